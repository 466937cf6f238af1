import { ledgerColumnNames, ledgerColumns } from '../../domain/codes/ledger-columns';
import type { Language } from '../../domain/codes/names';
import { visibleObligations } from '../../domain/scope/visible-case';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryLedger, type LedgerFilter, type LedgerLine } from '../../prisma/read/ledger';
import { readerOf } from '../../prisma/read/scope';
import type { NamesOf } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { presentRows } from '../dockets/present-row';
import { ledgerCells } from './ledger-cells';

/** Lines that are read and worked out at once: few enough that others are answered in between. */
export const LINES_AT_ONCE = 100;

/** The heads of the columns. */
export const ledgerHead = (language: Language): string[] =>
  ledgerColumns.map(column => {
    const name = ledgerColumnNames[column][language];
    return language === 'en' ? `${name.charAt(0).toUpperCase()}${name.slice(1)}` : name;
  });

/** Lines of the ledger as cells, as far as the reader may know what is in them; the first has this place. */
export const cellsOfLines = async (
  db: Db,
  lines: LedgerLine[],
  actor: SignedIn,
  { place, language, namesOf }: { place: number; language: Language; namesOf?: NamesOf },
): Promise<string[][]> => {
  const reader = readerOf(actor);
  const rows = await presentRows(db, lines, reader, namesOf);
  return rows.map((row, n) => {
    const { state } = lines[n]!;
    const obligations = visibleObligations(reader, state);
    return ledgerCells({ row, parts: state.parts, obligations }, place + n, language);
  });
};

/**
 * The whole ledger as the page has it, all pages of it: what the actor may see, filtered and ordered by the same query. Each
 * page is read when the one before has been taken.
 */
export async function* ledgerSheet(
  db: Db,
  actor: SignedIn,
  filter: Omit<LedgerFilter, 'cursor' | 'limit'>,
  language: Language,
): AsyncGenerator<string[]> {
  yield ledgerHead(language);
  let place = 1;
  for (let cursor: string | undefined, isMore = true; isMore;) {
    const page = await queryLedger(db, actor, { ...filter, cursor, limit: LINES_AT_ONCE });
    yield* await cellsOfLines(db, page.items, actor, { place, language });
    place += page.items.length;
    isMore = page.next !== null;
    cursor = page.next ?? undefined;
  }
}
