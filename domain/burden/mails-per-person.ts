import { groupBy } from '../group-by';
import { weekOf, type SentMail } from './burden';

/** How many mails one person gets in a week, among people who have something in common. */
export interface MailsPerWeek {
  /** Weeks of persons in which there was any mail. */
  weeks: number;
  median: number;
  max: number;
}

const medianOf = (sorted: readonly number[]): number => {
  const middle = Math.floor(sorted.length / 2);
  const [upper = 0, lower = upper] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
};

/** Mails per person and week (Monday to Sunday), by what `groupOf` says of a person; weeks without mail do not count. */
export const mailsPerPerson = <G extends string>(
  mails: readonly SentMail[],
  groupOf: (personId: string) => G,
): Map<G, MailsPerWeek> => {
  const weeks = [...groupBy(mails, one => `${one.personId} ${weekOf(one.on)}`).values()].map(all => ({
    group: groupOf(all[0]?.personId ?? ''),
    mails: all.length,
  }));
  return new Map(
    [...groupBy(weeks, one => one.group)].map(([group, all]) => {
      const sorted = all.map(one => one.mails).toSorted((a, b) => a - b);
      return [group, { weeks: all.length, median: medianOf(sorted), max: sorted.at(-1) ?? 0 }];
    }),
  );
};
