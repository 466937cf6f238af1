import { carryOver, readsOtherwise } from '../../domain/launch/carry-over';
import type { Plan } from '../../domain/plan/types';
import type { RevisionAnswers } from '../../domain/revision/read-revision';
import { rulesForRevision } from '../../prisma/read/rules-for-text';
import type { AnsweredRevision } from '../../prisma/record/answer-revision';
import type { AppDeps } from '../deps';

interface Given {
  campaignId: string;
  revisionId: string;
  own: RevisionAnswers;
  version: number;
}

/** Answers about a revised text as they are to be kept: where they make it read otherwise, with what is then read, and about that. */
export const readRevisionAnew = async (
  { db, aside }: Pick<AppDeps, 'db' | 'aside'>,
  { campaignId, revisionId, own, version }: Given,
): Promise<Pick<AnsweredRevision, 'own' | 'plan'>> => {
  const row = await db.revision.findFirst({
    where: { id: revisionId, campaignId, version },
    select: { own: true, sourceText: true, plan: true },
  });
  if (!row || !readsOtherwise(row.own as unknown as RevisionAnswers, own)) return { own };
  const { sourceText: text } = row;
  const { labels, ...rules } = await rulesForRevision(db, campaignId, text, revisionId);
  const { issuedOn } = own;
  const plan = await aside.run('read-revised-plan', {
    text,
    rules: { ...rules, labels: { ...labels, ...own.labels }, ...(issuedOn && { issuedOn }) },
  });
  return { plan, own: carryOver({ text, before: row.plan as unknown as Plan, after: plan }, own) };
};
