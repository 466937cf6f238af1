import type { Db } from '../../../prisma/schema/db';
import type { RecordingStore } from '../../../rehearsal/memory/recording-store';

/** What was recorded of a campaign, as plain data in one order. */
export interface Recorded {
  events: unknown[];
  breaches: unknown[];
  verdicts: unknown[];
  obligations: unknown[];
  steps: unknown[];
  notices: unknown[];
}

/** Instants as they are everywhere in UTC, without what one database numbers. */
const plain = (value: unknown): unknown[] =>
  JSON.parse(
    JSON.stringify(value, (key, one: unknown) =>
      typeof one === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+08:00)$/.test(one)
        ? new Date(one).toISOString()
        : // The hash over rows of figures holds the numbers of those that they correct.
          key === 'hash' && typeof one === 'string' && one.length === 64
          ? ''
          : one,
    ),
  ) as unknown[];

const sorted = (all: unknown[]): unknown[] =>
  plain(all).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const notice = (one: {
  id: string;
  kind: string;
  personId: string | null;
  docketId: string | null;
  obligationId: string | null;
  payload: unknown;
  queuedAt: Date | string;
  sendAt: Date | string;
  sentAt: Date | string | null;
}) => ({
  id: one.id,
  kind: one.kind,
  personId: one.personId,
  docketId: one.docketId,
  obligationId: one.obligationId,
  payload: one.payload,
  queuedAt: one.queuedAt,
  sendAt: one.sendAt,
  sentAt: one.sentAt,
});

const step = (one: {
  obligationId: string;
  round: number;
  rung: string;
  act: string;
  outcome: string;
  dueAt: Date | string;
  firedAt: Date | string;
}) => [one.obligationId, one.round, one.rung, one.act, one.outcome, one.dueAt, one.firedAt];

const obligation = (one: { id: string; kind: string; owedById: string; dueOn: string; state: string }) => [
  one.id,
  one.kind,
  one.owedById,
  one.dueOn,
  one.state,
];

export const recordedIn = (store: RecordingStore): Recorded => {
  const { dockets, notices } = store.recorded();
  return {
    events: sorted(dockets.flatMap(({ row, events }) => events.map((one, n) => [row.id, n + 1, one]))),
    breaches: sorted([...store.targets.records.values()]),
    verdicts: sorted(store.targets.changes),
    obligations: sorted(dockets.flatMap(one => one.obligations.map(obligation))),
    steps: sorted(dockets.flatMap(one => one.steps.map(step))),
    notices: sorted(notices.map(notice)),
  };
};

export const recordedOn = async (db: Db, campaignId: string): Promise<Recorded> => {
  const where = { campaignId };
  const events = await db.event.findMany({
    where: { docket: where },
    select: { docketId: true, seq: true, type: true, at: true, data: true },
  });
  const changes = await db.verdictChange.findMany({ where, omit: { id: true } });
  return {
    events: sorted(
      events.map(({ docketId, seq, type, at, data }) => [docketId, seq, { type, at, ...(data as object) }]),
    ),
    breaches: sorted(await db.breach.findMany({ where })),
    verdicts: sorted(changes),
    obligations: sorted((await db.obligation.findMany({ where })).map(obligation)),
    steps: sorted((await db.step.findMany({ where })).map(step)),
    notices: sorted((await db.notice.findMany({ where })).map(notice)),
  };
};
