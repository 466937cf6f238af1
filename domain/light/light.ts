import { dateOf, daysBetween, type CivilDate, type Instant } from '../calendar/civil-date';
import type { Core } from '../docket/core';
import type { Progress, Submission } from '../case/state';
import { derive } from '../explain/derive';
import type { LightRule } from '../explain/light';
import { hasFiled } from '../obligation/filed';
import { isOfficesOwn } from '../obligation/offices-own';
import { currentPause, isRunning } from '../obligation/pauses';
import { isOpen, type Obligation } from '../obligation/types';
import type { Policy } from '../policy/types';
import type { DerivationStep } from '../explain/derivation';
import type { Light } from '../codes/lights';

export interface LitState {
  light: Light;
  /** Why: the rule with the facts used, and the policy that sets the limits. */
  why: DerivationStep;
}

/** A docket as far as its light hangs on it: only a case or a unit's file has a status that closes it, and is heard of. */
type Lit = Core & { status?: string; progress?: Progress[]; submissions?: Submission[] };

/** The limits, and which policy sets them. */
export type LightPolicy = Pick<Policy, 'lights' | 'id' | 'version'>;

/** True once the deadline's last day has ended (24:00 Asia/Shanghai). While the clock stands (中止计时) nothing is overdue. */
export const isOverdue = (obligation: Obligation, today: CivilDate): boolean =>
  isRunning(obligation) && today > obligation.dueOn;

/** The light of one obligation by its own date alone. */
export const obligationLight = (
  obligation: Obligation,
  today: CivilDate,
  { lights }: Pick<Policy, 'lights'>,
): Light => {
  if (!isOpen(obligation)) return 'grey';
  if (currentPause(obligation)) return 'green';
  if (today > obligation.dueOn) return 'red';
  return daysBetween(today, obligation.dueOn) <= lights.dueSoonDays ? 'blue' : 'green';
};

/** How many percentage points the last progress lies behind an even course from opening to deadline; never below 0. */
const pointsBehind = (obligation: Obligation, percent: number, today: CivilDate): number => {
  const total = daysBetween(dateOf(obligation.openedAt), obligation.dueOn);
  if (total <= 0) return 0;
  const gone = daysBetween(dateOf(obligation.openedAt), today);
  return Math.max(0, Math.min(1, gone / total) * 100 - percent);
};

const mostBehind = (state: Lit, today: CivilDate): number => {
  const percent = state.progress?.at(-1)?.percent;
  if (percent === undefined) return 0;
  const open = state.obligations.filter(one => one.kind === 'rectification' && isRunning(one));
  return Math.max(0, ...open.map(one => pointsBehind(one, percent, today)));
};

/** Days since the case was last heard of, while something has to be rectified; null where nobody need report. */
const silentDays = (state: Lit, today: CivilDate): number | null => {
  if (!state.obligations.some(one => one.kind === 'rectification' && isRunning(one))) return null;
  const heard = [
    state.openedAt,
    ...(state.progress ?? []).map(one => one.at),
    ...(state.submissions ?? []).map(one => one.at),
  ];
  return daysBetween(dateOf(heard.reduce((a, b) => (a > b ? a : b))), today);
};

const late = (one: Obligation, today: CivilDate): LightRule => ({
  code: 'light-overdue',
  what: one.what,
  dueOn: one.dueOn,
  days: daysBetween(one.dueOn, today),
});

const behind = (points: number, limit: number): LightRule => ({
  code: 'light-behind',
  points: Math.round(points),
  limit,
});

const byDueDate = (a: Obligation, b: Obligation): number =>
  a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0;

type Rule = (state: Lit, today: CivilDate, policy: LightPolicy) => LightRule | null;

const isRed: Rule = (state, today, { lights }) => {
  const open = state.obligations.filter(one => isOverdue(one, today)).sort(byDueDate);
  const first = open.find(one => one.kind !== 'milestone');
  if (first) return late(first, today);
  if (hasFiled(state.obligations)) return { code: 'light-accounted-for' };
  const points = mostBehind(state, today);
  return points > lights.behindRed ? behind(points, lights.behindRed) : null;
};

const isYellow: Rule = (state, today, { lights }) => {
  const milestone = state.obligations.filter(one => isOverdue(one, today)).sort(byDueDate)[0];
  if (milestone) return late(milestone, today);
  const points = mostBehind(state, today);
  if (points >= lights.behindYellow) return behind(points, lights.behindYellow);
  const days = silentDays(state, today);
  const limit = lights.silentDays;
  return days !== null && days > limit ? { code: 'light-silent', days, limit } : null;
};

const isBlue: Rule = (state, today, { lights }) => {
  const next = state.obligations.filter(isRunning).sort(byDueDate)[0];
  if (!next) return null;
  const { what, dueOn } = next;
  const days = daysBetween(today, dueOn);
  const limit = lights.dueSoonDays;
  return days <= limit ? { code: 'light-due-soon', what, dueOn, days, limit } : null;
};

const isGreen = (state: Lit): LightRule => {
  const paused = state.obligations.find(one => currentPause(one));
  const since = paused && currentPause(paused)?.pausedOn;
  return since ? { code: 'light-clock-stands', what: paused.what, since } : { code: 'light-on-course' };
};

/**
 * The light of a case or a unit's file at an instant, and why. A late milestone alone makes a case yellow (behind),
 * anything else that is late makes it red; what is closed is grey. The strongest rule wins.
 * What an office owes about it is the office's delay and no part of it. `prisma/queries/light-sql.ts` says the same in SQL and is tested against this.
 */
export const lightOf = (docket: Lit, now: Instant, policy: LightPolicy): LitState => {
  const today = dateOf(now);
  const state = { ...docket, obligations: docket.obligations.filter(one => !isOfficesOwn(one)) };
  const lit = (light: Light, rule: LightRule): LitState => ({
    light,
    why: derive(rule, 'practice:light', { policy }),
  });
  const isDone = state.kind !== 'case' && !state.obligations.some(isOpen);
  if (state.status === 'closed' || isDone) return lit('grey', { code: 'light-closed' });
  for (const [light, find] of [
    ['red', isRed],
    ['yellow', isYellow],
    ['blue', isBlue],
  ] as const) {
    const rule = find(state, today, policy);
    if (rule) return lit(light, rule);
  }
  return lit('green', isGreen(state));
};
