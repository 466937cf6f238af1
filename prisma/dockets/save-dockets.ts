import type { Instant } from '../../domain/calendar/civil-date';
import { alarmsOf } from '../../domain/docket/alarm';
import type { Outcome } from '../../domain/docket/draft';
import { leadsOf, type DocketState } from '../../domain/docket/state';
import { isOpen, type Obligation } from '../../domain/obligation/types';
import type { CampaignFacts } from '../campaigns/facts';
import type { Tx } from '../db';
import type { Prisma } from '../generated/client';
import type { TouchedDocket } from '../touched';
import type { LockedDocket } from './lock-dockets';
import { saveSteps } from './save-steps';

/** What one transaction made of one docket; `before` is null for a new one. */
export interface DocketChange {
  before: LockedDocket | null;
  outcome: Outcome;
}

export interface WrittenBy {
  actorId: string | null;
  requestId: string | null;
}

const json = (value: unknown) => value as Prisma.InputJsonValue;
const date = (instant: Instant | null): Date | null => (instant ? new Date(instant) : null);

/** A docket has ended when nothing in it waits for anybody any more. */
export const hasEnded = (state: DocketState): boolean =>
  state.status === 'closed' && !state.obligations.some(isOpen);

const columns = (state: DocketState, facts: CampaignFacts) => {
  const alarms = alarmsOf(state, facts.policy, facts.calendar);
  const open = state.obligations.filter(isOpen);
  return {
    alarms,
    data: {
      status: state.status,
      outcome: state.outcome,
      closedOn: state.closedOn,
      leadIds: state.kind === 'case' ? leadsOf(state) : [],
      unitIds: [
        ...new Set([
          ...state.parts.map(part => part.unitId),
          ...state.obligations.map(one => one.owedBy),
          ...(state.unitId ? [state.unitId] : []),
        ]),
      ],
      nextDueOn: open.map(one => one.dueOn).sort()[0] ?? null,
      isEnded: hasEnded(state),
      alarmAt: date(alarms.rungAt),
      alarmAct: alarms.rungAct,
      remindAt: date(alarms.remindAt),
      state: json(state),
      changedAt: new Date(facts.now),
    },
  };
};

const projected = (obligation: Obligation) => ({
  kind: obligation.kind,
  owedById: obligation.owedBy,
  round: obligation.round,
  dueOn: obligation.dueOn,
  originalDueOn: obligation.originalDueOn,
  state: obligation.state.kind,
  openedAt: new Date(obligation.openedAt),
  metAt: obligation.state.kind === 'met' ? new Date(obligation.state.at) : null,
  holdsClosing: obligation.holdsClosing,
});

const saveObligations = async (tx: Tx, { before, outcome }: DocketChange) => {
  const { state } = outcome;
  const known = new Map(before?.state.obligations.map(one => [one.id, one]));
  const created = state.obligations.filter(one => !known.has(one.id));
  const place = { docketId: state.id, campaignId: state.campaignId };
  if (created.length > 0)
    await tx.obligation.createMany({
      data: created.map(one => ({ id: one.id, ...place, ...projected(one) })),
    });
  for (const one of state.obligations) {
    const old = known.get(one.id);
    if (!old || (old.state.kind === one.state.kind && old.round === one.round && old.owedBy === one.owedBy))
      continue;
    await tx.obligation.update({ where: { id: one.id }, data: projected(one) });
  }
};

const saveEvents = (tx: Tx, { before, outcome }: DocketChange, facts: CampaignFacts, written: WrittenBy) => {
  const first = (before?.state.seq ?? 0) + 1;
  return tx.event.createMany({
    data: outcome.events.map((event, index) => ({
      docketId: outcome.state.id,
      seq: first + index,
      type: event.type,
      at: new Date(event.at),
      recordedAt: new Date(facts.now),
      data: json(event),
      actorId: written.actorId,
      requestId: written.requestId,
    })),
  });
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
  const { state } = outcome;
  const { alarms, data } = columns(state, facts);
  const version = (before?.version ?? 0) + 1;
  if (before) await tx.docket.update({ where: { id: state.id }, data: { ...data, version } });
  else
    await tx.docket.create({
      data: {
        id: state.id,
        campaignId: state.campaignId,
        kind: state.kind,
        ref: state.ref,
        unitId: state.unitId,
        title: state.title,
        category: state.category,
        openedAt: new Date(state.openedAt),
        version,
        ...data,
      },
    });
  await saveObligations(tx, change);
  await saveEvents(tx, change, facts, written);
  await saveSteps(tx, outcome);
  const isSooner = alarms.rungAt !== null && (!before?.rungAt || alarms.rungAt < before.rungAt);
  return {
    id: state.id,
    kind: state.kind,
    version,
    rungAt: alarms.rungAt,
    rungAct: alarms.rungAct,
    isSooner,
    isEnded: data.isEnded,
  };
};
