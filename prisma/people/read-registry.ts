import { DomainError } from '../../domain/domain-error';
import { readSheet } from '../../domain/registry/read-sheet';
import type { RegistryReading, RegistryUnit } from '../../domain/registry/types';
import { sheetOfFile } from './sheet-of-file';

/**
 * Reads a file of units and people (.xlsx, .csv) and writes nothing: the preview of an import. Whatever is wrong is
 * named by row and column; a file that cannot be read at all is one problem. `known` are the units already registered.
 */
export const readRegistry = async (
  file: Buffer,
  name: string,
  known: readonly RegistryUnit[] = [],
): Promise<RegistryReading> => {
  try {
    return readSheet(await sheetOfFile(file, name), known);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { units: [], people: [], problems: [{ row: 1, column: '', message: error.message }] };
  }
};
