import { rm } from 'node:fs/promises';
import type { Request } from 'express';
import type { z } from 'zod';
import { DomainError } from '../../domain/domain-error';
import { draftBody, MAX_PLAN_CHARACTERS } from '../contracts/campaigns';
import type { AppDeps } from '../deps';
import { takeUpload } from '../files/take-upload';
import { parsePart } from '../middleware/parse-part';

export type DraftInput = z.output<typeof draftBody>;

/** The text of an uploaded plan (.txt, .md, .docx, .xlsx, .csv); the file itself is not kept, its text is. */
export const readUpload = async (
  request: Request,
  { filesDir, aside }: Pick<AppDeps, 'filesDir' | 'aside'>,
): Promise<DraftInput> => {
  const upload = await takeUpload(request, filesDir, ['issuedOn']);
  try {
    const text = await aside.run('read-document', { path: upload.path, name: upload.name });
    if (text.length > MAX_PLAN_CHARACTERS)
      throw new DomainError('PLAN_REFUSED', {
        refusal: 'TOO_LARGE',
        reason: '文字过长,不像是一份方案',
        characters: text.length,
      });
    const { issuedOn } = upload.fields;
    // An empty file is refused by the reader with its reason, not here.
    const given = { text: text || ' ', fileName: upload.name, ...(issuedOn && { issuedOn }) };
    return { ...parsePart('body', draftBody, given), text };
  } finally {
    await rm(upload.path, { force: true });
  }
};
