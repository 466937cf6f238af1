import { saveAnswers as keepAnswers } from '../../prisma/record/save-answers';
import { getDraft, saveAnswers } from '../contracts/campaigns';
import { underIfMatch } from '../if-match';
import { route } from '../route';
import { presentDraft } from './present-draft';
import { readAnew } from './read-anew';

export const getDraftRoute = route(getDraft, async ({ deps, actor, params }) => {
  const draft = await presentDraft(deps, actor, params.id);
  return { body: draft, version: draft.version };
});

/** Replaces all answers, and reads the text anew where they say that it is to be read otherwise, if nobody else has answered since they were read. */
export const saveAnswersRoute = route(saveAnswers, async ({ deps, actor, params, body, ifMatch }) => {
  await underIfMatch(ifMatch, async expectedVersion =>
    keepAnswers(deps.db, {
      campaignId: params.id,
      ...(await readAnew(deps, params.id, body, expectedVersion)),
      expectedVersion,
      by: { personId: actor.personId, now: deps.now() },
    }),
  );
  const draft = await presentDraft(deps, actor, params.id);
  return { body: draft, version: draft.version };
});
