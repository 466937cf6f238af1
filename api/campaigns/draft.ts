import { DomainError } from '../../domain/domain-error';
import { saveAnswers as keepAnswers } from '../../prisma/campaigns/review-draft';
import { getDraft, saveAnswers } from '../contracts/campaigns';
import { route } from '../route';
import { presentDraft } from './present-draft';

export const getDraftRoute = route(getDraft, async ({ deps, actor, params }) => {
  const draft = await presentDraft(deps, actor, params.id);
  return { body: draft, version: draft.version };
});

/** Replaces all answers, if nobody else has answered since they were read. */
export const saveAnswersRoute = route(saveAnswers, async ({ deps, actor, params, body, ifMatch }) => {
  if (ifMatch === undefined) throw new DomainError('VERSION_REQUIRED', '请在 If-Match 中写明所见版本', {});
  await keepAnswers(deps.db, { campaignId: params.id, answers: body, expectedVersion: ifMatch }).catch(
    (error: unknown) => {
      if (error instanceof DomainError && error.code === 'VERSION_CONFLICT')
        throw new DomainError('VERSION_OUTDATED', error.message, error.details);
      throw error;
    },
  );
  const draft = await presentDraft(deps, actor, params.id);
  return { body: draft, version: draft.version };
});
