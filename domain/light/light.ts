import { dateOf, daysBetween, type CivilDate, type Instant } from '../calendar/civil-date';
import type { Core } from '../docket/core';
import { derive, hangingOn } from '../explain/derive';
import type { LightRule } from '../explain/light';
import { provisionalYears } from '../explain/provisional';
import { hasFiled } from '../obligation/filed';
import { isBesideTheWork } from '../obligation/beside-the-work';
import { currentPause, isRunning } from '../obligation/pauses';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';
import type { Policy } from '../policy/types';
import type { DerivationStep } from '../explain/derivation';
import type { Light } from '../codes/lights';
import { furthestBehind, longestSilent, type LeadStanding, type Reported } from './leads';

export interface LitState {
  light: Light;
  /** Why: the rule with the facts used, and the policy that sets the limits. */
  why: DerivationStep;
}

/** A docket as far as its light hangs on it: only a case or a unit's file has a status that closes it, and is heard of. */
type Lit = Core & Reported & { status?: string };

/** The limits, and which policy sets them. */
export type LightPolicy = Pick<Policy, 'lights' | 'id' | 'version'>;

/** True once the deadline's last day has ended (24:00 Asia/Shanghai). While the clock stands (中止计时) nothing is overdue. */
export const isOverdue = (obligation: Obligation, today: CivilDate): boolean =>
  isRunning(obligation) && today > obligation.dueOn;

/** The light of a day by which something is due, with nothing else known. */
export const lightOfDay = (dueOn: CivilDate, today: CivilDate, { lights }: Pick<Policy, 'lights'>): Light => {
  if (today > dueOn) return 'red';
  return daysBetween(today, dueOn) <= lights.dueSoonDays ? 'blue' : 'green';
};

/** The light of one obligation by its own date alone. */
export const obligationLight = (
  obligation: Obligation,
  today: CivilDate,
  policy: Pick<Policy, 'lights'>,
): Light => {
  if (!isOpen(obligation)) return 'grey';
  return currentPause(obligation) ? 'green' : lightOfDay(obligation.dueOn, today, policy);
};

/** A reason, and the obligation by whose date it is one: where that is provisional, so is the reason. */
interface Found {
  rule: LightRule;
  by?: Obligation;
}

const late = (one: Obligation, today: CivilDate): Found => ({
  rule: { code: 'light-overdue', what: one.what, dueOn: one.dueOn, days: daysBetween(one.dueOn, today) },
  by: one,
});

/** A unit by the name that people know. */
type NameOf = (unitId: UnitId) => string;

const behind = ({ lead, amount }: LeadStanding, limit: number, nameOf: NameOf): Found => ({
  rule: { code: 'light-behind', lead: nameOf(lead), points: Math.round(amount), limit },
});

const byDueDate = (a: Obligation, b: Obligation): number =>
  a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;

type Rule = (state: Lit, today: CivilDate, policy: LightPolicy, nameOf: NameOf) => Found | null;

const isRed: Rule = (state, today, { lights }, nameOf) => {
  const open = state.obligations.filter(one => isOverdue(one, today)).sort(byDueDate);
  const first = open.find(one => one.kind !== 'milestone');
  if (first) return late(first, today);
  if (hasFiled(state.obligations)) return { rule: { code: 'light-accounted-for' } };
  const slowest = furthestBehind(state, today);
  return slowest && slowest.amount > lights.behindRed ? behind(slowest, lights.behindRed, nameOf) : null;
};

const isYellow: Rule = (state, today, { lights }, nameOf) => {
  const milestone = state.obligations.filter(one => isOverdue(one, today)).sort(byDueDate)[0];
  if (milestone) return late(milestone, today);
  const slowest = furthestBehind(state, today);
  if (slowest && slowest.amount >= lights.behindYellow) return behind(slowest, lights.behindYellow, nameOf);
  const silent = longestSilent(state, today);
  const limit = lights.silentDays;
  if (!silent || silent.amount <= limit) return null;
  return { rule: { code: 'light-silent', lead: nameOf(silent.lead), days: silent.amount, limit } };
};

const isBlue: Rule = (state, today, { lights }) => {
  const next = state.obligations.filter(isRunning).sort(byDueDate)[0];
  if (!next) return null;
  const { what, dueOn } = next;
  const days = daysBetween(today, dueOn);
  const limit = lights.dueSoonDays;
  return days <= limit ? { rule: { code: 'light-due-soon', what, dueOn, days, limit }, by: next } : null;
};

const isGreen = (state: Lit): LightRule => {
  const paused = state.obligations.find(one => currentPause(one));
  const since = paused && currentPause(paused)?.pausedOn;
  return since ? { code: 'light-clock-stands', what: paused.what, since } : { code: 'light-on-course' };
};

/**
 * The light of a case or a unit's file at an instant, and why. A late milestone alone makes a case yellow (behind),
 * anything else that is late makes it red; what is closed is grey. The strongest rule wins. Where several units lead, it
 * stands where the slowest of them does, and the reason names that one by `nameOf`.
 * What an office owes about it is the office's delay and no part of it. `prisma/read/light-sql.ts` says the same in SQL and is tested against this.
 */
export const lightOf = (
  docket: Lit,
  now: Instant,
  policy: LightPolicy,
  nameOf: NameOf = id => id,
): LitState => {
  const today = dateOf(now);
  const state = { ...docket, obligations: docket.obligations.filter(one => !isBesideTheWork(one)) };
  const lit = (light: Light, rule: LightRule, by?: Obligation): LitState => ({
    light,
    why: hangingOn(derive(rule, 'practice:light', { policy }), by ? provisionalYears(by.derivation) : []),
  });
  const isDone = state.kind !== 'case' && !state.obligations.some(isOpen);
  if (state.status === 'closed' || isDone) return lit('grey', { code: 'light-closed' });
  for (const [light, find] of [
    ['red', isRed],
    ['yellow', isYellow],
    ['blue', isBlue],
  ] as const) {
    const found = find(state, today, policy, nameOf);
    if (found) return lit(light, found.rule, found.by);
  }
  return lit('green', isGreen(state));
};
