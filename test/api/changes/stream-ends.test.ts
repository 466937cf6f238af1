import { MOST_STREAMS } from '../../../api/changes/change-feed';
import { startApi } from '../../support/api';
import { createPerson } from '../../support/factories';
import { openStream, type OpenStream } from '../../support/open-stream';
import { names, openCampaign, wait, type OpenCampaign } from './open-campaign';

let api: OpenCampaign['api'];
let office: OpenCampaign['office'];
let unit: OpenCampaign['unit'];
let stranger: OpenCampaign['stranger'];
let live: OpenCampaign;
const open: OpenCampaign['open'] = (...given) => live.open(...given);
const report: OpenCampaign['report'] = (...given) => live.report(...given);
const caseId: OpenCampaign['caseId'] = ref => live.caseId(ref);

beforeAll(async () => {
  live = await openCampaign();
  ({ api, office, unit, stranger } = live);
});
afterEach(() => live.closeAll());
afterAll(() => api.close());

describe('a stream ends', () => {
  const ends = async (stream: OpenStream) => {
    await Promise.race([
      stream.ended,
      wait(3000).then(() => Promise.reject(new Error('it goes on after three seconds'))),
    ]);
    const heard = stream.text();
    await report();
    await wait(500);
    expect(stream.text()).toBe(heard);
  };
  const somebody = () => createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });

  it('when one signs out, and the same session opens no other', async () => {
    const one = await somebody();
    const stream = await open(one);
    await api.ask('/session', { method: 'DELETE', token: one.token });
    await ends(stream);
    expect((await open(one)).status).toBe(401);
  });

  it('when the session expires', async () => {
    const one = await somebody();
    const stream = await open(one);
    await api.db.session.updateMany({
      where: { personId: one.id },
      data: { expiresAt: new Date(Date.now() + 300) },
    });
    await ends(stream);
  });

  it('when what one may see may have changed: one comes back and hears by one’s new rights', async () => {
    const one = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] });
    const admin = await createPerson(api.db, { unitId: 'office', roles: ['administrator'] });
    const [stream, other] = [await open(one), await open(unit)];
    const id = stream.lastId();
    const moved = await api.ask(`/people/${one.id}`, {
      method: 'PATCH',
      token: admin.token,
      body: { unitId: 'unit-a' },
    });
    expect(moved.status).toBe(200);
    await Promise.all([ends(stream), other.ended]);
    const again = await open(one, { lastEventId: id });
    await report();
    await again.until(names(caseId()));
  });

  it('and one that only listens prolongs no session', async () => {
    const one = await somebody();
    const soon = new Date(Date.now() + 3_600_000);
    await api.db.session.updateMany({ where: { personId: one.id }, data: { expiresAt: soon } });
    await open(one);
    await api.ask('/changes', { token: one.token });
    expect(await api.db.session.findMany({ where: { personId: one.id } })).toMatchObject([
      { expiresAt: soon },
    ]);
    await api.ask('/session', { token: one.token });
    const [after] = await api.db.session.findMany({ where: { personId: one.id } });
    expect(after!.expiresAt.getTime()).toBeGreaterThan(soon.getTime());
  });
});

it('one person has so many streams at most; another is not in the way, nor who has closed one', async () => {
  const one = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
  const own = [];
  for (let n = 0; n < MOST_STREAMS; n++) own.push(await open(one));
  expect(own.map(stream => stream.status)).toEqual(Array.from({ length: MOST_STREAMS }, () => 200));
  const over = await open(one);
  expect([over.status, over.code]).toEqual([429, 'TOO_MANY_STREAMS']);
  expect((await open(unit)).status).toBe(200);
  own[0]!.close();
  await wait(100);
  expect((await open(one)).status).toBe(200);
});

it('one loop asks for all, and none when nobody listens', async () => {
  const asks = async () => {
    api.countQueries();
    await wait(2000);
    return api.countQueries();
  };
  await wait(400);
  expect(api.deps.changes.state()).toEqual({ listeners: 0, isAsking: false });
  expect(await asks()).toBe(0);
  await open(office);
  const forOne = await asks();
  for (const who of [office, office, unit, unit, stranger, stranger]) await open(who);
  const forSeven = await asks();
  expect(forOne).toBeGreaterThan(4);
  expect(forSeven).toBeLessThan(forOne * 1.4);
  live.closeAll();
  await wait(600);
  expect(api.deps.changes.state()).toEqual({ listeners: 0, isAsking: false });
  expect(await asks()).toBe(0);
  // And again for the next.
  const next = await open(office);
  await report();
  await next.until(names(caseId()));
});

it('stopping ends every stream and leaves no loop', async () => {
  const own = await startApi();
  const person = await createPerson(own.db, { unitId: 'office', roles: ['coordinator'] });
  const stream = await openStream(own, { token: person.token });
  await own.deps.changes.stop();
  await stream.ended;
  expect(own.deps.changes.state()).toEqual({ listeners: 0, isAsking: false });
  await own.close();
});
