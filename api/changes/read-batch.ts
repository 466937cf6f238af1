import type { SignedIn } from '../../prisma/people/sessions';
import { changeFacts } from '../../prisma/read/changes/change-facts';
import { positionText, readPosition } from '../../prisma/read/changes/position';
import { readChanges } from '../../prisma/read/changes/read-changes';
import type { Db } from '../../prisma/schema/db';
import type { ChangesView } from '../contracts/changes';
import { heardBy } from './heard-by';

/** More of them are read anew faster than told one by one. */
const MOST_TOLD = 200;

/** A batch as it is told: what is too much is a reload. */
export const batchOf = (id: string, changes: ChangesView['changes'], isLost = false): ChangesView =>
  isLost || changes.length > MOST_TOLD
    ? { id, isReload: true, changes: [] }
    : { id, isReload: false, changes };

/**
 * What a reader may hear of since the position that he names; of late where he names none. A position that is none, or of
 * another database, is answered with a reload.
 */
export const readBatch = async (db: Db, actor: SignedIn, since: string | undefined): Promise<ChangesView> => {
  const from = since === undefined ? null : readPosition(since);
  const news = await readChanges(db, from);
  const isLost = news.isLost || (since !== undefined && from === null);
  const changes = isLost ? [] : heardBy(actor, await changeFacts(db, news.rows));
  return batchOf(positionText(news.at), changes, isLost);
};
