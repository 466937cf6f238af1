import { setSignOff } from '../../prisma/people/sign-off-setting';
import { setUnitSignOff } from '../contracts/sign-offs';
import { askerOf } from '../registry/asker-of';
import { route } from '../route';

export const setUnitSignOffRoute = route(setUnitSignOff, async call => ({
  body: await setSignOff(call.deps.db, call.params.id, call.body.isOn, askerOf(call)),
}));
