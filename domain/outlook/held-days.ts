import { addDays, dateOf, endOf, type Instant } from '../calendar/civil-date';
import type { CaseState } from '../case/state';
import { deciderFor } from '../docket/decider';
import type { Offices } from '../docket/draft';
import type { Obligation, UnitId } from '../obligation/types';

/** In whose hands a matter can lie; the later ones come after the earlier. */
const holders = ['unit', 'office', 'supervision', 'leader'] as const;
export type Holder = (typeof holders)[number];

/** Whole days by holder; together they are the days since the hand-out. */
export type HeldDays = Record<Holder, number>;

/** A stretch of time for which something waited for a holder; `to` is null while it still does. */
export interface Spell {
  holder: Holder;
  from: Instant;
  to: Instant | null;
}

/** A letter or a proposal that a rung led to: until it was delivered or decided it lay with whoever had to see to it. */
export interface HeldPaper {
  heldBy: UnitId;
  from: Instant;
  to: Instant | null;
}

/** As what a unit holds something: the three offices by their names, everybody else as a unit. */
export const holderOf = (unitId: UnitId, { office, supervision, leadership }: Offices): Holder =>
  unitId === leadership
    ? 'leader'
    : unitId === supervision
      ? 'supervision'
      : unitId === office
        ? 'office'
        : 'unit';

/**
 * For how many days who had it: a day counts for whoever had it when it ended (24:00); today has not ended. Of several at once
 * it is the last of `holders`. Time in which the clock stood (中止计时) counts for the unit.
 */
export const heldDays = (
  since: Instant,
  now: Instant,
  spells: readonly Spell[],
  base: Holder = 'unit',
): HeldDays => {
  const days: HeldDays = { unit: 0, office: 0, supervision: 0, leader: 0 };
  for (let day = dateOf(since); day < dateOf(now); day = addDays(day, 1)) {
    const end = endOf(day);
    const having = spells.filter(one => one.from < end && (one.to === null || one.to >= end));
    days[holders.findLast(one => having.some(({ holder }) => holder === one)) ?? base]++;
  }
  return days;
};

/**
 * What lay with somebody else than the unit that owes `obligation`: its plan or report while it was examined, its returned task
 * while that was decided, its work while it was verified, and the papers of its rungs.
 */
export const spellsOf = (
  obligation: Obligation,
  state: Pick<CaseState, 'submissions' | 'taskReturns' | 'obligations'>,
  papers: readonly HeldPaper[],
  offices: Offices,
): Spell[] => {
  const { owedBy, kind } = obligation;
  const decider = holderOf(deciderFor(owedBy, offices), offices);
  return [
    ...state.submissions
      .filter(one => one.unitId === owedBy && one.what === kind)
      .map(({ at, decidedAt, decidedBy }) => ({
        holder: decidedBy === undefined ? decider : holderOf(decidedBy, offices),
        from: at,
        to: decidedAt ?? null,
      })),
    ...state.taskReturns
      .filter(one => one.unitId === owedBy)
      .map(({ at, decidedAt }) => ({ holder: decider, from: at, to: decidedAt ?? null })),
    ...state.obligations
      .filter(one => one.kind === 'verification' && kind === 'rectification')
      .map(one => ({
        holder: holderOf(one.owedBy, offices),
        from: one.openedAt,
        to: one.state.kind === 'open' ? null : one.state.at,
      })),
    ...papers.map(({ heldBy, from, to }) => ({ holder: holderOf(heldBy, offices), from, to })),
  ];
};
