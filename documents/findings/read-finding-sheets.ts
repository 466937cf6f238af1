import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import type { FigureSheet } from '../../domain/figures/read/sheet/types';
import { foreignKind } from '../foreign-kind';
import { sheetsOfCsv, sheetsOfXlsx } from '../figures/figure-sheets';
import { decodeText } from '../read-document';

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]));

/**
 * The sheets of a file of findings, .xlsx or else .csv, told by its content.
 * @throws DomainError `DOCUMENT_UNREADABLE`, `DOCUMENT_TOO_LARGE`
 */
export const readFindingSheets = async (bytes: Buffer, file: string): Promise<FigureSheet[]> => {
  const name = path.basename(file);
  const foreign = foreignKind(bytes, name);
  if (foreign) throw new DomainError('DOCUMENT_UNREADABLE', { name, what: foreign });
  return isZip(bytes) ? sheetsOfXlsx(bytes, name) : sheetsOfCsv(await decodeText(bytes), name);
};
