import type { Instant } from '../../domain/calendar/civil-date';
import { daysLate } from '../../domain/explain/late';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import { instantOf } from '../schema/instants';
import type { Act, StepOutcome } from '../../domain/codes/ladder';

/** A step to which the system came on a later day than it was due (Asia/Shanghai). */
interface LateStep {
  campaignId: string;
  docketId: string;
  ref: string | null;
  title: string;
  obligationId: string;
  act: Act;
  /** fired: late; folded: into a higher rung; skipped: with a record only, as the policy says. */
  outcome: StepOutcome;
  dueAt: Instant;
  firedAt: Instant;
  daysLate: number;
}

export interface CaughtUp {
  since: Instant;
  /** By act and outcome, with the one that was latest. */
  counts: { act: Act; outcome: StepOutcome; steps: number; cases: number; daysLate: number }[];
  /** In the order in which they were taken. */
  steps: LateStep[];
}

interface Row extends Omit<LateStep, 'dueAt' | 'firedAt' | 'daysLate'> {
  dueAt: Date;
  firedAt: Date;
}

/**
 * Steps recorded since an instant that were late by a day or more. A reminder that lay before the opening of its
 * obligation was never due, and is none of them. The campaigns' own clocks count: rehearsals only where they are asked for.
 */
export const queryCaughtUp = async (db: Db, since: Instant, campaignId?: string): Promise<CaughtUp> => {
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."campaignId", s."docketId", d.ref, d.title, s."obligationId", s.act, s.outcome, s."dueAt", s."firedAt"
    FROM "Step" s JOIN "Docket" d ON d.id = s."docketId" JOIN "Campaign" c ON c.id = s."campaignId"
    WHERE s."firedAt" >= ${new Date(since)}
      AND (s."firedAt" AT TIME ZONE 'Asia/Shanghai')::date > (s."dueAt" AT TIME ZONE 'Asia/Shanghai')::date
      AND ${campaignId === undefined ? Prisma.sql`c.clock = 'real'` : Prisma.sql`c.id = ${campaignId}`}
      AND NOT (s.act = 'remind' AND s.outcome = 'skipped' AND EXISTS (
        SELECT 1 FROM jsonb_array_elements(d.state->'obligations') o
        WHERE o->>'id' = s."obligationId" AND (o->>'openedAt')::timestamptz >= s."dueAt"))
    ORDER BY s."firedAt", s."dueAt", s."docketId", s."obligationId", s.rung`;
  const steps = rows.map(({ dueAt, firedAt, ...row }): LateStep => {
    const times = { dueAt: instantOf(dueAt), firedAt: instantOf(firedAt) };
    return { ...row, ...times, daysLate: daysLate(times) };
  });
  const groups = new Map<string, LateStep[]>();
  for (const step of steps) {
    const key = `${step.act} ${step.outcome}`;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return {
    since,
    steps,
    counts: [...groups.values()].map(all => ({
      act: all[0]!.act,
      outcome: all[0]!.outcome,
      steps: all.length,
      cases: new Set(all.map(one => one.docketId)).size,
      daysLate: Math.max(...all.map(one => one.daysLate)),
    })),
  };
};

/** What waits to be caught up on: dockets whose step is due, and mails whose time has come; real clocks only. */
export const queryBehind = async (
  db: Db,
  now: Instant,
): Promise<{ dockets: number; notices: number; oldest: Instant | null }> => {
  const at = new Date(now);
  const [row] = await db.$queryRaw<{ dockets: bigint; notices: bigint; oldest: Date | null }[]>`
    SELECT
      (SELECT count(*) FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
        WHERE c.clock = 'real' AND c.status <> 'draft' AND (d."alarmAt" <= ${at} OR d."remindAt" <= ${at})) AS dockets,
      (SELECT count(*) FROM "Notice" n JOIN "Campaign" c ON c.id = n."campaignId"
        WHERE c.clock = 'real' AND n.status = 'queued' AND n."sendAt" <= ${at}) AS notices,
      (SELECT min(least(d."alarmAt", d."remindAt")) FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
        WHERE c.clock = 'real' AND c.status <> 'draft' AND (d."alarmAt" <= ${at} OR d."remindAt" <= ${at})) AS oldest`;
  return {
    dockets: Number(row?.dockets ?? 0),
    notices: Number(row?.notices ?? 0),
    oldest: row?.oldest ? instantOf(row.oldest) : null,
  };
};
