import { randomUUID } from 'node:crypto';
import { rulesForDraft } from '../../prisma/read/rules-for-text';
import { createDraft as keepDraft } from '../../prisma/record/create-draft';
import { rememberedLabels } from '../../prisma/record/label-meanings';
import { createDraft } from '../contracts/campaigns';
import { readUpload, type DraftInput } from './plan-upload';
import { route } from '../route';
import { presentDraft } from './present-draft';

/** 导入方案: pasted text or a file. */
export const createDraftRoute = route(createDraft, async ({ deps, actor, body, http }) => {
  // An upload was not parsed as JSON, so there is no body yet.
  const given = (body as DraftInput | undefined) ?? (await readUpload(http.request, deps));
  const { text, fileName = null } = given;
  const issued = given.issuedOn ? { issuedOn: given.issuedOn } : {};
  const { rules, calendar } = await rulesForDraft(deps.db);
  const remembered = await rememberedLabels(deps.db, actor.personId);
  const labels = Object.fromEntries(remembered.map(({ label, meaning }) => [label, meaning]));
  const read = await deps.aside.run('read-plan', { text, rules: { calendar, ...issued, labels } });
  const { campaignId } = await keepDraft(deps.db, {
    id: randomUUID(),
    text,
    ...read,
    rules,
    fileName,
    ...issued,
    createdById: actor.personId,
    now: deps.now(),
  });
  const draft = await presentDraft(deps, actor, campaignId);
  return { body: draft, version: draft.version };
});
