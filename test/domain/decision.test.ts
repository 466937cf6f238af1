import { afterDecision } from '../../domain/outlook/after-decision';
import { reasonsToDecline } from '../../domain/outlook/decline-support';
import { propose } from '../../domain/proceeding/propose';
import { coordinator, liaison } from './support/actors';
import { factsAt } from './support/facts';
import { caseIn, paper } from './support/case-in-status';

const proposal = (kind: 'interview' | 'accountability') =>
  propose(
    { id: 'p', campaignId: 'c', kind, unitId: 'A', unitName: '甲局', items: [] },
    factsAt('2018-05-22T00:00:00+08:00'),
  ).state;

describe('what follows from either answer', () => {
  it('approved on Tuesday, 22 May: notice by the 23rd, interview on the 25th, new deadline 1 June', () => {
    const { approved } = afterDecision(proposal('interview'), factsAt('2018-05-22T09:00:00+08:00'));
    expect([approved.letterBy.on, approved.heldOn?.on, approved.newDeadlineOn?.on]).toEqual([
      '2018-05-23',
      '2018-05-25',
      '2018-06-01',
    ]);
  });

  it('approved late, every day moves with it', () => {
    const { approved } = afterDecision(proposal('interview'), factsAt('2018-06-14T09:00:00+08:00'));
    // 14 June is a Thursday; 18 June is 端午: letter 15, two working days 19 and 20, five more to the 27th.
    expect([approved.letterBy.on, approved.heldOn?.on, approved.newDeadlineOn?.on]).toEqual([
      '2018-06-15',
      '2018-06-20',
      '2018-06-27',
    ]);
  });

  it('accountability: only the letter has a day, the rest is for the body with authority', () => {
    const { approved } = afterDecision(proposal('accountability'), factsAt('2018-05-22T09:00:00+08:00'));
    expect([approved.letterBy.on, approved.heldOn, approved.newDeadlineOn]).toEqual([
      '2018-05-23',
      null,
      null,
    ]);
  });

  it('nobody decides: the leader is urged when two working days are over, and nothing else happens', () => {
    const { undecided } = afterDecision(proposal('interview'), factsAt('2018-05-22T09:00:00+08:00'));
    expect(undecided).toEqual({ dueOn: '2018-05-24', urgedAt: '2018-05-25T00:00:00+08:00' });
  });
});

describe('reasons to decline', () => {
  const codes = (state: Parameters<typeof reasonsToDecline>[0][number]) =>
    reasonsToDecline([state], 'A').map(one => [one.code, one.support.map(each => each.code)]);

  it('without support stand in the order of the table', () => {
    expect(codes(caseIn('received').state)).toEqual([
      ['nearly-done', []],
      ['objective-cause', []],
      ['facts-unclear', []],
      ['talk-first', []],
    ]);
  });

  it('that the record supports come first, with what speaks for them', () => {
    const file = caseIn('rectifying').on('2018-05-22');
    const rectification = file.owed('rectification', 'A').id;
    file.by(coordinator(), {
      kind: 'pause-clock',
      obligationId: rectification,
      category: 'season',
      reason: '暴雨',
    });
    expect(codes(file.state)[0]).toEqual(['objective-cause', ['pause']]);
    file.by(liaison('A'), { kind: 'contest', reason: '不在辖区', fileIds: [] });
    expect(codes(file.state).slice(0, 2)).toEqual([
      ['objective-cause', ['pause']],
      ['facts-unclear', ['undecided-contest']],
    ]);
  });

  it('nearly done is who reports seventy percent, by the last report; less is not', () => {
    const file = caseIn('rectifying').on('2018-05-22');
    file.by(liaison('A'), { kind: 'report-progress', percent: 69, ...paper });
    expect(codes(file.state)[0]).toEqual(['nearly-done', []]);
    file.by(liaison('A'), { kind: 'report-progress', percent: 71, ...paper });
    expect(codes(file.state)[0]).toEqual(['nearly-done', ['progress']]);
    file.by(liaison('A'), { kind: 'report-progress', percent: 40, ...paper });
    expect(codes(file.state)[0]).toEqual(['nearly-done', []]);
  });
});
