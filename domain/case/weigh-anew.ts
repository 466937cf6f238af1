import { dateOf } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { DerivationStep } from '../explain/derivation';
import { derive } from '../explain/derive';
import { lastSetByPeople } from '../explain/provisional';
import type { DerivationRule } from '../explain/rule';
import { afterPause } from '../ladder/after-pause';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import type { Obligation } from '../obligation/types';

type Counted = Extract<DerivationRule, { code: 'days-after' | 'months-after' | 'working-days-after' }>;

const countedBy = ({ rule }: DerivationStep): Counted[] =>
  rule?.code === 'days-after' || rule?.code === 'months-after' || rule?.code === 'working-days-after'
    ? [rule]
    : [];

/**
 * The day of what the policy counted because the plan states none, by its period for the other weight, pauses included; null where a
 * stated day governs, the plan's or one that a person has set since. Counted from the hand-out like the day before it; where that day has
 * passed, from today, so that nobody is late by the office's act.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const weighedAnew = (
  { derivation }: Pick<Obligation, 'derivation'>,
  isMajor: boolean,
  facts: Facts,
): DerivedDate | null => {
  const at = derivation.findIndex(({ rule }) => rule?.code === 'policy-fills');
  const filled = derivation[at]?.rule;
  const { rectification } = facts.policy;
  if (filled?.code !== 'policy-fills' || !rectification) return null;
  const later = derivation.slice(at + 1);
  const [counted] = later.flatMap(countedBy);
  if (!counted || lastSetByPeople(later) >= 0) return null;
  const { ordinary, major = ordinary } = rectification;
  const period = isMajor ? major : ordinary;
  const weight = isMajor ? ('major' as const) : ('ordinary' as const);
  const why = [
    ...derivation.slice(0, at),
    derive({ ...filled, weight }, period.cites, { policy: facts.policy }),
  ];
  const end = policyPeriodEnd(period, counted.from, counted.event, facts);
  const due = later.reduce<DerivedDate>(
    (date, { rule, cites }) => {
      if (rule?.code !== 'resumed') return date;
      const before = { dueOn: date.on, derivation: date.derivation };
      const after = afterPause(before, rule, rule.resumedOn, facts.calendar, cites);
      return { on: after.dueOn, derivation: after.derivation };
    },
    { on: end.on, derivation: [...why, ...end.derivation] },
  );
  const today = dateOf(facts.now);
  if (due.on >= today) return due;
  const again = policyPeriodEnd(period, today, 'weighed-anew', facts);
  return { on: again.on, derivation: [...why, ...again.derivation] };
};
