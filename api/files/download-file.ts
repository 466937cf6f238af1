import { DomainError } from '../../domain/domain-error';
import { findReadableFile } from '../../prisma/read/files';
import { downloadFile } from '../contracts/files';
import { route } from '../route';
import { pathOfHash } from './take-upload';

/** Sends a file to be saved, never to be shown: what somebody uploaded must not run as a page of ours. */
export const downloadFileRoute = route(downloadFile, async ({ deps, actor, params, http }) => {
  const file = await findReadableFile(deps.db, actor, params.id);
  if (!file) throw new DomainError('FILE_UNKNOWN', { id: params.id });
  const { response } = http;
  response.set({
    'Content-Type': file.type,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cache-Control': 'private, max-age=3600',
    ETag: `"${file.sha256}"`,
  });
  response.attachment(file.name);
  response.type(file.type);
  await new Promise<void>((resolve, reject) => {
    response.sendFile(
      pathOfHash(deps.filesDir, file.sha256),
      { dotfiles: 'allow', cacheControl: false },
      error => {
        if (error) reject(error);
        else resolve();
      },
    );
  });
  return { isSent: true };
});
