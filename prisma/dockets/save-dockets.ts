import { alarmsOf } from '../../domain/docket/alarm';
import type { Outcome } from '../../domain/docket/draft';
import type { EventOf } from '../../domain/docket/events';
import { leadsOf, type DocketState } from '../../domain/docket/state';
import { isOpen, type Obligation } from '../../domain/obligation/types';
import type { CampaignFacts } from '../campaigns/facts';
import type { Tx } from '../db';
import type { TouchedDocket } from '../touched';
import type { LockedDocket } from './lock-dockets';
import { noteDeliveries } from './note-deliveries';
import { writeDocket, type ObligationRow, type StepRow } from './write-docket';

/** What one transaction made of one docket; `before` is null for a new one. */
export interface DocketChange {
  before: LockedDocket | null;
  outcome: Outcome;
}

export interface WrittenBy {
  actorId: string | null;
  requestId: string | null;
}

/** A docket has ended when nothing in it waits for anybody any more: a letter's when the office has dealt with it. */
export const hasEnded = (state: DocketState): boolean =>
  (state.kind === 'letter' || state.status === 'closed') && !state.obligations.some(isOpen);

const unitsIn = (state: DocketState): string[] => [
  ...new Set([
    ...state.parts.map(part => part.unitId),
    ...state.obligations.map(one => one.owedBy),
    ...(state.unitId ? [state.unitId] : []),
  ]),
];

const obligationRow = (one: Obligation): ObligationRow => ({
  id: one.id,
  kind: one.kind,
  owedById: one.owedBy,
  round: one.round,
  dueOn: one.dueOn,
  originalDueOn: one.originalDueOn,
  state: one.state.kind,
  openedAt: one.openedAt,
  metAt: one.state.kind === 'met' ? one.state.at : null,
  holdsClosing: one.holdsClosing,
});

/** The obligations whose projection an outcome changes. */
const changedObligations = ({ before, outcome }: DocketChange): ObligationRow[] => {
  const known = new Map(before?.state.obligations.map(one => [one.id, one]));
  return outcome.state.obligations
    .filter(one => {
      const old = known.get(one.id);
      return (
        !old || old.state.kind !== one.state.kind || old.round !== one.round || old.owedBy !== one.owedBy
      );
    })
    .map(obligationRow);
};

const stepsTaken = ({ state, events }: Outcome): StepRow[] => {
  const roundOf = new Map(state.obligations.map(one => [one.id, one.round]));
  return events
    .filter((event): event is EventOf<'step-taken'> => event.type === 'step-taken')
    .map(({ obligationId, step: { rung, act, outcome, dueAt, firedAt, cites } }) => ({
      obligationId,
      round: roundOf.get(obligationId) ?? 1,
      rung,
      act,
      outcome,
      dueAt,
      firedAt,
      cites,
    }));
};

/**
 * Writes what the domain decided: events, the row that is their fold, the projection of obligations, and the claims of
 * steps (a unique row each). Returns what the workflows have to know.
 */
export const saveDocket = async (
  tx: Tx,
  change: DocketChange,
  facts: CampaignFacts,
  written: WrittenBy,
): Promise<TouchedDocket> => {
  const { before, outcome } = change;
  const { state, events } = outcome;
  const alarms = alarmsOf(state, facts.policy, facts.calendar);
  const version = (before?.version ?? 0) + 1;
  const isEnded = hasEnded(state);
  const first = (before?.state.seq ?? 0) + 1;
  await writeDocket(tx, {
    row: {
      id: state.id,
      campaignId: state.campaignId,
      kind: state.kind,
      ref: state.ref,
      unitId: state.unitId,
      title: state.title,
      category: state.category,
      position: state.position,
      status: state.status,
      outcome: state.outcome,
      closedOn: state.closedOn,
      leadIds: state.kind === 'case' ? leadsOf(state) : [],
      unitIds: unitsIn(state),
      nextDueOn:
        state.obligations
          .filter(isOpen)
          .map(one => one.dueOn)
          .sort()[0] ?? null,
      isEnded,
      version,
      alarmAt: alarms.rungAt,
      alarmAct: alarms.rungAct,
      remindAt: alarms.remindAt,
      openedAt: state.openedAt,
      changedAt: facts.now,
    },
    state,
    events: events.map((event, index) => ({
      seq: first + index,
      type: event.type,
      at: event.at,
      data: event,
    })),
    obligations: changedObligations(change),
    steps: stepsTaken(outcome),
    recordedAt: facts.now,
    ...written,
  });
  await noteDeliveries(tx, outcome);
  const isSooner = alarms.rungAt !== null && (!before?.rungAt || alarms.rungAt < before.rungAt);
  return {
    id: state.id,
    kind: state.kind,
    version,
    rungAt: alarms.rungAt,
    rungAct: alarms.rungAct,
    isSooner,
    isEnded,
  };
};
