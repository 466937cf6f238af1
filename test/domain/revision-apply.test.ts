import { at } from '../../domain/calendar/civil-date';
import type { DocketState } from '../../domain/case/state';
import { coordinator, liaison, supervisor } from './support/actors';
import { RevisedCampaign as Campaign } from './support/revised-campaign';

const open = (state: DocketState): string[] =>
  state.obligations
    .filter(one => one.state.kind === 'open')
    .map(one => `${one.kind} ${one.owedBy} ${one.dueOn}`)
    .sort();

describe('an approved piece of a revised plan', () => {
  it('moves a deadline with its derivation; the original date stays, the reminders follow', () => {
    const campaign = new Campaign().on('2018-05-21');
    campaign.revise(({ measures }) => {
      measures[3]!.until = '6月25日前';
    });
    const kase = campaign.of('一-4');
    const due = kase.owed('rectification', '卫生局');
    expect([due.dueOn, due.originalDueOn]).toEqual(['2018-06-25', '2018-06-10']);
    expect(due.derivation.at(-1)).toMatchObject({
      text: '《整改方案(修订)》,2018年5月21日批准:期限由 2018年6月10日 改为 2018年6月25日(含当日,至24时)',
      rule: { code: 'plan-revised', dueBefore: '2018-06-10', on: '2018-06-25' },
    });
    kase.pass(at('2018-07-03'));
    expect(kase.fired('rectification', '卫生局')).toEqual([
      ['remind', at('2018-06-15')],
      ['remind', at('2018-06-22')],
      ['urge', at('2018-06-26')],
      ['supervision-letter', at('2018-06-27')],
    ]);
  });

  it('moves a deadline earlier, but never to a day that has passed', () => {
    const campaign = new Campaign().on('2018-05-29');
    expect(
      campaign.revise(({ measures }) => {
        measures[0]!.until = '6月1日前';
        measures[1]!.until = '5月25日前';
      }),
    ).toEqual(['水务局「完成整改(措施 (二))」修订后的期限 2018年5月25日 已过,不溯及既往,期限未改']);
    expect(campaign.of('一-1').owed('rectification', '交通局').dueOn).toBe('2018-06-01');
    expect(campaign.of('一-2').owed('rectification', '水务局').dueOn).toBe('2018-06-10');
    const kase = campaign.of('一-1').pass(at('2018-06-03'));
    // The reminder of the day before the approval is skipped with a record, not sent at once.
    expect(kase.owed('rectification', '交通局').steps.map(one => `${one.rung} ${one.outcome}`)).toEqual([
      'remind:2018-05-25 skipped',
      'remind:2018-05-29 fired',
      'remind:2018-05-31 fired',
      'urge fired',
    ]);
  });

  it('a rung fired for the earlier date is not un-sent, nor fired again in the round; the letter counts from the new date', () => {
    const campaign = new Campaign();
    campaign.of('一-4').pass(at('2018-06-11', '09:00'));
    expect(
      campaign.on('2018-06-11').revise(({ measures }) => {
        measures[3]!.until = '6月25日前';
      }),
    ).toEqual([
      '卫生局「完成整改(措施 (四))」已有提醒、催办,不撤回;本轮内同一级不再重复,其后各级按新期限起算',
    ]);
    const kase = campaign.of('一-4').pass(at('2018-07-03'));
    const acts = kase.fired('rectification', '卫生局');
    expect(acts.filter(([act]) => act === 'urge')).toEqual([['urge', at('2018-06-11')]]);
    expect(acts.filter(([act]) => act === 'supervision-letter')).toEqual([
      ['supervision-letter', at('2018-06-27')],
    ]);
  });

  it('says what it cannot do: met, extended, closed', () => {
    const campaign = new Campaign().on('2018-05-21');
    const at4 = campaign.of('一-4');
    at4.by(liaison('卫生局'), { kind: 'apply-for-closing', text: '已完成', fileIds: [] });
    const at1 = campaign.of('一-1');
    const { id } = at1.owed('rectification', '交通局');
    at1.by(liaison('交通局'), {
      kind: 'ask-extension',
      obligationId: id,
      dueOn: '2018-06-20',
      reason: '降雨',
      fileIds: [],
    });
    at1.by(supervisor(), { kind: 'decide-extension', obligationId: id, isAccepted: true, reason: '同意' });
    campaign.of('一-5').by(coordinator(), { kind: 'withdraw', reason: '重复交办' });
    expect(
      campaign.revise(({ measures }) => {
        for (const n of [0, 3, 4]) measures[n]!.until = '6月15日前';
      }),
    ).toEqual([
      '交通局「完成整改(措施 (一))」已批准延期至 2018年6月20日,不因修订缩短,期限未改',
      '卫生局「完成整改(措施 (四))」已完成,期限未改',
      '此项已撤销,案卷不改动,只更新方案文本',
    ]);
  });

  it('adds the days for which the clock had stood', () => {
    const campaign = new Campaign().on('2018-05-21');
    const kase = campaign.of('一-4');
    const { id } = kase.owed('rectification', '卫生局');
    kase.by(coordinator(), { kind: 'pause-clock', obligationId: id, category: 'season', reason: '汛期' });
    campaign.on('2018-05-23');
    campaign.of('一-4').by(coordinator(), { kind: 'resume-clock', obligationId: id, reason: '汛期已过' });
    campaign.revise(({ measures }) => {
      measures[3]!.until = '6月25日前';
    });
    // 6/25 is a Monday; two working days of pause.
    expect(campaign.of('一-4').owed('rectification', '卫生局').dueOn).toBe('2018-06-27');
  });

  it('exchanges leads: the new one takes over the dates, the earlier one keeps its record and is told', () => {
    const campaign = new Campaign().on('2018-05-21');
    campaign.revise(({ measures }) => {
      measures[0]!.leads = '水务局';
    });
    const kase = campaign.of('一-1');
    expect(kase.state.parts).toEqual([
      { unitId: '水务局', role: 'lead' },
      { unitId: '东岭乡', role: 'responsible' },
    ]);
    expect(kase.owed('rectification', '交通局').state).toMatchObject({ kind: 'ended', reason: 'reassigned' });
    expect(kase.owed('rectification', '水务局')).toMatchObject({
      dueOn: '2018-06-10',
      succeeds: 'c:一-1:rectification:交通局:2018-06-10',
    });
    expect(kase.notices.filter(one => one.kind === 'plan-revised').map(one => one.audience)).toEqual([
      { to: 'liaison', unitId: '交通局' },
      { to: 'liaison', unitId: '水务局' },
    ]);
    // 交通局 has no part in the campaign any more: its own file ends.
    expect(campaign.dockets.get('c:unit:交通局')?.state.status).toBe('closed');
  });

  it('a second lead signs, plans and reports for itself, from now on', () => {
    const campaign = new Campaign().on('2018-05-21');
    campaign.revise(({ measures }) => {
      measures[0]!.leads = '交通局、住建局';
    });
    expect(open(campaign.of('一-1').state)).toEqual([
      'plan 交通局 2018-05-14',
      // 5/14 has passed: five working days by the policy, from 5/21.
      'plan 住建局 2018-05-28',
      'receipt 交通局 2018-05-10',
      'receipt 住建局 2018-05-22',
      'rectification 交通局 2018-06-10',
      'rectification 住建局 2018-06-10',
      'report 交通局 2018-06-12',
      'report 住建局 2018-06-12',
    ]);
  });

  it('hands out an added problem under a number that nobody has, and withdraws a removed one', () => {
    const campaign = new Campaign().on('2018-05-21');
    campaign.revise(({ problems, measures }) => {
      problems.splice(1, 1, { text: '农家书屋常年锁门,图书过期无人更换。', measures: [1] });
      measures.splice(1, 1, {
        title: '开放书屋',
        text: '农家书屋定时开放,更换过期图书。',
        leads: '农业局',
        units: '南溪乡',
        until: '7月10日前',
      });
    });
    expect(campaign.of('一-2').state).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    const added = campaign.of('一-2-2');
    expect(open(added.state)).toEqual([
      'plan 农业局 2018-05-28',
      'receipt 农业局 2018-05-22',
      'rectification 农业局 2018-07-10',
      'report 农业局 2018-06-12',
    ]);
    expect(added.notices.filter(one => one.kind === 'task-notice').map(one => one.audience)).toEqual([
      { to: 'liaison', unitId: '农业局' },
    ]);
    expect(campaign.dockets.get('c:unit:水务局')?.state.status).toBe('closed');
    expect(open(campaign.dockets.get('c:unit:南溪乡')!.state)).toHaveLength(3);
  });

  it('rewords a problem and keeps what it was called before', () => {
    const campaign = new Campaign().on('2018-05-21');
    const before = campaign.of('一-2').state.title;
    campaign.revise(({ problems }) => {
      problems[1]!.text = '水渠长期淤塞,下游两个村民小组浇不上地,群众多次反映仍没有结果。';
    });
    const { state } = campaign.of('一-2');
    expect(state.title).toMatch(/^水渠长期淤塞/);
    expect(state.revisions?.map(one => one.titleBefore)).toEqual([before]);
  });

  it('moves the day of the plans for everybody who still owes one', () => {
    const campaign = new Campaign().on('2018-05-11');
    campaign.of('一-1').by(liaison('交通局'), { kind: 'submit-plan', text: '方案', fileIds: [] });
    campaign.revise(plan => {
      plan.planUntil = '5月18日';
    });
    expect(campaign.of('一-1').owed('plan', '交通局').dueOn).toBe('2018-05-14');
    expect(campaign.of('一-2').owed('plan', '水务局').dueOn).toBe('2018-05-18');
    expect(campaign.launched.inForce.timetable.planDueOn).toBe('2018-05-18');
  });

  it.each([
    ['2018-05-14', '2018-05-14'],
    // Five working days after the 15th.
    ['2018-05-15', '2018-05-22'],
  ])('who comes in on %s owes its plan by %s: the campaign’s day until that has passed', (day, dueOn) => {
    const campaign = new Campaign().on(day);
    campaign.revise(({ measures }) => {
      measures[0]!.leads = '交通局、农业局';
    });
    expect(campaign.of('一-1').owed('plan', '农业局').dueOn).toBe(dueOn);
  });

  it('a revision to the day that had been granted changes nothing, and says so', () => {
    const campaign = new Campaign().on('2018-05-21');
    const file = campaign.of('一-4');
    const { id: obligationId } = file.owed('rectification', '卫生局');
    file.by(liaison('卫生局'), {
      kind: 'ask-extension',
      obligationId,
      dueOn: '2018-06-25',
      reason: '汛期',
      fileIds: [],
    });
    file.by(coordinator(), { kind: 'decide-extension', obligationId, isAccepted: true, reason: '属实' });
    const notes = campaign.revise(({ measures }) => {
      measures[3]!.until = '6月25日前';
    });
    expect(notes).toEqual([expect.stringContaining('已批准延期至 2018年6月25日,不因修订缩短,期限未改')]);
  });

  it('verifies again where work comes in after the acceptance', () => {
    const campaign = new Campaign().on('2018-05-21');
    campaign.of('一-4').by(liaison('卫生局'), { kind: 'apply-for-closing', text: '已完成', fileIds: [] });
    campaign.of('一-4').by(supervisor(), { kind: 'verify', isAccepted: true, note: '属实' });
    campaign.revise(({ problems, measures }) => {
      problems[3]!.measures = [3, 5];
      measures.push({
        title: '培训村医',
        text: '每季度组织村医到县医院跟班培训一次。',
        leads: '卫生局',
        units: '西坪乡',
        until: '7月20日前',
      });
    });
    const { state } = campaign.of('一-4');
    expect([state.verifiedAt, state.status]).toEqual([null, 'received']);
    expect(open(state)).toContain('rectification 卫生局 2018-07-20');
  });
});
