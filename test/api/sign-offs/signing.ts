import { randomUUID } from 'node:crypto';
import type { Asked, TestApi } from '../../support/api';
import { createCampaign, createPerson, type TestPerson } from '../../support/factories';

export interface House {
  unitId: string;
  campaignId: string;
  liaison: TestPerson;
  head: TestPerson;
  docketId: string;
}

export const plan = (text = '一、清点。二、公开。') => ({
  kind: 'submit-plan',
  text,
  fileIds: [] as string[],
});

let n = 0;

/** What is done with the sign-offs of units, on one API. */
export const signing = (api: TestApi) => {
  const set = (unitId: string, who: TestPerson, isOn = true) =>
    api.ask(`/units/${unitId}/sign-off`, { method: 'PUT', token: who.token, body: { isOn } });

  /** A unit that leads two cases and whose head signs off. */
  const house = async ({ isOn = true } = {}): Promise<House> => {
    const unitId = `unit-${++n}`;
    const campaignId = await createCampaign(api.db, {
      cases: [
        { ref: '一-1', leads: [unitId] },
        { ref: '一-2', leads: [unitId] },
      ],
    });
    const liaison = await createPerson(api.db, { unitId, roles: ['liaison'] });
    const head = await createPerson(api.db, { unitId, roles: ['head'] });
    if (isOn) expect((await set(unitId, head)).status).toBe(200);
    return { unitId, campaignId, liaison, head, docketId: `${campaignId}:一-1` };
  };

  const prepare = (
    { campaignId, docketId, liaison }: House,
    command: object = plan(),
    docketIds = [docketId],
    who = liaison,
  ) => api.ask('/sign-offs', { method: 'POST', token: who.token, body: { campaignId, docketIds, command } });

  const read = (id: string, who: TestPerson, headers = {}) =>
    api.ask(`/sign-offs/${id}`, { token: who.token, headers });

  const sign = async (id: string, who: TestPerson, headers: Record<string, string> = {}): Promise<Asked> => {
    const { body } = await read(id, who, headers);
    const dockets: { id: string; version: number }[] = body.dockets ?? [{ id: 'none', version: 1 }];
    const versions = dockets.map(one => ({ docketId: one.id, version: one.version }));
    return api.ask(`/sign-offs/${id}/sign`, {
      method: 'POST',
      token: who.token,
      headers,
      body: { versions },
    });
  };
  const sendBack = (id: string, who: TestPerson, reason = '请写明谁来做') =>
    api.ask(`/sign-offs/${id}/send-back`, { method: 'POST', token: who.token, body: { reason } });
  const withdraw = (id: string, who: TestPerson) =>
    api.ask(`/sign-offs/${id}/withdraw`, { method: 'POST', token: who.token });
  const list = async (who: TestPerson, headers = {}) =>
    (await api.ask('/sign-offs', { token: who.token, headers })).body;
  const command = (
    { campaignId, docketId }: House,
    who: TestPerson,
    asked: object = plan(),
    more: object = {},
  ) =>
    api.ask(`/campaigns/${campaignId}/commands`, {
      method: 'POST',
      token: who.token,
      body: { docketIds: [docketId], command: asked, ...more },
    });
  const planIn = (docketId: string) =>
    api.db.obligation.findFirstOrThrow({ where: { docketId, kind: 'plan' } });
  const upload = async (who: TestPerson, name = '扫描件.pdf'): Promise<string> => {
    const form = new FormData();
    form.append('file', new Blob([`%PDF-1.4 ${randomUUID()}`], { type: 'application/pdf' }), name);
    return (await api.ask('/files', { method: 'POST', token: who.token, body: form })).body.id;
  };
  const standIn = (absent: TestPerson, who: TestPerson) =>
    api.db.standIn.create({
      data: {
        id: randomUUID(),
        personId: absent.id,
        standInId: who.id,
        firstOn: '2018-05-01',
        lastOn: '2018-12-31',
        reason: '出差',
        createdById: absent.id,
        createdAt: new Date('2018-05-01T09:00:00+08:00'),
      },
    });

  return { set, house, prepare, read, sign, sendBack, withdraw, list, command, planIn, upload, standIn };
};
