import { assertCampaign } from '../../prisma/read/campaigns';
import { answerRevision as keepAnswers } from '../../prisma/record/answer-revision';
import { loadRevision } from '../../prisma/read/load-revision';
import { answerRevision } from '../contracts/revisions';
import { underIfMatch } from '../if-match';
import { route } from '../route';
import { presentRevision } from './present-revision';
import { readRevisionAnew } from './read-revision-anew';

/** Replaces the answers about a revised text, if nobody else has answered since they were read, and compares anew. */
export const answerRevisionRoute = route(answerRevision, async ({ deps, actor, params, body, ifMatch }) => {
  await assertCampaign(deps.db, actor, params.id);
  await underIfMatch(ifMatch, async expectedVersion =>
    keepAnswers(deps.db, {
      campaignId: params.id,
      revisionId: params.rid,
      ...(await readRevisionAnew(deps, {
        campaignId: params.id,
        revisionId: params.rid,
        own: body,
        version: expectedVersion,
      })),
      expectedVersion,
      read: facts => deps.aside.run('read-revision', facts),
    }),
  );
  const revision = await loadRevision(deps.db, params.id, params.rid);
  return { body: await presentRevision(deps, actor, revision), version: revision.version };
});
