import { randomUUID } from 'node:crypto';
import { assertCampaign } from '../../prisma/read/campaigns';
import { createRevision as keepRevision } from '../../prisma/record/create-revision';
import { rulesForRevision } from '../../prisma/read/rules-for-text';
import { loadRevision } from '../../prisma/read/load-revision';
import { createRevision } from '../contracts/revisions';
import { readUpload, type DraftInput } from '../campaigns/plan-upload';
import { route } from '../route';
import { presentRevision } from './present-revision';

/** 导入修订方案: pasted text or a file, compared with the plan in force. */
export const createRevisionRoute = route(createRevision, async ({ deps, actor, params, body, http }) => {
  await assertCampaign(deps.db, actor, params.id);
  // An upload was not parsed as JSON, so there is no body yet.
  const given = (body as DraftInput | undefined) ?? (await readUpload(http.request, deps));
  const { text, fileName = null } = given;
  const issued = given.issuedOn ? { issuedOn: given.issuedOn } : {};
  const rules = await rulesForRevision(deps.db, params.id, text);
  const { revisionId } = await keepRevision(deps.db, {
    id: randomUUID(),
    campaignId: params.id,
    text,
    plan: await deps.aside.run('read-revised-plan', { text, rules: { ...rules, ...issued } }),
    calendarVersion: rules.calendar.version,
    fileName,
    ...issued,
    createdById: actor.personId,
    read: facts => deps.aside.run('read-revision', facts),
  });
  const revision = await loadRevision(deps.db, params.id, revisionId);
  return { body: await presentRevision(deps, actor, revision), version: revision.version };
});
