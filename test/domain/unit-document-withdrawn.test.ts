import { at } from '../../domain/calendar/civil-date';
import { coordinator, liaison } from './support/actors';
import { DocumentCampaign, documentOf, fileOf, first, second } from '../record/document-campaign';

const plan = documentOf('plan');
const A = liaison('A');
const office = coordinator();
const takeBack = { kind: 'withdraw-document' as const, purpose: 'plan' as const, reason: '数据有误' };
const handedIn = async (day = '2018-05-11') =>
  (await new DocumentCampaign().begin()).on(day).handIn('A', plan);

describe('撤回: a unit takes back its document before anybody has decided', () => {
  it('everything that it covered is owed again, in a new round, by the same day, and says why', async () => {
    const campaign = await (await handedIn()).do(A, fileOf('A'), takeBack);
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'open 2', 'open 2', '-']);
    const again = campaign.of(first, 'plan', 'A');
    expect([again.dueOn, again.originalDueOn]).toEqual(['2018-05-14', '2018-05-14']);
    expect(again.derivation.at(-1)).toMatchObject({
      rule: { code: 'taken-back', what: 'plan' },
      cites: 'practice:withdraw-document',
    });
  });

  it('the paper counts as taken back on the file and in the cases, and their status falls back', async () => {
    const campaign = await handedIn();
    expect(campaign.state(first).status).toBe('planned');
    await campaign.do(A, fileOf('A'), takeBack);
    for (const id of [fileOf('A'), first, second])
      expect(campaign.state(id).submissions[0]).toMatchObject({ decision: 'withdrawn', reason: '数据有误' });
    // The signature stays: the unit has the task.
    expect(campaign.state(first).status).toBe('received');
  });

  it('nobody has to decide on it any more: the duty is over, and nobody has done it', async () => {
    const campaign = await (await handedIn()).do(A, fileOf('A'), takeBack);
    expect(campaign.of(fileOf('A'), 'paper-decision', 'office').state).toMatchObject({
      kind: 'ended',
      reason: 'superseded',
    });
    const approve = { kind: 'approve-plan' as const, unitId: 'A' };
    expect(await campaign.refusal(office, fileOf('A'), approve)).toBe('NOTHING_TO_DECIDE');
  });

  it('the office and the head of the unit are told, once', async () => {
    const campaign = await (await handedIn()).do(A, fileOf('A'), takeBack);
    expect(
      campaign.toldOf('document-withdrawn').map(one => [one.personId, one.payload.facts['dueOn']]),
    ).toEqual([
      ['coordinator@office', '2018-05-14'],
      ['head@A', '2018-05-14'],
    ]);
  });

  it('a new document meets it all again, and is told of and decided on as the first', async () => {
    const campaign = await (await handedIn()).do(A, fileOf('A'), takeBack);
    await campaign.handIn('A', plan);
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'met', 'met', '-']);
    await campaign.do(office, fileOf('A'), { kind: 'approve-plan', unitId: 'A' });
    expect(campaign.state(first).submissions.map(one => one.decision)).toEqual(['withdrawn', 'approved']);
  });

  it.each([
    ['on the last minute of the day by which it was due', '2018-05-14', '23:58', 'allowed'],
    ['once that day is over: nobody becomes late by it', '2018-05-14', '23:59', 'TOO_LATE_TO_WITHDRAW'],
  ])('%s', async (_when, day, time, expected) => {
    const campaign = (await handedIn()).on(day, time);
    expect(await campaign.refusal(A, fileOf('A'), takeBack)).toBe(expected);
  });

  it('of several days the earliest counts', async () => {
    const campaign = await new DocumentCampaign().begin();
    const obligationId = campaign.of(first, 'plan', 'A').id;
    campaign.on('2018-05-10');
    await campaign.do(A, first, {
      kind: 'ask-extension',
      obligationId,
      dueOn: '2018-05-18',
      reason: '待核实',
      fileIds: [],
    });
    await campaign.do(office, first, {
      kind: 'decide-extension',
      obligationId,
      isAccepted: true,
      reason: '同意',
    });
    await campaign.on('2018-05-14').handIn('A', plan);
    campaign.on('2018-05-15');
    expect(campaign.of(first, 'plan', 'A').dueOn).toBe('2018-05-18');
    expect(await campaign.refusal(A, fileOf('A'), takeBack)).toBe('TOO_LATE_TO_WITHDRAW');
  });

  it('is refused where nothing waits: never handed in, decided, or a free text', async () => {
    const campaign = await new DocumentCampaign().begin();
    expect(await campaign.refusal(A, fileOf('A'), takeBack)).toBe('NOTHING_TO_WITHDRAW');
    const T = liaison('T');
    await campaign.do(T, fileOf('T'), { kind: 'submit-plan', text: '方案', fileIds: [] });
    expect(await campaign.refusal(T, fileOf('T'), takeBack)).toBe('NOTHING_TO_WITHDRAW');
    await campaign.handIn('A', plan);
    await campaign.do(office, fileOf('A'), { kind: 'approve-plan', unitId: 'A' });
    expect(await campaign.refusal(A, fileOf('A'), takeBack)).toBe('NOTHING_TO_WITHDRAW');
  });

  it('is the unit’s: nobody else takes it back, the office only on its behalf (代为登记)', async () => {
    const campaign = await handedIn();
    expect(await campaign.refusal(liaison('B'), fileOf('A'), takeBack)).toBe('NOT_YOURS');
    expect(await campaign.refusal(office, fileOf('A'), takeBack)).toBe('PROOF_REQUIRED');
    campaign.on('2018-05-16');
    const received = { for: 'A', at: at('2018-05-14', '17:00') };
    expect(await campaign.refusal(office, fileOf('A'), takeBack, received)).toBe('allowed');
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'open 2', 'open 2', '-']);
  });

  it('in a case that was withdrawn or passed on meanwhile nothing is owed again', async () => {
    const campaign = await handedIn();
    await campaign.do(office, first, { kind: 'withdraw', reason: '重复' });
    await campaign.do(office, second, { kind: 'reassign', unitId: 'A', newUnitId: 'T', reason: '职能调整' });
    await campaign.do(A, fileOf('A'), takeBack);
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'met', 'met', '-']);
    expect(campaign.standing('plan', 'T')).toEqual(['open 1', '-', 'open 1', '-']);
  });
});
