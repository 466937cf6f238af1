import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import type { Request } from 'express';
import type { z } from 'zod';
import { createDraft as keepDraft } from '../../prisma/campaigns/create-draft';
import { createDraft, draftBody, MAX_PLAN_CHARACTERS } from '../contracts/campaigns';
import { DomainError } from '../../domain/domain-error';
import { readBytes } from '../documents/read-document';
import { takeUpload } from '../files/take-upload';
import { InvalidRequest } from '../middleware/problem-of';
import { route } from '../route';
import { presentDraft } from './present-draft';

type DraftInput = z.output<typeof draftBody>;

/** The text of an uploaded plan (.txt, .md, .docx); the file itself is not kept, its text is. */
const readUpload = async (request: Request, folder: string): Promise<DraftInput> => {
  const upload = await takeUpload(request, folder);
  try {
    const text = await readBytes(await readFile(upload.path), upload.name);
    if (text.length > MAX_PLAN_CHARACTERS)
      throw new DomainError('PLAN_REFUSED', '文字过长,不像是一份方案', { characters: text.length });
    const { issuedOn } = upload.fields;
    // An empty file is refused by the reader with its reason, not here.
    const parsed = draftBody.safeParse({
      text: text || ' ',
      fileName: upload.name,
      ...(issuedOn && { issuedOn }),
    });
    if (!parsed.success) throw new InvalidRequest('body', parsed.error);
    return { ...parsed.data, text };
  } finally {
    await rm(upload.path, { force: true });
  }
};

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
