import type { CivilDate } from '../../domain/calendar/civil-date';

const dayOf = (on: CivilDate): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000;

export interface Span {
  from: CivilDate;
  to: CivilDate;
}

/** Where a day begins on a line from `from` to the end of `to`, in percent with one decimal; what lies outside is held at its ends. */
export const placeOf = (on: CivilDate, { from, to }: Span): number => {
  const whole = dayOf(to) + 1 - dayOf(from);
  const share = Math.min(1, Math.max(0, (dayOf(on) - dayOf(from)) / whole));
  return Math.round(share * 1000) / 10;
};

/** Where a bar from one day to the end of another lies: its beginning and its length in percent, never less than one. */
export const barOf = (bar: Span, line: Span): { x: number; width: number } => {
  const x = placeOf(bar.from, line);
  const end =
    Math.round(Math.min(100, placeOf(bar.to, line) + 100 / (dayOf(line.to) + 1 - dayOf(line.from))) * 10) /
    10;
  return { x, width: Math.max(1, Math.round((end - x) * 10) / 10) };
};

/** The first days of months within a line, the day with which it begins before them. */
export const monthsOn = ({ from, to }: Span): CivilDate[] => {
  const days: CivilDate[] = [from];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    const first = `${year}-${String(month).padStart(2, '0')}-01`;
    if (first > to) return days;
    days.push(first);
  }
};
