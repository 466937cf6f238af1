import { Terms, type Term } from '../../domain/figures/read/vocabulary';
import { readFindings } from '../../domain/register/import/read-findings';
import type { FindingsReading, SaidOfFile } from '../../domain/register/import/types';
import { unitNamed } from '../../domain/registry/unit-named';
import { readFindingSheets } from './read-finding-sheets';

export interface NamesInFindings {
  units: readonly { id: string; name: string; aliases: string[] }[];
  indicators: readonly Term[];
}

/**
 * The findings of a file, by the names of the registry and of the packs in force.
 * @throws DomainError `DOCUMENT_UNREADABLE`, `DOCUMENT_TOO_LARGE`
 */
export const readFindingFile = async (
  bytes: Buffer,
  file: string,
  { units, indicators }: NamesInFindings,
  said: SaidOfFile,
): Promise<FindingsReading> => {
  const terms = new Terms(indicators);
  return readFindings(await readFindingSheets(bytes, file), {
    ...said,
    unitNamed: unitNamed(units),
    indicatorNamed: word => terms.of(word)?.id ?? null,
    file,
  });
};
