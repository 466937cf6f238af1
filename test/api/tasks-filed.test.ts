import { fileOrNone } from '../../domain/kinds';
import { fileItems } from '../../domain/proceeding/item-effects';
import { act, byTheClock } from '../../prisma/record/acts';
import { takeSteps } from '../../prisma/record/take-steps';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, setClock } from '../support/factories';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

/** 立卷 of accountability for what unit-a owes of these kinds. */
const file = (campaignId: string, docketId: string, kinds: string[]): Promise<unknown> =>
  act(api.db, byTheClock, async book => {
    const [docket] = await book.hold([docketId]);
    const facts = await book.open(campaignId);
    const items = docket!.state.obligations
      .filter(one => one.owedBy === 'unit-a' && kinds.includes(one.kind))
      .map(({ id, round }) => ({ docketId, obligationId: id, round, rung: 'propose-accountability' }));
    const by = { personId: 'p', unitId: 'office' };
    book.save(docket!, fileItems(fileOrNone(docket!.state)!, items, by, facts));
  });

it('reminds the offices of a case that only they can move on: accountability was filed, nothing climbs', async () => {
  const campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
  const id = `${campaignId}:一-1`;
  const office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  const tasks = async (): Promise<unknown[]> =>
    (await api.ask(`/tasks?campaignId=${campaignId}`, { token: office.token })).body.items
      .filter((one: { kind: string }) => one.kind === 'to-decide')
      .map(({ command, what, docket }: { command: string; what: string; docket: { ref: string } }) => [
        docket.ref,
        command,
        what,
      ]);
  await setClock(api.db, campaignId, '2018-06-20T09:00:00+08:00');
  await takeSteps(api.db, campaignId, [id], { steps: 'rungs' });
  await file(campaignId, id, ['plan', 'report']);
  expect(await tasks()).toEqual([]);
  await file(campaignId, id, ['rectification']);
  expect(await tasks()).toEqual([['一-1', 'close', '问责已立卷:重新限期,或按未完成结案']]);
  const { body, headers } = await api.ask(`/cases/${encodeURIComponent(id)}`, { token: office.token });
  const closing = body.abilities.find((one: { command: string }) => one.command === 'close');
  expect(closing.outcomes).toEqual(['not-completed']);
  const closed = await api.ask(`/cases/${encodeURIComponent(id)}/commands`, {
    method: 'POST',
    token: office.token,
    headers: { 'if-match': headers.get('etag')! },
    body: { command: { kind: 'close', outcome: 'not-completed', note: '问责后仍未完成' } },
  });
  expect([closed.status, await tasks()]).toEqual([200, []]);
});
