import { addWorkingDays, workingDayFrom } from '../calendar/calendar';
import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import type { AdoptionRule } from '../explain/adoption';
import { derive, hasAnnounced, withoutAnnounced } from '../explain/derive';
import { lastSetByPeople, provisionalYears } from '../explain/provisional';
import type { DerivationRule } from '../explain/rule';
import { afterPause } from '../ladder/after-pause';
import { notBeforePhaseEnd } from '../ladder/dates';
import { withinCalendar } from '../calendar/uncovered-year';
import type { Obligation } from '../obligation/types';
import type { Rules } from './types';
import type { Derivation, DerivationStep } from '../explain/derivation';
import type { AdoptionChoice, DateEffect } from '../codes/adoption';
import type { Calendar } from '../calendar/types';

interface Dated {
  dueOn: CivilDate;
  derivation: Derivation;
}

/** A date after an adoption; `effect` is null where nothing is said of it. */
export interface RenewedDate extends Dated {
  effect: DateEffect | null;
}

type CountedCode =
  'working-days-after' | 'working-days' | 'rest-day' | 'verification' | 'not-before-phase-end' | 'resumed';
type RuleOf<C extends CountedCode> = Extract<DerivationRule, { code: C }>;

/**
 * The rules that looked into the calendar, worked out again by another one. `before` is the date to which the rules before
 * lead now; undefined where none gives one.
 */
const recounts: {
  [C in CountedCode]: (rule: RuleOf<C>, before: CivilDate | undefined, calendar: Calendar) => RuleOf<C>;
} = {
  'working-days-after': (rule, _, calendar) => ({ ...rule, on: addWorkingDays(calendar, rule.from, rule.n) }),
  'working-days': (rule, _, calendar) => ({
    ...rule,
    on: addWorkingDays(calendar, rule.from, rule.length.n),
  }),
  'rest-day': (rule, _, calendar) => ({ ...rule, on: workingDayFrom(calendar, rule.end) }),
  verification: (rule, _, calendar) => {
    const byPeriod = addWorkingDays(calendar, rule.from, rule.n);
    return { ...rule, byPeriod, on: notBeforePhaseEnd(byPeriod, rule.phaseEndsOn) };
  },
  'not-before-phase-end': (rule, byPeriod = rule.byPeriod) => ({
    ...rule,
    byPeriod,
    on: notBeforePhaseEnd(byPeriod, rule.phaseEndsOn),
  }),
  resumed: (rule, before = rule.dueBefore, calendar) => {
    const dated = { dueOn: before, derivation: [] };
    const { workingDays, dueOn } = afterPause(dated, rule, rule.resumedOn, calendar, '');
    return { ...rule, workingDays, dueBefore: before, on: dueOn };
  },
};

const isCounted = (rule: DerivationRule): rule is RuleOf<CountedCode> => rule.code in recounts;

const recounted = (
  step: DerivationStep,
  before: CivilDate | undefined,
  calendar: Calendar,
): DerivationStep => {
  if (!step.rule || !isCounted(step.rule)) return step;
  // The compiler cannot tie the key to the union's member.
  const recount = recounts[step.rule.code] as (
    rule: DerivationRule,
    before: CivilDate | undefined,
    calendar: Calendar,
  ) => DerivationRule;
  const again = derive(recount(step.rule, before, calendar), step.cites, { calendar });
  return step.policy === undefined ? again : { ...again, policy: step.policy };
};

/** The day to which a rule leads, where it does. */
const dayOf = ({ rule }: DerivationStep): CivilDate | undefined =>
  rule && 'on' in rule ? (rule.on ?? undefined) : undefined;

/** What earlier adoptions said of a date: the way is counted again from its beginning. */
const ofAdoptions: ReadonlySet<string> = new Set<AdoptionRule['code']>([
  'calendar-amended',
  'kept-at-adoption',
  'not-moved-back',
]);
const isOfAdoption = ({ rule }: DerivationStep): boolean => rule !== undefined && ofAdoptions.has(rule.code);

/** The date by another calendar; null where its explanation does not say how it was counted: it stays as it was told. */
const byCalendar = ({ dueOn, derivation }: Dated, calendar: Calendar): Dated | null => {
  if (derivation.map(dayOf).findLast(day => day !== undefined) !== dueOn) return null;
  const way = derivation.filter(step => !isOfAdoption(step));
  // What was counted before a person set the day is history, told by what he set it from.
  const set = Math.max(lastSetByPeople(way), 0);
  let current: CivilDate | undefined;
  const again = way.slice(set).map(step => {
    const next = recounted(step, current, calendar);
    current = dayOf(next) ?? current;
    return next;
  });
  const before = withoutAnnounced(way.slice(0, set), calendar);
  return { dueOn: current ?? dueOn, derivation: [...before, ...again] };
};

/** The way to a date that stays although it would move. */
const staying = (derivation: Derivation, rule: AdoptionRule, calendar: Calendar): Derivation => [
  ...withoutAnnounced(derivation, calendar).filter(step => step.rule?.code !== rule.code),
  derive(rule, 'practice:adoption', { calendar }),
];

const isSame = (a: number[], b: number[]): boolean => a.join() === b.join();

/**
 * The date of an obligation when the calendar is amended: what was counted in working days, or moved off a rest day, is
 * counted again, pauses included; what a plan or a person stated stays. What was provisional (暂定) and stays the same day
 * is confirmed by the year that is announced. No date moves to a day that has passed. A date that is not re-armed stays as
 * it was told, and says so where it would have moved.
 */
export const renewDate = (
  { dueOn, derivation }: Obligation,
  from: Rules,
  { calendar, now }: Rules & { now: Instant },
  choice: AdoptionChoice,
): RenewedDate => {
  const told: RenewedDate = { dueOn, derivation, effect: null };
  if (calendar.version === from.calendar.version) return told;
  const isMarked = hasAnnounced(derivation, calendar);
  const stays = isMarked ? { ...told, derivation: withoutAnnounced(derivation, calendar) } : told;
  // Beyond the new calendar it cannot be counted again.
  const again = withinCalendar(() => byCalendar(told, calendar), null);
  if (!again) return stays;
  if (again.dueOn === dueOn) {
    const [before, after] = [provisionalYears(derivation), provisionalYears(again.derivation)];
    if (isSame(before, after)) return stays;
    return { ...again, effect: after.length < before.length ? 'confirmed' : null };
  }
  const adoptedAt = now;
  if (choice !== 're-arm') {
    const kept = staying(derivation, { code: 'kept-at-adoption', adoptedAt }, calendar);
    return { dueOn, derivation: kept, effect: 'kept' };
  }
  if (again.dueOn < dueOn && again.dueOn < dateOf(now)) {
    const rule = { code: 'not-moved-back' as const, adoptedAt, wouldBe: again.dueOn, on: dueOn };
    return { dueOn, derivation: staying(derivation, rule, calendar), effect: 'kept' };
  }
  const rule = {
    code: 'calendar-amended' as const,
    before: from.calendar.version,
    after: calendar.version,
    dueBefore: dueOn,
    on: again.dueOn,
  };
  const why = derive(rule, 'practice:adoption', { calendar });
  return { dueOn: again.dueOn, derivation: [...again.derivation, why], effect: 'moved' };
};
