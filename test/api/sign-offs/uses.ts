import type { Asked, TestApi } from '../../support/api';
import { plan, signing, type House } from './signing';

/** The ordinary use of every route about sign-offs, in order, by a house of its own. */
export const signOffUses = (api: () => TestApi): Record<string, () => Promise<Asked>> => {
  let at: House;
  let id = '';
  const units = () => signing(api());
  const put = async (text: string): Promise<Asked> => {
    const answer = await units().prepare(at, plan(text));
    id = answer.body.id;
    return answer;
  };
  return {
    setUnitSignOff: async () => {
      at = await units().house({ isOn: false });
      return units().set(at.unitId, at.head);
    },
    prepareSignOff: () => put('第一稿'),
    listSignOffs: () => api().ask('/sign-offs', { token: at.head.token }),
    getSignOff: () => units().read(id, at.head),
    sendBackSignOff: () => units().sendBack(id, at.head),
    withdrawSignOff: () => units().withdraw(id, at.liaison),
    signSignOff: async () => {
      await put('第二稿');
      return units().sign(id, at.head);
    },
  };
};
