import type { Answers } from '../../domain/launch/answers';
import { DomainError } from '../../domain/domain-error';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { PlanLinks } from '../../domain/links/link-plan';
import type { Place } from '../../domain/plan/places/place';
import type { Plan } from '../../domain/plan/types';
import type { Db, Tx } from '../schema/db';
import { newestPolicy, type RuleVersions } from '../schema/seed-rules';
import type { Prisma } from '../generated/client';
import { inTransaction } from './acts';
import { rememberLabels } from './label-meanings';

/** The rules of a draft change where another policy was chosen for it; else it keeps the version that it was read with. */
const chosenRules = async (
  tx: Tx,
  campaignId: string,
  chosen: string | undefined,
): Promise<Partial<RuleVersions>> => {
  const row = await tx.campaign.findUnique({ where: { id: campaignId }, select: { policyId: true } });
  const wanted = chosen ?? defaultPolicy.id;
  return !row || row.policyId === wanted ? {} : newestPolicy(tx, wanted);
};

export interface AnsweredDraft {
  campaignId: string;
  answers: Answers;
  expectedVersion: number;
  /** What was read anew in the text where these answers make it read otherwise; the answers are about this reading then. */
  reading?: { plan: Plan; places: readonly Place[]; links: PlanLinks };
  /** Who answers, in milliseconds since the epoch: what is said of labels is remembered for the office's next document. */
  by?: { personId: string; now: number };
}

const readingColumns = ({ plan, places, links }: NonNullable<AnsweredDraft['reading']>) => ({
  title: plan.title,
  number: plan.number,
  issuer: plan.issuer,
  issuedOn: plan.issuedOn,
  plan: plan as unknown as Prisma.InputJsonValue,
  places: places as unknown as Prisma.InputJsonValue,
  links: links as unknown as Prisma.InputJsonValue,
});

/** Remembers what is said of labels, as long as the draft is the one that it is said of. */
const remember = async (
  tx: Tx,
  { campaignId, answers, expectedVersion, by }: AnsweredDraft,
): Promise<void> => {
  const row = await tx.campaign.findUnique({
    where: { id: campaignId, version: expectedVersion },
    select: { answers: true, createdById: true },
  });
  if (!row || !by) return;
  const { labels: before = {} } = row.answers as unknown as Answers;
  const { createdById } = row;
  await rememberLabels(tx, { campaignId, createdById, before, after: answers.labels ?? {}, by });
};

/**
 * Keeps what people decided about a reading, and under which policy it is to be launched.
 *
 * @throws DomainError `POLICY_UNKNOWN`; `VERSION_CONFLICT` when somebody else decided meanwhile.
 */
export const saveAnswers = (db: Db, input: AnsweredDraft): Promise<{ version: number }> =>
  inTransaction(db, async tx => {
    const { campaignId, answers, expectedVersion, reading } = input;
    const rules = await chosenRules(tx, campaignId, answers.policyId);
    await remember(tx, input);
    const { count } = await tx.campaign.updateMany({
      where: { id: campaignId, status: 'draft', version: expectedVersion },
      data: {
        answers: answers as unknown as Prisma.InputJsonValue,
        ...rules,
        ...(reading && readingColumns(reading)),
        version: { increment: 1 },
      },
    });
    if (count === 0) {
      const row = await tx.campaign.findUnique({
        where: { id: campaignId },
        select: { status: true, version: true },
      });
      if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
      if (row.status !== 'draft') throw new DomainError('ALREADY_LAUNCHED', { campaignId });
      throw new DomainError('VERSION_CONFLICT', { version: row.version });
    }
    return { version: expectedVersion + 1 };
  });
