import { assertCampaign } from '../../prisma/read/campaigns';
import { listRevisions as list, loadRevision } from '../../prisma/read/load-revision';
import { getRevision, listRevisions } from '../contracts/revisions';
import { route } from '../route';
import { presentRevision, presentRevisionRow } from './present-revision';

export const listRevisionsRoute = route(listRevisions, async ({ deps, actor, params }) => {
  await assertCampaign(deps.db, actor, params.id);
  return { body: { items: (await list(deps.db, params.id)).map(presentRevisionRow) } };
});

export const getRevisionRoute = route(getRevision, async ({ deps, actor, params }) => {
  await assertCampaign(deps.db, actor, params.id);
  const revision = await loadRevision(deps.db, params.id, params.rid);
  return { body: await presentRevision(deps, actor, revision), version: revision.version };
});
