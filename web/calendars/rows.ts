import type { ProclamationView } from '../../api/contracts/rules';
import type { Span } from '../../domain/plan/types';

export type DayKind = 'holiday' | 'workday' | 'ordinary';

/** A day that may be saved, as a person left it; `source` is null where the person added it. */
export interface Row {
  key: string;
  date: string;
  kind: DayKind;
  name: string;
  isTaken: boolean;
  source: Span | null;
}

export const rowsOf = ({ proposals }: ProclamationView): Row[] =>
  proposals.map((one, index) => ({ ...one, key: `${one.date}/${index}`, isTaken: true }));

/** Another day, in its place among the others; of two on one day the one that was read comes first. */
export const withDay = (rows: readonly Row[], date: string): Row[] => {
  const key = `${date}/+${rows.length}`;
  const added: Row = { key, date, kind: 'holiday', name: '', isTaken: true, source: null };
  return [...rows, added].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

/** What goes to the API: the days that are taken, each with the number of the notice. */
export const daysOf = (rows: readonly Row[], notice: string | null) =>
  rows
    .filter(one => one.isTaken)
    .map(({ date, kind, name }) => ({
      date,
      kind,
      ...(name.trim() !== '' && { name: name.trim() }),
      ...(notice !== null && { notice }),
    }));

const kindsOn = (days: readonly { date: string; kind: string }[], date: string): string =>
  days
    .filter(one => one.date === date)
    .map(one => one.kind)
    .join();

/** Whether a day that the question is about is left otherwise than it was read: the API takes it as settled. */
export const isChanged = (
  question: ProclamationView['questions'][number],
  reading: ProclamationView,
  rows: readonly Row[],
): boolean => {
  const taken = rows.filter(one => one.isTaken);
  return question.dates.some(date => kindsOn(reading.proposals, date) !== kindsOn(taken, date));
};
