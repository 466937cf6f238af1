import { addDays, weekdayOf, type CivilDate } from '../calendar/civil-date';
import { officesOwnKinds } from '../obligation/offices-own';
import type { UnitId } from '../obligation/types';
import type { ObligationKind } from '../codes/obligation';

/** Forms: what a unit is asked to fill in or hand in, and what an office is asked to decide. Receipts, a click, count too. */
const forms: ReadonlySet<ObligationKind> = new Set([
  'receipt',
  'liaison',
  'plan',
  'milestone',
  'rectification',
  'report',
  'feedback',
  'progress-feedback',
  'new-deadline',
  'instruction-answer',
  ...officesOwnKinds,
  'compilation',
]);

/** Visits to the spot, which the unit has to receive. */
const inspections: ReadonlySet<ObligationKind> = new Set(['verification', 'review', 'look-back']);

/** One mail to one person, with the notices that it carries. */
export interface SentMail {
  unitId: UnitId;
  personId: string;
  on: CivilDate;
  notices: number;
}

/** Something that is owed by a day; for what the offices owe about a case, `visits` names the units that are visited. */
export interface Asked {
  kind: ObligationKind;
  owedBy: UnitId;
  dueOn: CivilDate;
  visits: UnitId[];
}

/** What one unit has to bear in one week (基层减负), beginning on a Monday. */
export interface WeekOfBurden {
  unitId: UnitId;
  week: CivilDate;
  /** Mails, to all of its people. */
  messages: number;
  /** Mails that were not sent because a digest carried several notices. */
  saved: number;
  /** The most mails to one person. */
  messagesToOne: number;
  forms: number;
  inspections: number;
}

/** The Monday of a day's week. */
export const weekOf = (date: CivilDate): CivilDate => addDays(date, -((weekdayOf(date) + 6) % 7));

/** The burden of each unit and week in which there is any; by week, the heaviest first. */
export const burdenOf = (mails: readonly SentMail[], asked: readonly Asked[]): WeekOfBurden[] => {
  const weeks = new Map<string, WeekOfBurden>();
  const perPerson = new Map<string, number>();
  const at = (unitId: UnitId, date: CivilDate): WeekOfBurden => {
    const week = weekOf(date);
    const key = `${week} ${unitId}`;
    const none = { unitId, week, messages: 0, saved: 0, messagesToOne: 0, forms: 0, inspections: 0 };
    const found = weeks.get(key) ?? none;
    weeks.set(key, found);
    return found;
  };
  for (const { unitId, personId, on, notices } of mails) {
    const week = at(unitId, on);
    const key = `${week.week} ${personId}`;
    const own = (perPerson.get(key) ?? 0) + 1;
    perPerson.set(key, own);
    week.messages += 1;
    week.saved += notices - 1;
    week.messagesToOne = Math.max(week.messagesToOne, own);
  }
  for (const { kind, owedBy, dueOn, visits } of asked) {
    if (forms.has(kind)) at(owedBy, dueOn).forms += 1;
    if (inspections.has(kind)) for (const unitId of new Set(visits)) at(unitId, dueOn).inspections += 1;
  }
  const weight = (one: WeekOfBurden) => one.messages + one.forms + one.inspections;
  return [...weeks.values()].sort((a, b) =>
    a.week !== b.week ? (a.week < b.week ? -1 : 1) : weight(b) - weight(a) || (a.unitId < b.unitId ? -1 : 1),
  );
};

/** What a unit may be asked to bear in a week. */
export interface BurdenBudget {
  messagesToOne: number;
  forms: number;
  inspections: number;
  cites: string;
}

/** The weeks in which a unit has to bear more than the budget, with what exceeds it. */
export const overBudget = (
  weeks: readonly WeekOfBurden[],
  budget: BurdenBudget,
): (WeekOfBurden & { exceeds: (keyof Omit<BurdenBudget, 'cites'>)[] })[] =>
  weeks.flatMap(week => {
    const keys = ['messagesToOne', 'forms', 'inspections'] as const;
    const exceeds = keys.filter(key => week[key] > budget[key]);
    return exceeds.length > 0 ? [{ ...week, exceeds }] : [];
  });
