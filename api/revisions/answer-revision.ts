import { DomainError } from '../../domain/domain-error';
import { assertCampaign } from '../../prisma/queries/campaigns';
import { answerRevision as keepAnswers } from '../../prisma/revisions/answer-revision';
import { loadRevision } from '../../prisma/revisions/load-revision';
import { answerRevision } from '../contracts/revisions';
import { route } from '../route';
import { presentRevision } from './present-revision';

/** Replaces the answers about a revised text, if nobody else has answered since they were read, and compares anew. */
export const answerRevisionRoute = route(answerRevision, async ({ deps, actor, params, body, ifMatch }) => {
  if (ifMatch === undefined) throw new DomainError('VERSION_REQUIRED', '请在 If-Match 中写明所见版本', {});
  await assertCampaign(deps.db, actor, params.id);
  await keepAnswers(deps.db, {
    campaignId: params.id,
    revisionId: params.rid,
    own: body,
    expectedVersion: ifMatch,
  }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'VERSION_CONFLICT')
      throw new DomainError('VERSION_OUTDATED', error.message, error.details);
    throw error;
  });
  const revision = await loadRevision(deps.db, params.id, params.rid);
  return { body: await presentRevision(deps, actor, revision), version: revision.version };
});
