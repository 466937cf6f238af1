import { rm } from 'node:fs/promises';
import { MAX_POLICY_CHARACTERS } from '../../domain/codes/policy-text';
import { readRules } from '../contracts/read-rules';
import type { Call } from '../call';
import { takeUpload } from '../files/take-upload';
import { InvalidRequest } from '../middleware/parse-part';
import { route } from '../route';

/** The text of an uploaded policy; the file is not kept. @throws InvalidRequest where it is too long, DomainError as the reader does */
const textOfUpload = async ({
  deps,
  http,
}: Pick<Call<unknown, unknown, unknown>, 'deps' | 'http'>): Promise<string> => {
  const upload = await takeUpload(http.request, deps.filesDir);
  try {
    const text = await deps.aside.run('read-document', { path: upload.path, name: upload.name });
    if (text.length > MAX_POLICY_CHARACTERS)
      throw new InvalidRequest('body', [{ path: ['file'], message: '文字过长,不像是一份政策文件' }]);
    return text;
  } finally {
    await rm(upload.path, { force: true });
  }
};

/** The rules that a policy's text proposes; nothing is kept. */
export const readRulesRoute = route(readRules, async ({ deps, body, http }) => {
  // An upload was not parsed as JSON, so there is no body yet.
  const text = (body as { text: string } | undefined)?.text ?? (await textOfUpload({ deps, http }));
  return { body: { text, ...(await deps.aside.run('read-rules', { text })) } };
});
