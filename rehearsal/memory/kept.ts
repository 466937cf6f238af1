import type { Instant } from '../../domain/calendar/civil-date';
import type { DocketRecord, DocketRow, StepRow } from '../../record/rows';

/** A docket in memory: its row, and its record. */
export interface KeptDocket {
  row: DocketRow;
  record: DocketRecord;
}

/** A rung that was taken, and when what hangs on it was delivered. */
export type KeptStep = StepRow & { docketId: string; deliveredAt: Instant | null };

/** What claims a rung. */
export const stepKey = (one: { obligationId: string; round: number; rung: string }): string =>
  `${one.obligationId} ${one.round} ${one.rung}`;

/** In the order of ids. */
export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

/** What is kept under these ids, each once, in their order. */
export const ofThese = <T>(map: Map<string, T>, ids: string[]): T[] =>
  [...new Set(ids)].sort().flatMap(id => map.get(id) ?? []);

/** The same as a map. */
export const amongThese = <T>(map: ReadonlyMap<string, T>, ids: readonly string[]): Map<string, T> =>
  new Map(
    ids.flatMap(id => {
      const one = map.get(id);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
