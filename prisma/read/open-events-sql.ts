import { proposalActs } from '../../domain/obligation/proposals';
import { readsEverything } from '../../domain/permissions/reader';
import { keptKinds } from '../../domain/scope/visible-case';
import { innerEventTypes } from '../../domain/scope/visible-events';
import { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import { readerOf } from './scope';

export const proposals = Prisma.sql`${[...proposalActs]}::text[]`;
const inner = Prisma.sql`${[...innerEventTypes]}::text[]`;
const kinds = Prisma.sql`${[...keptKinds]}::text[]`;

/** True for an event `e` that does not come of a proposal or a proceeding and is no call, mark or 批示: `isInner` (domain/scope/visible-events), denied. */
export const isOpenEvent = Prisma.sql`NOT (
  e.type = ANY(${inner})
  OR coalesce(e.data->'step'->>'act' = ANY(${proposals}), FALSE)
  OR (e.type IN ('step-delivered', 'step-decided', 'step-corrected') AND e.data->>'rung' = ANY(${proposals}))
  OR coalesce(e.data->'obligation'->>'kind' = ANY(${kinds}), FALSE)
  OR EXISTS (SELECT 1 FROM "Obligation" x WHERE x.id = e.data->>'obligationId' AND x.kind = ANY(${kinds})))`;

/**
 * When docket `d` last changed, as far as the reader may know: the instant of a proposal is nobody's but the offices'. The
 * newest events are asked first, and nearly always the first will do.
 */
export const changedAtSql = (actor: SignedIn): Prisma.Sql =>
  readsEverything(readerOf(actor))
    ? Prisma.sql`d."changedAt"`
    : Prisma.sql`(SELECT e."recordedAt" FROM "Event" e WHERE e."docketId" = d.id AND ${isOpenEvent}
        ORDER BY e.seq DESC LIMIT 1)`;
