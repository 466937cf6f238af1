import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { FindingState } from '../../domain/finding/state';
import { linkPlan } from '../../domain/links/link-plan';
import { draftOfFindings } from '../../domain/register/draft-of-findings';
import type { Db, Tx } from '../schema/db';
import { Prisma } from '../generated/client';
import { currentRules } from '../schema/seed-rules';
import { inTransaction } from './acts';

interface NewDraftOfFindings {
  /** The cycle's campaign, whose findings are drafted. */
  cycleId: string;
  /** Those of them, of whatever campaign, that are to be drafted; by default all of the cycle's. */
  findingIds?: readonly string[];
  /** The draft's own id. */
  id: string;
  /** By default 「〈cycle〉发现问题整改方案」. */
  title?: string;
  createdById: string | null;
  /** Milliseconds since the epoch, from the entry point. */
  now: number;
}

const json = (value: unknown) => value as Prisma.InputJsonValue;

/** The established findings of a campaign, or these, of which no case has been opened, wherever. */
const withoutCase = async (
  tx: Tx,
  campaignId: string,
  findingIds: readonly string[] | undefined,
): Promise<FindingState[]> => {
  const which = findingIds
    ? Prisma.sql`f.id = ANY(${[...findingIds]}::text[])`
    : Prisma.sql`f."campaignId" = ${campaignId}`;
  const rows = await tx.$queryRaw<{ state: FindingState }[]>`
    SELECT d.state FROM "Docket" d JOIN "Finding" f ON f.id = d.id
    WHERE ${which} AND f.status = 'established' AND f."caseId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Docket" c WHERE c.kind = 'case' AND c."findingIds" @> ARRAY[f.id])
    ORDER BY d.id`;
  return rows.map(one => one.state);
};

/**
 * Drafts a campaign of the established findings of a cycle: a draft as an imported plan is one, with who leads and by when still to
 * be said. Launched, its cases know their findings. Drafting changes nothing of the cycle.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `FINDINGS_NONE`
 */
export const draftCampaignOfFindings = (
  db: Db,
  { cycleId, findingIds, id, title, createdById, now }: NewDraftOfFindings,
): Promise<{ campaignId: string }> =>
  inTransaction(db, async tx => {
    const cycle = await tx.campaign.findUnique({ where: { id: cycleId }, select: { title: true } });
    if (!cycle) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId: cycleId });
    const findings = await withoutCase(tx, cycleId, findingIds);
    if (findings.length === 0) throw new DomainError('FINDINGS_NONE', { campaignId: cycleId });
    const units = await tx.unit.findMany({
      where: { id: { in: findings.map(one => one.subjectId) } },
      select: { id: true, name: true },
    });
    const names = new Map(units.map(one => [one.id, one.name]));
    const { text, plan, places, answers } = draftOfFindings({
      title: title ?? `${cycle.title}发现问题整改方案`,
      issuer: null,
      issuedOn: dateOf(toInstant(now)),
      findings,
      unitName: unitId => names.get(unitId) ?? unitId,
    });
    await tx.campaign.create({
      data: {
        id,
        title: plan.title,
        issuedOn: plan.issuedOn,
        status: 'draft',
        clock: 'real',
        ...(await currentRules(tx as unknown as Db)),
        sourceText: text,
        plan: json(plan),
        places: json(places),
        links: json(linkPlan(plan)),
        answers: json(answers),
        createdById,
        createdAt: new Date(now),
      },
    });
    return { campaignId: id };
  });
