import type { Asked, TestApi } from '../support/api';
import { createPerson } from '../support/factories';

/** The ordinary use of the routes of 交接, by a house of its own. */
export const handoverUses = (api: () => TestApi): Record<string, () => Promise<Asked>> => {
  const people = async () => {
    const { db } = api();
    const head = await createPerson(db, { unitId: 'unit-h', roles: ['head'] });
    const old = await createPerson(db, { unitId: 'unit-h', roles: ['liaison'] });
    const next = await createPerson(db, { unitId: 'unit-h', roles: ['liaison'] });
    return { head, old, next };
  };
  return {
    getHandover: async () => {
      const { old } = await people();
      return api().ask(`/people/${old.id}/handover`, { token: old.token });
    },
    handOverWork: async () => {
      const { head, old, next } = await people();
      const body = { unitId: 'unit-h', successorId: next.id, reason: '调离', closesAccount: true };
      return api().ask(`/people/${old.id}/handover`, { method: 'POST', token: head.token, body });
    },
  };
};
