import { sendBack, signOff } from '../../prisma/record/decide-sign-off';
import { sendBackSignOff, signSignOff } from '../contracts/sign-offs';
import { asPrecondition } from '../precondition';
import { route } from '../route';
import { answerTouched } from '../tell-supervision';
import { readSignOff } from './list-sign-offs';

export const signSignOffRoute = route(signSignOff, async call => {
  const { deps, actor, params, body, requestId } = call;
  await readSignOff(deps.db, actor, params.id);
  const versions = new Map(body.versions.map(one => [one.docketId, one.version]));
  const touched = await signOff(deps.db, params.id, { actor, versions, requestId }).catch(asPrecondition);
  return { body: await answerTouched(call, touched) };
});

export const sendBackSignOffRoute = route(sendBackSignOff, async ({ deps: { db }, actor, params, body }) => {
  await readSignOff(db, actor, params.id);
  await sendBack(db, params.id, actor, body.reason);
  return { body: await readSignOff(db, actor, params.id) };
});
