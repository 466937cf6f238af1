import { documentOf, Reported } from './reported';

/** A unit's form: filled from the record, handed in on its own file, read by itself and the offices, by no other unit. */
let of: Reported;
beforeAll(async () => {
  of = await Reported.start();
});
afterAll(() => of.api.close());

const own = async (query = '') => (await of.inCampaign('a', `/returns/unit-a/report${query}`)).body;
const commands = (abilities: { command: string; mode: string }[]) =>
  abilities.map(one => `${one.command} ${one.mode}`);

it('shows what the record has, what is to be typed, and for what it would be handed in', async () => {
  const { status, body, headers } = await of.inCampaign('a', '/returns/unit-a/report');
  expect([status, headers.get('etag')]).toEqual([200, `"${body.version}"`]);
  expect(body).toMatchObject({
    unit: { id: 'unit-a', name: '甲局' },
    purpose: 'report',
    standing: 'not-due',
    dueOn: '2018-06-12',
    document: null,
    history: [],
    owed: [{ docketId: of.caseOf('一-1'), ref: '一-1', dueOn: '2018-06-12', isOverdue: false }],
  });
  expect(body.filled.problems).toMatchObject([
    { docketId: of.caseOf('一-1'), role: 'lead', standing: 'open' },
  ]);
  expect(body.filled.typed.of).toBeGreaterThan(0);
  expect(commands(body.abilities)).toContain('submit-report own');
  expect(commands((await of.inCampaign('coordinator', '/returns/unit-a/report')).body.abilities)).toContain(
    'submit-report on-behalf',
  );
});

it('is read by the unit, the unit above it, offices, leaders and the auditor; to others it is not there', async () => {
  for (const who of ['a', 'bureau', 'coordinator', 'supervisor', 'leader', 'auditor'] as const)
    expect([who, (await of.inCampaign(who, '/returns/unit-a/report')).status]).toEqual([who, 200]);
  const other = await of.inCampaign('b', '/returns/unit-a/report');
  expect([other.status, other.body.code]).toEqual([404, 'UNIT_UNKNOWN']);
  expect((await of.inCampaign('stranger', '/returns/unit-a/report')).status).toBe(404);
  const none = await of.inCampaign('coordinator', '/returns/audit/report');
  expect([none.status, none.body.code]).toEqual([404, 'UNIT_UNKNOWN']);
  const never = await of.inCampaign('a', '/returns/unit-a/report?number=3');
  expect([never.status, never.body.code]).toEqual([404, 'RETURN_UNKNOWN']);
});

it('handed in, it says by whom and when, and may be taken back while its day lasts', async () => {
  await of.clock('2018-06-11T10:00:00+08:00');
  expect((await of.handIn('a', 'unit-a', documentOf('甲局', of.caseOf('一-1')))).status).toBe(200);
  const body = await own();
  expect(body).toMatchObject({
    standing: 'reported',
    isPending: true,
    owed: [],
    handedIn: {
      number: 1,
      receivedAt: '2018-06-11T10:00:00+08:00',
      by: { person: { id: of.people.a.id }, unit: { id: 'unit-a' }, isRecordedForOther: false },
      decision: 'pending',
      isLate: false,
      covers: [{ ref: '一-1' }],
    },
  });
  expect(body.document.answers.consolidation).toEqual({ kind: 'text', text: '甲局长期管护' });
  expect(commands(body.abilities)).toContain('withdraw-document own');
  expect(commands(body.abilities)).not.toContain('submit-report own');
  const office = (await of.inCampaign('coordinator', '/returns/unit-a/report')).body;
  expect(commands(office.abilities)).toEqual(
    expect.arrayContaining(['accept-report own', 'return-report own']),
  );
});

it('sent back, it is owed again with the reason; the second one counts, and the first is read as it was', async () => {
  const back = { kind: 'return-report', unitId: 'unit-a', reason: '成效没有写清' };
  expect((await of.onFile('coordinator', 'unit-a', back)).status).toBe(200);
  expect(await own()).toMatchObject({
    standing: 'sent-back',
    handedIn: { decision: 'returned', reason: '成效没有写清' },
    owed: [{ ref: '一-1' }],
    document: { answers: { consolidation: { text: '甲局长期管护' } } },
  });
  await of.clock('2018-06-13T09:00:00+08:00');
  const better = documentOf('甲局', of.caseOf('一-1'));
  better.answers['consolidation'] = { kind: 'text', text: '甲局再写一遍' };
  expect((await of.handIn('a', 'unit-a', better)).status).toBe(200);
  const now = await own();
  expect(now.history.map((one: { number: number; decision: string }) => [one.number, one.decision])).toEqual([
    [1, 'returned'],
    [2, 'pending'],
  ]);
  expect(now.document.answers.consolidation.text).toBe('甲局再写一遍');
  const first = await own('?number=1');
  expect(first.document.answers.consolidation.text).toBe('甲局长期管护');
  expect(first.filled.asOf).toBe('2018-06-11T10:00:00+08:00');
});
