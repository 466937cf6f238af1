import { DomainError } from '../../domain/domain-error';
import { fenOf, yuanOf } from '../../domain/exact/money';
import { unitsOfRow } from '../../domain/figure-book/place-of-row';
import type { PlainFigures } from '../../domain/figures/plain';
import { amountOfRow, rowsOfPlain, type PlainRow } from '../../domain/figures/plain-row';
import type { UnitId } from '../../domain/obligation/types';
import { canonicalJson } from '../chain/canonical-json';
import { inTurns } from '../in-turns';
import { assertMayRecord, type Reach } from './assert-may-record';
import type { FigureHead, FigureName, FigureStore, ImportCount, ImportCounts } from './figure-store';
import { hashOfLines, lineOf } from './row-chain';

/** Figures that were read and found right. */
export interface FoundRight {
  campaignId: string;
  /** What came before from a file is known; by form a person says of one row what it is now. */
  by: 'file' | 'form';
  figures: PlainFigures;
  /** For which units he who brings them records. */
  reach: Reach;
}

/** What a batch is beside what is on record. */
export interface Comparison {
  rowsSha256: string;
  counts: ImportCounts;
  /** The rows that are new, or say of a figure what it was not. */
  changed: { row: PlainRow; head: FigureHead | null }[];
  /** The batch that brought the same rows before. */
  before: { id: string } | null;
  tranches: ReadonlyMap<string, PlainRow>;
  unitIds: ReadonlyMap<string, UnitId>;
}

const nameOf = ({ kind, data }: PlainRow): FigureName => ({ kind, figureId: data.id });
const keyOf = ({ kind, figureId }: FigureName): string => `${kind} ${figureId}`;

/** The tranches of payments are needed for their books, whether they come with them or are known. */
const needed = (rows: readonly PlainRow[]): FigureName[] => {
  const names = new Map(rows.map(nameOf).map(one => [keyOf(one), one]));
  for (const { kind, data } of rows)
    if (kind === 'payment' && 'tranche' in data) {
      const name = { kind: 'tranche', figureId: data.tranche } as const;
      names.set(keyOf(name), name);
    }
  return [...names.values()];
};

const blank: ImportCount = { given: 0, added: 0, superseding: 0, known: 0, amount: null };

const counted = (before: ImportCount, row: PlainRow, as: 'added' | 'superseding' | 'known'): ImportCount => {
  const amount = amountOfRow(row);
  const sum = amount === null ? null : yuanOf((fenOf(before.amount ?? '0') ?? 0n) + (fenOf(amount) ?? 0n));
  return { ...before, given: before.given + 1, [as]: before[as] + 1, amount: sum };
};

const isSame = (row: PlainRow, head: FigureHead): boolean =>
  canonicalJson(row.data) === canonicalJson(head.data);

const tranchesIn = (rows: readonly PlainRow[]): Map<string, PlainRow> =>
  new Map(rows.filter(one => one.kind === 'tranche').map(one => [one.data.id, one]));

/**
 * Holds a batch against what is on record, and against who may record what. Nothing is written; under the lock of the campaign's
 * figures it stays so.
 *
 * @throws DomainError `FIGURES_EMPTY`, `FIGURES_OF_OTHERS`
 */
export const compareFigures = async (
  store: FigureStore,
  { campaignId, by, figures, reach }: FoundRight,
): Promise<Comparison> => {
  const rows = rowsOfPlain(figures);
  if (rows.length === 0) throw new DomainError('FIGURES_EMPTY');
  const known = await store.heads(campaignId, needed(rows));
  const heads = new Map(known.map(one => [keyOf(nameOf(one)), one]));
  const headOf = (row: PlainRow) => heads.get(keyOf(nameOf(row)));
  const spoken = [...rows, ...rows.flatMap(row => headOf(row) ?? [])];
  const unitIds = await store.unitsNamed([...new Set(spoken.flatMap(unitsOfRow))]);
  assertMayRecord(reach, spoken, unitIds);

  const rowsSha256 = hashOfLines(await inTurns(rows, lineOf));
  const counts: ImportCounts = {};
  const changed: Comparison['changed'] = [];
  await inTurns(rows, row => {
    const head = headOf(row) ?? null;
    const as = !head ? 'added' : isSame(row, head) ? 'known' : 'superseding';
    counts[row.kind] = counted(counts[row.kind] ?? blank, row, as);
    if (as !== 'known') changed.push({ row, head });
  });
  const before = by === 'file' ? await store.importOf(campaignId, rowsSha256) : null;
  return { rowsSha256, counts, changed, before, tranches: tranchesIn([...known, ...rows]), unitIds };
};
