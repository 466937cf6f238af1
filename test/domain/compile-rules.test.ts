import { at } from '../../domain/calendar/civil-date';
import {
  cutOff,
  inTime,
  nextWeek,
  partsOf,
  problem,
  returnOf,
  trained,
  valueOf,
} from './support/report-read';
import { ReportedCampaign } from './support/reported-campaign';

describe('a return', () => {
  it('received after its day is late, and counts', () => {
    const report = new ReportedCampaign()
      .handIn('T', at('2018-06-13'), { answers: trained(5) })
      .compile(nextWeek);
    // 6月12日24:00 is the first instant of the next day.
    expect(returnOf(report, 'T')).toMatchObject({ standing: 'late', number: 1, dueOn: '2018-06-12' });
    expect(valueOf(report, 'field:trained')).toBe('5');
  });

  it('sent back does not count: its numbers are missing, not 0', () => {
    const report = new ReportedCampaign()
      .handIn('T', inTime, { answers: trained(5) })
      .decide('T', at('2018-06-12', '09:00'), 'returned', '2018-06-15')
      .compile(cutOff);
    expect(returnOf(report, 'T')).toMatchObject({
      standing: 'sent-back',
      receivedAt: null,
      number: null,
      lackingIds: ['c:unit:T'],
    });
    expect(partsOf(report, 'field:trained')).toContainEqual(['丙乡', null, '退回待重报']);
  });

  it('sent back and handed in again: the second counts; in time for its new day, it is in time', () => {
    const campaign = new ReportedCampaign()
      .handIn('T', inTime, { answers: trained(5) })
      .decide('T', at('2018-06-12', '09:00'), 'returned', '2018-06-15')
      .handIn('T', at('2018-06-15', '17:00'), { answers: trained(6) });
    expect(returnOf(campaign.compile(nextWeek), 'T')).toMatchObject({ standing: 'reported', number: 2 });
    expect(valueOf(campaign.compile(nextWeek), 'field:trained')).toBe('6');
  });

  it('that was late before it was sent back stays late', () => {
    const report = new ReportedCampaign()
      .handIn('T', at('2018-06-14', '09:00'), {})
      .decide('T', at('2018-06-15', '09:00'), 'returned', '2018-06-18')
      .handIn('T', at('2018-06-16', '09:00'), {})
      .compile(nextWeek);
    expect(returnOf(report, 'T')?.standing).toBe('late');
  });

  it('that waits for a decision counts like one that was accepted', () => {
    const campaign = new ReportedCampaign().handIn('T', inTime, { answers: trained(5) });
    const pending = campaign.compile(cutOff);
    const accepted = campaign.decide('T', at('2018-06-12', '09:00'), 'approved').compile(cutOff);
    expect(valueOf(pending, 'field:trained')).toBe('5');
    expect(accepted).toEqual(pending);
  });

  it('of a unit that leads meets what it owes in its cases; a co-lead that is missing is missed by name', () => {
    const report = new ReportedCampaign().handIn('A', inTime, { answers: trained(3) }).compile(cutOff);
    expect(returnOf(report, 'A')).toMatchObject({
      standing: 'reported',
      coveredIds: ['c:一-1', 'c:一-2', 'c:unit:A'],
      lackingIds: [],
    });
    expect(returnOf(report, 'B')).toMatchObject({
      standing: 'missing',
      coveredIds: [],
      lackingIds: ['c:一-1', 'c:二-1'],
    });
    expect(report.parts[0]?.missing).toEqual(['A', 'B', 'T', 'U']);
  });

  it('as free papers counts for the cases that they are about: all of them it is reported, else missing', () => {
    const campaign = new ReportedCampaign().handInPaper('A', 'c:一-1', inTime, '已逐户核对。');
    const half = campaign.compile(cutOff);
    expect(returnOf(half, 'A')).toMatchObject({
      standing: 'missing',
      coveredIds: ['c:一-1'],
      lackingIds: ['c:一-2'],
      form: null,
    });
    expect(partsOf(half, 'field:trained')).toContainEqual([
      '甲局',
      null,
      '只就单个事项报了书面材料，没有填数字',
    ]);
    const all = campaign.handInPaper('A', 'c:一-2', inTime, '已补档。').compile(cutOff);
    expect(returnOf(all, 'A')?.standing).toBe('reported');
    expect(all.parts.flatMap(one => one.gathered.map(({ docketId, text }) => [docketId, text]))).toEqual([
      ['c:一-1', '已逐户核对。'],
      ['c:一-2', '已补档。'],
    ]);
  });

  it('of a unit that is no more is missing under its name until somebody takes it over', () => {
    const report = new ReportedCampaign()
      .happen('c:unit:U', {
        type: 'unit-closed',
        at: at('2018-06-01'),
        by: null,
        unitId: 'U',
        closing: { on: '2018-06-01', reason: '撤并', successorId: 'T' },
      })
      .compile(cutOff);
    expect(returnOf(report, 'U')).toMatchObject({ standing: 'missing', closedOn: '2018-06-01' });
  });

  it('is owed no more by a unit whose file was withdrawn: it is in no list and no sum', () => {
    const campaign = new ReportedCampaign();
    const owed = campaign.file('c:unit:U').obligations;
    for (const { id } of owed)
      campaign.happen('c:unit:U', {
        type: 'obligation-ended',
        at: at('2018-06-01'),
        by: null,
        obligationId: id,
        reason: 'withdrawn',
      });
    const report = campaign.compile(cutOff);
    expect(report.returns.map(one => one.unitId)).toEqual(['A', 'B', 'T']);
    expect(partsOf(report, 'field:trained').map(([label]) => label)).toEqual(['甲局', '乙局', '丙乡']);
  });
});

describe('a problem', () => {
  it('is done and not accepted once every lead has applied or reported 100 %, and not before', () => {
    const campaign = new ReportedCampaign().meet('c:一-1', 'rectification', 'A', inTime);
    expect(problem(campaign.compile(cutOff), '一-1')?.isDoneNotAccepted).toBe(false);
    campaign.happen('c:一-1', {
      type: 'progress-reported',
      at: inTime,
      by: null,
      progress: { unitId: 'B', at: inTime, percent: 100, text: '', fileIds: [] },
    });
    const report = campaign.compile(cutOff);
    expect(problem(report, '一-1')?.isDoneNotAccepted).toBe(true);
    expect(valueOf(report, 'problems:open:done-not-accepted')).toBe('1');
    expect(valueOf(report, 'problems:open')).toBe('3');
    expect(valueOf(report, 'problems:reported-done')).toBe('1');
    campaign.happen('c:一-1', { type: 'verified', at: inTime, by: null, isAccepted: true, note: '' });
    expect(problem(campaign.compile(cutOff), '一-1')?.isDoneNotAccepted).toBe(false);
  });

  it('that is contested is open, and counted apart until the contest is decided', () => {
    const campaign = new ReportedCampaign().happen('c:一-1', {
      type: 'contested',
      at: inTime,
      by: null,
      unitId: 'A',
      reason: '',
      fileIds: [],
      decisionId: 'd',
    });
    expect(valueOf(campaign.compile(cutOff), 'problems:open:contested')).toBe('1');
    campaign.happen('c:一-1', {
      type: 'contest-decided',
      at: inTime,
      by: null,
      unitId: 'A',
      isUpheld: false,
      reason: '',
    });
    const report = campaign.compile(cutOff);
    expect([valueOf(report, 'problems:open:contested'), valueOf(report, 'problems:open')]).toEqual([
      '0',
      '3',
    ]);
  });

  it('that was closed and reopened is open; one that was withdrawn is not completed', () => {
    const report = new ReportedCampaign()
      .close('c:一-1', 'completed', '2018-06-01')
      .happen('c:一-1', { type: 'reopened', at: inTime, by: null, reason: '', reopenedOn: '2018-06-11' })
      .close('c:二-1', 'withdrawn', '2018-06-01')
      .compile(cutOff);
    expect([problem(report, '一-1')?.standing, problem(report, '二-1')?.standing]).toEqual([
      'open',
      'withdrawn',
    ]);
    expect(valueOf(report, 'problems:completed')).toBe('0');
  });

  it('shows its moved deadline beside the original one, and the steps that units name only while it is open', () => {
    const id = 'c:二-1';
    const campaign = new ReportedCampaign().handIn('B', inTime, {
      problems: {
        [id]: { steps: { kind: 'steps', steps: [{ what: '追回', who: '局长', on: '2018-07-01' }] } },
      },
    });
    const work = campaign.file(id).obligations.find(one => one.kind === 'rectification')!;
    campaign.happen(id, {
      type: 'deadline-revised',
      at: inTime,
      by: null,
      obligationId: work.id,
      revisionId: 'r',
      from: '2018-06-10',
      dueOn: '2018-06-25',
      derivation: [],
    });
    expect(problem(campaign.compile(cutOff), '二-1')).toMatchObject({
      dueOn: '2018-06-25',
      originalDueOn: '2018-06-10',
      isOverdue: true,
      nextSteps: [{ unitId: 'B', what: '追回', who: '局长', on: '2018-07-01' }],
    });
    const closed = campaign.close(id, 'completed', '2018-06-12').compile(cutOff);
    expect(problem(closed, '二-1')).toMatchObject({ nextSteps: [], isOverdue: false });
  });
});
