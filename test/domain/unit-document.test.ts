import { at } from '../../domain/calendar/civil-date';
import { coordinator, liaison, supervisor } from './support/actors';
import { DocumentCampaign, documentOf, fileOf, first, second, third } from '../record/document-campaign';

const plan = documentOf('plan');
const report = documentOf('report');
const begun = () => new DocumentCampaign().begin();
const A = liaison('A');
const office = coordinator();
const pendingOf = (campaign: DocumentCampaign, id: string) =>
  campaign
    .state(id)
    .obligations.filter(one => one.kind === 'paper-decision' && one.state.kind === 'open')
    .map(one => one.about?.unitId);

describe('一单位一份: a document of a unit, handed in on its own file', () => {
  it('meets every plan that the unit owes in the campaign, and nothing of another unit', async () => {
    const campaign = await (await begun()).on('2018-05-14').handIn('A', plan);
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'met', 'met', '-']);
    // Co-leads: each by its own document.
    expect(campaign.standing('plan', 'B')).toEqual(['-', '-', 'open 1', 'open 1']);
    expect(campaign.standing('report', 'A')).toEqual(['-', 'open 1', 'open 1', '-']);
  });

  it('of a unit that leads nothing meets what it owes on its own file', async () => {
    const campaign = await (await begun()).handIn('T', report);
    expect(campaign.standing('report', 'T')).toEqual(['met', '-', '-', '-']);
    expect(campaign.state(fileOf('T')).submissions.at(-1)).toMatchObject({ covers: [], document: report });
  });

  it('stands once on the file with what it covers, and in each case as a paper that came with it', async () => {
    const campaign = await (await begun()).handIn('A', plan);
    const [whole] = campaign.state(fileOf('A')).submissions;
    expect(whole).toMatchObject({
      what: 'plan',
      document: plan,
      obligationIds: [],
      covers: [
        { docketId: first, obligationIds: [`${first}:plan:A:1`] },
        { docketId: second, obligationIds: [`${second}:plan:A:1`] },
      ],
    });
    expect(campaign.state(first).submissions).toEqual([
      expect.objectContaining({
        what: 'plan',
        text: '',
        within: fileOf('A'),
        decision: 'pending',
        obligationIds: [`${first}:plan:A:1`],
      }),
    ]);
    expect(campaign.state(first).submissions[0]).not.toHaveProperty('document');
  });

  it('shows like any work that the unit has the tasks, and the status of a case follows', async () => {
    const campaign = await (await begun()).handIn('A', plan);
    expect(campaign.of(first, 'receipt', 'A').state.kind).toBe('met');
    expect(campaign.of(second, 'receipt', 'A').state.kind).toBe('met');
    expect(campaign.state(first).status).toBe('planned');
    // The co-lead has done nothing yet.
    expect(campaign.state(second).status).toBe('assigned');
  });

  it('is decided on once, on the file: the office owes no decision in the cases', async () => {
    const campaign = await (await begun()).handIn('A', plan);
    expect([fileOf('A'), first, second].map(id => pendingOf(campaign, id))).toEqual([['A'], [], []]);
  });

  it('is told of once, with the problems for which it answers', async () => {
    const campaign = await (await begun()).handIn('A', plan);
    const told = campaign.toldOf('plan-submitted');
    expect(told.map(one => [one.personId, one.docketId])).toEqual([['coordinator@office', fileOf('A')]]);
    expect(told[0]?.payload.facts).toMatchObject({
      problemCount: '2',
      problems: '一-1 问题一-1;二-2 问题二-2',
    });
  });

  it('is refused on a case, on the file of another unit, and where it is of the other purpose', async () => {
    const campaign = await begun();
    const hand = { kind: 'submit-plan' as const, fileIds: [], document: plan };
    expect(await campaign.refusal(A, first, hand)).toBe('DOCUMENT_ELSEWHERE');
    expect(await campaign.refusal(A, fileOf('B'), hand)).toBe('DOCUMENT_ELSEWHERE');
    expect(await campaign.refusal(A, fileOf('A'), { ...hand, document: report })).toBe(
      'DOCUMENT_OF_OTHER_PURPOSE',
    );
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'open 1', 'open 1', '-']);
  });

  it('speaks of problems in which the unit has a part, led or not, and of no others', async () => {
    const campaign = await begun();
    const about = (id: string) => documentOf('plan', { problems: { [id]: {} } });
    const hand = (id: string) => ({ kind: 'submit-plan' as const, fileIds: [], document: about(id) });
    expect(await campaign.refusal(liaison('T'), fileOf('T'), hand(third))).toBe('PROBLEM_NOT_YOURS');
    expect(await campaign.refusal(liaison('T'), fileOf('T'), hand('c:nowhere'))).toBe('PROBLEM_NOT_YOURS');
    expect(await campaign.refusal(A, fileOf('A'), hand(third))).toBe('allowed');
  });

  it('is refused where nothing is owed anywhere', async () => {
    const campaign = await (await begun()).handIn('A', plan);
    const again = { kind: 'submit-plan' as const, fileIds: [], document: plan };
    expect(await campaign.refusal(A, fileOf('A'), again)).toBe('NOTHING_OWED');
  });

  it('leaves alone what a free text has met before: that is a paper of its own', async () => {
    const campaign = await begun();
    await campaign.do(A, first, { kind: 'submit-plan', text: '方案', fileIds: [] });
    await campaign.handIn('A', plan);
    expect(campaign.state(fileOf('A')).submissions[0]?.covers?.map(one => one.docketId)).toEqual([second]);
    expect(pendingOf(campaign, first)).toEqual(['A']);
  });
});

describe('代为登记 of a document', () => {
  it('counts from its receipt: what was fired for the time after it is marked 更正 in each case', async () => {
    const campaign = (await begun()).on('2018-05-15', '00:00');
    await campaign.pass(0, true);
    expect(campaign.of(first, 'plan', 'A').steps.map(one => one.rung)).toContain('urge');
    campaign.on('2018-05-15', '11:00');
    await campaign.handIn('A', plan, at('2018-05-14', '17:00'));
    for (const id of [first, second]) {
      const one = campaign.of(id, 'plan', 'A');
      expect(one.state).toEqual({ kind: 'met', at: at('2018-05-14', '17:00') });
      expect(one.steps.find(step => step.rung === 'urge')?.isCorrected).toBe(true);
    }
  });

  it('names who recorded it and on what proof, on the file and in the cases', async () => {
    const campaign = (await begun()).on('2018-05-11');
    await campaign.handIn('A', plan, at('2018-05-10', '09:00'));
    for (const id of [fileOf('A'), first, second]) {
      const event = campaign.history.get(id)?.find(one => one.event.type === 'submitted')?.event;
      expect(event?.by).toMatchObject({ unitId: 'A', recordedBy: 'coordinator@office', proof: '来文' });
    }
  });

  it('does not reach what came to be owed after the receipt', async () => {
    const campaign = await (await begun()).on('2018-05-11').handIn('A', plan);
    campaign.on('2018-05-14');
    await campaign.do(office, fileOf('A'), { kind: 'return-plan', unitId: 'A', reason: '不全' });
    const early = { kind: 'submit-plan' as const, fileIds: [], document: plan };
    const received = { for: 'A', at: at('2018-05-12', '09:00') };
    expect(await campaign.refusal(office, fileOf('A'), early, received)).toBe('RECEIVED_TOO_EARLY');
  });
});

describe('the decision on a document', () => {
  it('accepted on the file, it is accepted in every case that it covers', async () => {
    const campaign = await (await begun()).on('2018-05-11').handIn('A', plan);
    await campaign.do(office, fileOf('A'), { kind: 'approve-plan', unitId: 'A' });
    expect([fileOf('A'), first, second].map(id => campaign.state(id).submissions[0]?.decision)).toEqual(
      Array(3).fill('approved'),
    );
    expect(campaign.state(first).status).toBe('rectifying');
    expect(pendingOf(campaign, fileOf('A'))).toEqual([]);
    expect(campaign.toldOf('plan-approved').map(one => one.personId)).toEqual(['liaison@A']);
  });

  it('returned, it is owed again in a new round everywhere that it covered, by one day, told once', async () => {
    const campaign = await (await begun()).on('2018-05-14').handIn('A', plan);
    campaign.on('2018-05-16');
    await campaign.do(office, fileOf('A'), { kind: 'return-plan', unitId: 'A', reason: '责任不明确' });
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'open 2', 'open 2', '-']);
    // The third working day after 5/16.
    expect([first, second].map(id => campaign.of(id, 'plan', 'A').dueOn)).toEqual([
      '2018-05-21',
      '2018-05-21',
    ]);
    expect(campaign.toldOf('plan-returned').map(one => [one.personId, one.payload.facts['dueOn']])).toEqual([
      ['liaison@A', '2018-05-21'],
    ]);
  });

  it('of what a unit leading nothing owes is a new round on its own file', async () => {
    const campaign = await (await begun()).handIn('T', plan);
    await campaign.do(office, fileOf('T'), { kind: 'return-plan', unitId: 'T', reason: '不全' });
    expect(campaign.standing('plan', 'T')).toEqual(['open 2', '-', '-', '-']);
  });

  it('is refused in a case, and says where it is made', async () => {
    const campaign = await (await begun()).handIn('A', plan);
    for (const command of [
      { kind: 'approve-plan', unitId: 'A' },
      { kind: 'return-plan', unitId: 'A', reason: '不全' },
    ] as const)
      expect(await campaign.refusal(office, first, command)).toBe('DECIDED_ON_UNIT_FILE');
  });

  it('does not touch a paper of the case alone that waits beside it', async () => {
    const campaign = await (await begun()).on('2018-05-14').handIn('A', plan);
    const obligationId = campaign.of(first, 'plan', 'A').id;
    await campaign.do(office, first, {
      kind: 'open-round',
      obligationId,
      dueOn: '2018-05-25',
      reason: '补充',
    });
    await campaign.do(A, first, { kind: 'submit-plan', text: '补充方案', fileIds: [] });
    await campaign.do(office, fileOf('A'), { kind: 'return-plan', unitId: 'A', reason: '不全' });
    expect(campaign.state(first).submissions.map(one => one.decision)).toEqual(['returned', 'pending']);
    // What the later paper met stays met.
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'met', 'open 2', '-']);
    await campaign.do(office, first, { kind: 'approve-plan', unitId: 'A' });
    expect(campaign.state(first).submissions.map(one => one.decision)).toEqual(['returned', 'approved']);
  });

  it('opens no round beside the one that the office opened meanwhile', async () => {
    const campaign = await (await begun()).on('2018-05-14').handIn('A', plan);
    const obligationId = campaign.of(first, 'plan', 'A').id;
    await campaign.do(office, first, {
      kind: 'open-round',
      obligationId,
      dueOn: '2018-05-25',
      reason: '补充',
    });
    await campaign.do(office, fileOf('A'), { kind: 'return-plan', unitId: 'A', reason: '不全' });
    expect(campaign.of(first, 'plan', 'A')).toMatchObject({ round: 2, dueOn: '2018-05-25' });
  });

  it('is made by 督查室 where the unit is of the office’s own house', async () => {
    const campaign = await begun();
    campaign.store.facts = {
      ...campaign.store.facts,
      offices: { ...campaign.store.facts.offices, officeFamily: ['office', 'A'] },
    };
    await campaign.handIn('A', plan);
    expect(campaign.of(fileOf('A'), 'paper-decision', 'supervision').state.kind).toBe('open');
    const approve = { kind: 'approve-plan' as const, unitId: 'A' };
    expect(await campaign.refusal(coordinator(['office', 'A']), fileOf('A'), approve)).toBe('OWN_WORK');
    expect(await campaign.refusal(supervisor(), fileOf('A'), approve)).toBe('allowed');
  });
});

describe('a case that changed between hand-in and decision', () => {
  const returned = { kind: 'return-plan' as const, unitId: 'A', reason: '不全' };

  it('reassigned: its new lead owes a plan of its own, and the return opens none for the earlier one', async () => {
    const campaign = await (await begun()).on('2018-05-14').handIn('A', plan);
    await campaign.do(office, first, { kind: 'reassign', unitId: 'A', newUnitId: 'B', reason: '职能调整' });
    await campaign.do(office, fileOf('A'), returned);
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'met', 'open 2', '-']);
    expect(campaign.standing('plan', 'B')).toEqual(['-', 'open 1', 'open 1', 'open 1']);
    // The new lead's own document covers the case that it took over.
    await campaign.handIn('B', plan);
    expect(campaign.standing('plan', 'B')).toEqual(['-', 'met', 'met', 'met']);
  });

  it('withdrawn: nothing is owed in it any more, and the rest is decided as ever', async () => {
    const campaign = await (await begun()).on('2018-05-14').handIn('A', plan);
    await campaign.do(office, first, { kind: 'withdraw', reason: '重复' });
    await campaign.do(office, fileOf('A'), returned);
    expect(campaign.standing('plan', 'A')).toEqual(['-', 'met', 'open 2', '-']);
    expect(campaign.state(first).outcome).toBe('withdrawn');
  });
});
