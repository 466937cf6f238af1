import { dateOf, daysBetween, type CivilDate, type Instant } from '../calendar/civil-date';
import { leadsOf, type CaseState, type Progress, type Submission } from '../case/state';
import type { Core } from '../docket/core';
import { isRunning } from '../obligation/pauses';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';

/** A docket as far as units report on what they have to rectify in it. */
export type Reported = Pick<Core, 'obligations'> & { progress?: Progress[]; submissions?: Submission[] };

/** How a lead stands: so many percentage points behind an even course, or so many days without a word. */
export interface LeadStanding {
  lead: UnitId;
  amount: number;
}

/**
 * What a unit reported last, by the time of receipt; of two received at one instant, the one recorded later. What others
 * reported, an earlier lead among them, is not its word.
 */
const lastReport = (progress: readonly Progress[], unitId: UnitId): Progress | undefined =>
  progress
    .filter(one => one.unitId === unitId)
    .reduce<Progress | undefined>((last, one) => (last && last.at > one.at ? last : one), undefined);

const toRectify = ({ obligations }: Reported): Obligation[] =>
  obligations.filter(one => one.kind === 'rectification' && isRunning(one));

/** How many percentage points `percent` lies behind an even course from opening to deadline; never below 0. */
const pointsBehind = (obligation: Obligation, percent: number, today: CivilDate): number => {
  const total = daysBetween(dateOf(obligation.openedAt), obligation.dueOn);
  if (total <= 0) return 0;
  const gone = daysBetween(dateOf(obligation.openedAt), today);
  return Math.max(0, Math.min(1, gone / total) * 100 - percent);
};

/** The one with the largest amount; of several, the first by its name in the record, whatever order they come in. */
const worst = (all: LeadStanding[]): LeadStanding | null =>
  all.reduce<LeadStanding | null>(
    (most, one) =>
      !most || one.amount > most.amount || (one.amount === most.amount && one.lead < most.lead) ? one : most,
    null,
  );

/** The lead whose last report lies furthest behind; null where none that still has to rectify has reported. */
export const furthestBehind = (state: Reported, today: CivilDate): LeadStanding | null =>
  worst(
    toRectify(state).flatMap(one => {
      const percent = lastReport(state.progress ?? [], one.owedBy)?.percent;
      return percent === undefined ? [] : [{ lead: one.owedBy, amount: pointsBehind(one, percent, today) }];
    }),
  );

/** The lead that has been silent longest, counted from when it was given its task; null where nobody has to rectify. */
export const longestSilent = (state: Reported, today: CivilDate): LeadStanding | null => {
  const words: { unitId: UnitId; at: Instant }[] = [...(state.progress ?? []), ...(state.submissions ?? [])];
  return worst(
    toRectify(state).map(({ owedBy, openedAt }) => {
      const heard = words.filter(one => one.unitId === owedBy).map(one => one.at);
      const last = heard.reduce((a, b) => (a > b ? a : b), openedAt);
      return { lead: owedBy, amount: daysBetween(dateOf(last), today) };
    }),
  );
};

/**
 * The progress of a case: what the slowest of its leads reported last. A lead that is done with its rectifications holds
 * nobody up, unless all are. Null before any has reported.
 */
export const percentOf = (state: CaseState): number | null => {
  const leads = leadsOf(state);
  const isDone = (lead: UnitId): boolean => {
    const own = state.obligations.filter(one => one.kind === 'rectification' && one.owedBy === lead);
    return own.length > 0 && !own.some(isOpen);
  };
  const percents = (of: UnitId[]): number[] =>
    of.flatMap(lead => lastReport(state.progress, lead)?.percent ?? []);
  const working = leads.filter(lead => !isDone(lead));
  const reported = percents(working.length > 0 ? working : leads);
  return reported.length > 0 ? Math.min(...reported) : null;
};
