import { saveAnswers as keepAnswers } from '../../prisma/record/save-answers';
import { getDraft, saveAnswers } from '../contracts/campaigns';
import { underIfMatch } from '../if-match';
import { route } from '../route';
import { presentDraft } from './present-draft';

export const getDraftRoute = route(getDraft, async ({ deps, actor, params }) => {
  const draft = await presentDraft(deps, actor, params.id);
  return { body: draft, version: draft.version };
});

/** Replaces all answers, if nobody else has answered since they were read. */
export const saveAnswersRoute = route(saveAnswers, async ({ deps, actor, params, body, ifMatch }) => {
  await underIfMatch(ifMatch, expectedVersion =>
    keepAnswers(deps.db, { campaignId: params.id, answers: body, expectedVersion }),
  );
  const draft = await presentDraft(deps, actor, params.id);
  return { body: draft, version: draft.version };
});
