import type { Client } from '@temporalio/client';
import { toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { Item } from '../../domain/letter/letter';
import { readRehearsal } from '../../prisma/rehearsal/read-rehearsal';
import type { Db } from '../../prisma/db';
import { caseWorkflowId } from '../../workflows/messages';

const instant = (date: Date | null): Instant | null => (date ? toInstant(date.getTime()) : null);

/** History events of a case, continued runs summed. */
const eventsOf = async (client: Client, docketId: string): Promise<number> => {
  let events = 0;
  for await (const { workflowId, runId } of client.workflow.list({
    query: `WorkflowId = '${caseWorkflowId(docketId)}'`,
  })) {
    // The list knows the length of runs that have ended only.
    const run = await client.workflow.getHandle(workflowId, runId).describe();
    events += run.historyLength;
  }
  return events;
};

/** Everything that a rehearsal shows, in the shape of `cli rehearse --json`. */
export const collectRehearsal = async (db: Db, client: Client, campaignId: string) => {
  const record = await readRehearsal(db, campaignId);
  const units = new Map(record.units.map(unit => [unit.id, unit.name]));
  const obligations = new Map(record.obligations.map(one => [one.id, one]));
  const refs = new Map(record.dockets.map(one => [one.id, one.kind === 'case' ? one.ref : null]));
  const refOf = (docketId: string) => refs.get(docketId) ?? null;
  const cases = record.dockets.filter(one => one.kind === 'case');
  const events = await Promise.all(cases.map(one => eventsOf(client, one.id)));
  const describe = (obligationId: string, docketId: string) => {
    const obligation = obligations.get(obligationId);
    return {
      ref: refOf(docketId),
      obligation: obligation?.kind ?? null,
      owedBy: units.get(obligation?.owedById ?? '') ?? obligation?.owedById ?? null,
    };
  };
  const steps = record.steps.map(step => ({
    ...describe(step.obligationId, step.docketId),
    obligationId: step.obligationId,
    round: step.round,
    act: step.act,
    dueAt: instant(step.dueAt),
    firedAt: instant(step.firedAt),
    deliveredAt: instant(step.deliveredAt),
    cites: step.cites,
    outcome: step.outcome,
  }));
  return {
    campaign: { title: record.campaign.title, clockAt: instant(record.campaign.clockAt) },
    cases: cases.map(one => ({
      ref: one.ref,
      status: one.status,
      outcome: one.outcome,
      closedOn: one.closedOn,
    })),
    steps: steps.filter(step => step.outcome === 'fired').map(({ outcome: _, ...step }) => step),
    skipped: steps.filter(step => step.outcome !== 'fired'),
    notices: record.notices,
    proposals: record.proceedings.flatMap(one =>
      (one.items as unknown as Item[]).map(item => ({
        ...describe(item.obligationId, item.docketId),
        act: one.kind === 'interview' ? ('propose-interview' as const) : ('propose-accountability' as const),
        decision: one.decision ?? 'pending',
        stage: one.stage,
        openedAt: instant(one.openedAt),
        decidedAt: instant(one.decidedAt),
      })),
    ),
    assumed: record.rehearsal.assumed ?? [],
    links: record.rehearsal.links ?? [],
    temporal: {
      eventsPerCase: events.length === 0 ? 0 : Math.round(events.reduce((a, b) => a + b, 0) / events.length),
      mostEventsOfACase: Math.max(0, ...events),
    },
  };
};
export type RehearsalResult = Awaited<ReturnType<typeof collectRehearsal>>;
