import { provisionalYears } from '../domain/explain/provisional';
import { eachYearOnce } from '../domain/calendar/provisional';
import type { CivilDate } from '../domain/calendar/civil-date';
import type { CaseStatus } from '../domain/codes/statuses';
import { alarmsOf } from '../domain/docket/alarm';
import type { Core } from '../domain/docket/core';
import { findingsOfSources, kindsOfSources } from '../domain/docket/source';
import { unitsOfAssessment } from '../domain/assessment/abilities';
import { isUntold } from '../domain/finding/abilities';
import { unitsOfBreach } from '../domain/breach/abilities';
import { leadsOf } from '../domain/case/state';
import { isFile, type DocketOutcome, type DocketState, type EventOf } from '../domain/kinds';
import { isBesideTheWork } from '../domain/obligation/beside-the-work';
import { currentPause, isRunning } from '../domain/obligation/pauses';
import { isOpen, type Obligation } from '../domain/obligation/types';
import type { CampaignFacts, DocketRow, ObligationRow, StepDelivery, StepRow } from './rows';

/** The status of a case or a unit's file; a letter or a proceeding is `closed` once it has ended, `assigned` before. */
const statusOf = (state: DocketState): CaseStatus =>
  isFile(state) ? state.status : state.isEnded ? 'closed' : 'assigned';

/** What has no end of its own but that nobody owes anything in it any more: a letter, a problem in the register. */
const endsByItself = ({ kind }: DocketState): boolean => kind === 'letter' || kind === 'finding';

/** A docket has ended when nothing in it waits for anybody any more: a letter's when the office has dealt with it. */
export const hasEnded = (state: DocketState): boolean =>
  (endsByItself(state) || statusOf(state) === 'closed') && !state.obligations.some(isOpen);

/**
 * True while something in a docket keeps its campaign under supervision. A unit's file and the compiled report have no end of
 * their own: what is open in them counts.
 */
export const isWaitedFor = (state: DocketState): boolean =>
  state.kind === 'unit-file' || state.kind === 'report' ? state.obligations.some(isOpen) : !hasEnded(state);

/** What the columns of a docket's row say of it; `prisma/upkeep/verify-docket` holds them against the events. */
export const standingColumns = (state: DocketState) => ({
  status: statusOf(state),
  outcome: isFile(state) ? state.outcome : null,
  closedOn: isFile(state) ? state.closedOn : null,
  grade: isFile(state) ? (state.graded?.grade ?? null) : null,
});

/** The earliest day on which something of the units is due in it that is open and not paused. */
export const nextDueOn = (state: Core): CivilDate | null =>
  state.obligations
    .filter(one => isRunning(one) && !isBesideTheWork(one))
    .map(one => one.dueOn)
    .sort()[0] ?? null;

/** The provisional years (暂定) on which what is due first hangs, of whatever is due on that day. */
export const nextDueYears = (state: Core, on: CivilDate | null): number[] => {
  const due = state.obligations.filter(one => isRunning(one) && !isBesideTheWork(one) && one.dueOn === on);
  return eachYearOnce(due.flatMap(one => provisionalYears(one.derivation)));
};

const unitsIn = (state: DocketState): string[] => [
  ...new Set([
    ...(isFile(state) ? state.parts.map(part => part.unitId) : []),
    ...state.obligations.map(one => one.owedBy),
    // What was found is the offices' until somebody has established it.
    ...(state.unitId && !(state.kind === 'finding' && isUntold(state)) ? [state.unitId] : []),
    ...(state.kind === 'breach' ? unitsOfBreach(state) : []),
    ...(state.kind === 'assessment' ? unitsOfAssessment(state) : []),
  ]),
];

/** How an obligation stands, as its row has it: open, paused (中止计时), met or ended. */
export const standingOf = (one: Obligation): string => (currentPause(one) ? 'paused' : one.state.kind);

const obligationRow = (one: Obligation): ObligationRow => ({
  id: one.id,
  kind: one.kind,
  owedById: one.owedBy,
  round: one.round,
  dueOn: one.dueOn,
  originalDueOn: one.originalDueOn,
  state: standingOf(one),
  openedAt: one.openedAt,
  metAt: one.state.kind === 'met' ? one.state.at : null,
  holdsClosing: one.holdsClosing,
  aboutId: one.about?.unitId ?? null,
});

/** The obligations whose projection differs between two states of a docket. */
export const changedObligations = (before: Core | null, after: Core): ObligationRow[] => {
  const known = new Map(before?.obligations.map(one => [one.id, one]));
  return after.obligations
    .filter(one => {
      const old = known.get(one.id);
      return (
        !old ||
        standingOf(old) !== standingOf(one) ||
        old.round !== one.round ||
        old.owedBy !== one.owedBy ||
        old.dueOn !== one.dueOn
      );
    })
    .map(obligationRow);
};

const roundsIn = ({ state }: DocketOutcome) => {
  const roundOf = new Map(state.obligations.map(one => [one.id, one.round]));
  return (obligationId: string) => roundOf.get(obligationId) ?? 1;
};

/** The claims of the rungs that an outcome takes. */
export const stepsTaken = (outcome: DocketOutcome): StepRow[] => {
  const roundOf = roundsIn(outcome);
  return outcome.events
    .filter((event): event is EventOf<'step-taken'> => event.type === 'step-taken')
    .map(({ obligationId, step: { rung, act, outcome: kind, dueAt, firedAt, cites } }) => ({
      obligationId,
      round: roundOf(obligationId),
      rung,
      act,
      outcome: kind,
      dueAt,
      firedAt,
      cites,
      letterId: null,
      proceedingId: null,
    }));
};

/** The deliveries (送达) that an outcome notes on earlier rungs. */
export const stepsDelivered = (outcome: DocketOutcome): StepDelivery[] => {
  const roundOf = roundsIn(outcome);
  return outcome.events
    .filter((event): event is EventOf<'step-delivered'> => event.type === 'step-delivered')
    .map(({ obligationId, rung, deliveredAt }) => ({
      obligationId,
      round: roundOf(obligationId),
      rung,
      at: deliveredAt,
    }));
};

/** Where a case comes from, for the ledger's filter and the pages of findings; `verify-docket` holds it as well. */
export const sourceColumns = (state: DocketState): Pick<DocketRow, 'sources' | 'findingIds'> => {
  const sources = state.kind === 'case' ? (state.sources ?? []) : [];
  return { sources: kindsOfSources(sources), findingIds: findingsOfSources(sources) };
};

/** The row of a docket: what ledgers filter and sort by, and what its workflow waits for. */
export const docketRow = (state: DocketState, version: number, facts: CampaignFacts): DocketRow => {
  const alarms = alarmsOf(state, facts.policy, facts.calendar);
  return {
    id: state.id,
    campaignId: state.campaignId,
    kind: state.kind,
    ref: isFile(state) ? state.ref : null,
    unitId: state.unitId,
    title: state.title,
    category: isFile(state) ? state.category : null,
    position: isFile(state) ? state.position : 0,
    ...standingColumns(state),
    leadIds: state.kind === 'case' ? leadsOf(state) : [],
    unitIds: unitsIn(state),
    ...sourceColumns(state),
    nextDueOn: nextDueOn(state),
    isEnded: hasEnded(state),
    version,
    alarmAt: alarms.alarmAt,
    alarmAct: alarms.alarmAct,
    remindAt: alarms.remindAt,
    openedAt: state.openedAt,
    changedAt: facts.now,
  };
};
