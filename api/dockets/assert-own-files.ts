import { DomainError } from '../../domain/domain-error';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import { countOwnFiles } from '../../prisma/read/files';

/**
 * Only what one has uploaded oneself can be handed in; otherwise naming somebody's file would open it.
 *
 * @throws DomainError `FILE_UNKNOWN`
 */
export const assertOwnFiles = async (db: Db, actor: SignedIn, command: object): Promise<void> => {
  const given: unknown = 'fileIds' in command ? command.fileIds : [];
  const fileIds = [...new Set(given as string[])];
  if (fileIds.length === 0) return;
  if ((await countOwnFiles(db, actor, fileIds)) < fileIds.length)
    throw new DomainError('FILE_UNKNOWN', '附件不存在,或不是您上传的', { fileIds });
};
