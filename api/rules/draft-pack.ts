import { draftPack } from '../contracts/draft-pack';
import { InvalidRequest } from '../middleware/parse-part';
import { route } from '../route';

/** The confirmed proposals as a pack; nothing is kept. @throws InvalidRequest where one was not read in this text, or twice */
export const draftPackRoute = route(draftPack, async ({ deps, body: { text, head, confirmed } }) => {
  const ids = confirmed.map(one => one.proposal);
  const drafted = await deps.aside.run('draft-pack', { text, head, confirmed });
  if (drafted === null || new Set(ids).size < ids.length)
    throw new InvalidRequest('body', [{ path: ['confirmed'], message: '确认的条目与这份文字不符' }]);
  const { pack, ...rest } = drafted;
  return { body: { pack: { ...pack }, ...rest } };
});
