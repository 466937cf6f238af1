import { randomUUID } from 'node:crypto';
import { createDraft as keepDraft } from '../../prisma/record/create-draft';
import { createDraft } from '../contracts/campaigns';
import { readUpload, type DraftInput } from './plan-upload';
import { route } from '../route';
import { presentDraft } from './present-draft';

/** 导入方案: pasted text or a file. */
export const createDraftRoute = route(createDraft, async ({ deps, actor, body, http }) => {
  // An upload was not parsed as JSON, so there is no body yet.
  const given = (body as DraftInput | undefined) ?? (await readUpload(http.request, deps.filesDir));
  const { campaignId } = await keepDraft(deps.db, {
    id: randomUUID(),
    text: given.text,
    fileName: given.fileName ?? null,
    ...(given.issuedOn && { issuedOn: given.issuedOn }),
    createdById: actor.personId,
    now: deps.now(),
  });
  const draft = await presentDraft(deps, actor, campaignId);
  return { body: draft, version: draft.version };
});
