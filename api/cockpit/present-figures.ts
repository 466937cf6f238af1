import { dateOf, daysBetween, type CivilDate, type Instant } from '../../domain/calendar/civil-date';
import type { Counted } from '../../prisma/read/cockpit/figures';
import type { DayCounted } from '../../prisma/read/cockpit/series';
import { instantOf } from '../../prisma/schema/instants';
import type { Cockpit, LedgerLink, SentencePart } from '../contracts/cockpit';

/** An instant as Postgres writes it in JSON, in the form of the API. */
export const readInstant = (text: string): Instant => instantOf(new Date(text));

/** Whole days from the day of an instant to a day. */
export const daysSince = (text: string, today: CivilDate): number =>
  daysBetween(dateOf(readInstant(text)), today);

const closedOutcomes = ['completed', 'mostly-completed', 'not-completed'] as const;

interface Looked {
  today: CivilDate;
  mode: Cockpit['mode'];
  plan: DayCounted[];
  /** Who looks, by id. */
  readerId: string;
}

/** The seven figures, each with the filter of the ledger behind it where the ledger shows the same moment. */
export const presentFigures = (
  { overdue, red, closed, decisions, onTime, shifted, verification }: Counted,
  { today, mode, plan, readerId }: Looked,
): Cockpit['figures'] => {
  const ledger = (rows: number, filter: Omit<LedgerLink, 'rows'>): LedgerLink | null =>
    mode === 'now' ? { rows, ...filter } : null;
  const planDay = plan.find(one => one.on >= today)?.on ?? today;
  return {
    overdue: {
      value: overdue.value,
      units: overdue.units,
      longestDays: overdue.longest,
      mine: overdue.mine,
      ledger: ledger(overdue.rows, { overdue: true }),
    },
    red: {
      ...red,
      ledger: ledger(red.value, { light: ['red'] }),
      ledgerOfMine: ledger(red.mine, { light: ['red'], answeredById: readerId }),
    },
    closed: {
      ...closed,
      planned: plan.filter(one => one.on <= planDay).reduce((sum, one) => sum + one.count, 0),
      ledger: ledger(closed.value, { status: ['closed'], outcome: [...closedOutcomes] }),
    },
    decisions: {
      value: decisions.value,
      oldestAt: decisions.oldestAt === null ? null : readInstant(decisions.oldestAt),
      longestDays: decisions.oldestAt === null ? 0 : daysSince(decisions.oldestAt, today),
      ledger: ledger(decisions.rows, { waits: 'decision' }),
    },
    onTimeOriginal: {
      owed: onTime.original.owed,
      onTime: onTime.original.onTime,
      ledger: ledger(onTime.original.rows, { late: 'original' }),
    },
    onTimeCurrent: {
      owed: onTime.current.owed,
      onTime: onTime.current.onTime,
      shifted,
      ledger: ledger(onTime.current.rows, { late: 'current' }),
    },
    verification: {
      value: verification.value,
      longestDays: verification.since === null ? 0 : daysSince(verification.since, today),
      ledger: ledger(verification.rows, { owes: 'verification' }),
    },
  };
};

/** How far ahead the campaign's own date opens the sentence, in days. */
const SPOKEN_OF_DAYS = 30;

/** The one sentence that would do if nothing else were read, as its parts. */
export const sentenceOf = (
  { red, closed, overdue, decisions }: Counted,
  today: CivilDate,
  completionDueOn: CivilDate,
): SentencePart[] => {
  const daysLeft = daysBetween(today, completionDueOn);
  const isSpokenOf = daysLeft <= SPOKEN_OF_DAYS && closed.value < closed.of;
  return [
    ...(isSpokenOf ? [{ kind: 'completion' as const, on: completionDueOn, daysLeft }] : []),
    { kind: 'closed', closed: closed.value, of: closed.of },
    red.value + overdue.value > 0 ? { kind: 'red', count: red.value } : { kind: 'all-green' },
    ...(decisions.value > 0 ? [{ kind: 'decisions' as const, count: decisions.value }] : []),
  ];
};
