import { addWorkingDays, workingDayFrom } from '../calendar/calendar';
import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import type { DerivationRule } from '../explain/rule';
import { afterPause } from '../ladder/after-pause';
import { uncoveredYear } from '../calendar/uncovered-year';
import type { Obligation } from '../obligation/types';
import type { Rules } from './types';
import type { Derivation, DerivationStep } from '../explain/derivation';
import type { AdoptionChoice } from '../codes/adoption';
import type { Calendar } from '../calendar/types';

interface Dated {
  dueOn: CivilDate;
  derivation: Derivation;
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
    const { phaseEndsOn } = rule;
    return { ...rule, byPeriod, on: phaseEndsOn && phaseEndsOn > byPeriod ? phaseEndsOn : byPeriod };
  },
  'not-before-phase-end': (rule, byPeriod = rule.byPeriod) => {
    const { phaseEndsOn } = rule;
    return { ...rule, byPeriod, on: phaseEndsOn && phaseEndsOn > byPeriod ? phaseEndsOn : byPeriod };
  },
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

const byCalendar = ({ dueOn, derivation }: Dated, calendar: Calendar): Dated => {
  // A date of which the explanation does not say how it was counted stays as it was told.
  if (derivation.map(dayOf).findLast(day => day !== undefined) !== dueOn) return { dueOn, derivation };
  let current: CivilDate | undefined;
  // An earlier amendment is not a step on the way any more: the way is counted again from its beginning.
  const way = derivation.filter(step => step.rule?.code !== 'calendar-amended');
  const again = way.map(step => {
    const next = recounted(step, current, calendar);
    current = dayOf(next) ?? current;
    return next;
  });
  return { dueOn: current ?? dueOn, derivation: again };
};

/**
 * The date of an obligation when the calendar is amended: what was counted in working days, or moved off a rest day, is
 * counted again, pauses included; what a plan or a person stated stays. No date moves to a day that has passed.
 */
export const renewDate = (
  { dueOn, derivation }: Obligation,
  from: Rules,
  { calendar, now }: Rules & { now: Instant },
  choice: AdoptionChoice,
): Dated => {
  const stays = { dueOn, derivation };
  if (choice !== 're-arm' || calendar.version === from.calendar.version) return stays;
  try {
    const again = byCalendar(stays, calendar);
    if (again.dueOn === dueOn || (again.dueOn < dueOn && again.dueOn < dateOf(now))) return stays;
    const rule = {
      code: 'calendar-amended' as const,
      before: from.calendar.version,
      after: calendar.version,
      dueBefore: dueOn,
      on: again.dueOn,
    };
    const why = derive(rule, 'practice:adoption', { calendar });
    return { dueOn: again.dueOn, derivation: [...again.derivation, why] };
  } catch (error) {
    // Beyond the new calendar it cannot be counted again.
    uncoveredYear(error);
    return stays;
  }
};
