import { at } from '../../domain/calendar/civil-date';
import { awaitsOffice } from '../../domain/case/outcome';
import type { Command } from '../../domain/commands/command';
import { openNewDeadlines, decideItems } from '../../domain/proceeding/item-effects';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { coordinator, leader, liaison, supervisor } from './support/actors';
import { CaseFile, caseOf, refusalOf } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { filedCase, holdToAccount, withLadder } from './support/filed-case';

const [A, B, T] = [liaison('A'), liaison('B'), liaison('T')];
const [office, group] = [coordinator(), supervisor()];
const reason = '理由';
const apply = { kind: 'apply-for-closing', ...paper } as const;
const review = (unitId = 'T'): Command => ({ kind: 'first-review', unitId, isAccepted: true, reason: '' });
const approve: Command = { kind: 'approve-plan', unitId: 'A' };
const closeAs = (outcome: 'completed' | 'not-completed'): Command => ({ kind: 'close', outcome, note: '' });
const coLed = () => caseOf([{ leads: ['A', 'B'] }]);
const eventsOf = (file: CaseFile, type: string) => file.events.filter(one => one.type === type);

describe('what is decided is the last that was handed in, of its kind, by that unit', () => {
  it('a plan that was returned and handed in again, once', () => {
    const file = caseIn('planned').by(office, { kind: 'return-plan', unitId: 'A', reason });
    expect(refusalOf(() => file.by(office, approve))).toBe('NOTHING_TO_DECIDE');
    file.on('2018-05-16').by(A, { kind: 'submit-plan', ...paper });
    expect(refusalOf(() => file.by(office, approve))).toBe('allowed');
    expect(refusalOf(() => file.by(office, approve))).toBe('NOTHING_TO_DECIDE');
  });

  it('a plan, although a report came after it', () => {
    const file = caseIn('planned').by(A, { kind: 'submit-report', ...paper });
    expect(refusalOf(() => file.by(office, approve))).toBe('allowed');
  });

  it('a report, which does not approve the plan', () => {
    const file = caseIn('planned').by(A, { kind: 'submit-report', ...paper });
    file.by(office, { kind: 'return-report', unitId: 'A', reason });
    expect(file.owed('report', 'A')).toMatchObject({ round: 2, state: { kind: 'open' } });
    expect(file.state.submissions.map(one => [one.what, one.decision])).toEqual([
      ['plan', 'pending'],
      ['report', 'returned'],
    ]);
    file.by(A, { kind: 'submit-report', ...paper }).by(office, { kind: 'accept-report', unitId: 'A' });
    expect(file.state.submissions.at(-1)).toMatchObject({ what: 'report', decision: 'approved' });
    expect(file.owed('report', 'A')).toMatchObject({ round: 2, state: { kind: 'met' } });
  });

  it('an application of that unit, not of another', () => {
    const file = caseOf([{ responsible: ['T', 'U'] }])
      .on('2018-06-06')
      .by(T, apply);
    expect(refusalOf(() => file.by(A, review('U')))).toBe('NOTHING_TO_DECIDE');
    expect(refusalOf(() => file.by(A, review('T')))).toBe('allowed');
  });

  it('an application only as far as it still waits: what the lead has applied for itself does not', () => {
    const file = coLed().on('2018-06-06').by(T, apply).by(A, apply);
    expect(refusalOf(() => file.by(A, review()))).toBe('NOTHING_TO_DECIDE');
    expect(refusalOf(() => file.by(B, review()))).toBe('allowed');
    expect(file.state.status).toBe('verifying');
  });

  it('a contest, once', () => {
    const file = caseOf().on('2018-05-17').by(A, { kind: 'contest', reason, fileIds: [] });
    const decide: Command = { kind: 'decide-contest', unitId: 'A', isAccepted: false, reason };
    file.by(T, { kind: 'contest', reason, fileIds: [] });
    expect(file.state.contests?.map(one => one.decisionId.split(':').at(-1))).toEqual(['1', '2']);
    expect(refusalOf(() => file.by(group, decide))).toBe('allowed');
    expect(refusalOf(() => file.by(group, decide))).toBe('NOTHING_TO_DECIDE');
    expect(file.state.contests?.map(one => one.decision)).toEqual(['refused', 'pending']);
  });

  it('an extension, once and one way', () => {
    const file = caseOf().on('2018-06-04');
    const obligationId = file.owed('rectification', 'A').id;
    file.by(A, { kind: 'ask-extension', obligationId, dueOn: '2018-06-20', reason, fileIds: [] });
    const grant: Command = { kind: 'decide-extension', obligationId, isAccepted: true, reason };
    file.by(office, grant);
    expect(eventsOf(file, 'extension-decided')).toMatchObject([{ isGranted: true }]);
    expect(refusalOf(() => file.by(office, grant))).toBe('NOTHING_TO_DECIDE');
    expect(file.owed('rectification', 'A').derivation.at(-1)?.rule).toMatchObject({ by: 'office' });
  });

  it('an extension of whose house the office is in, by 督查室, and the date says so', () => {
    const offices = { ...caseOf().facts.offices, officeFamily: ['office', 'A'] };
    const file = caseOf([{}], { offices }).on('2018-06-04');
    const obligationId = file.owed('rectification', 'A').id;
    file.by(A, { kind: 'ask-extension', obligationId, dueOn: '2018-06-20', reason, fileIds: [] });
    file.by(group, { kind: 'decide-extension', obligationId, isAccepted: true, reason });
    expect(file.owed('rectification', 'A').derivation.at(-1)?.rule).toMatchObject({ by: 'supervision' });
  });

  it('a task returned: refused, it may be returned again while the period lasts, and nobody was named for it', () => {
    const file = coLed().on('2018-05-10').by(A, { kind: 'return-task', reason });
    expect(refusalOf(() => file.by(A, { kind: 'return-task', reason }))).toBe('TASK_RETURN_PENDING');
    file.by(office, { kind: 'decide-task-return', unitId: 'A', isAccepted: false, reason, newLeadId: 'X' });
    expect(eventsOf(file, 'task-return-decided')).toMatchObject([{ newLeadId: null }]);
    expect(file.state.parts.some(one => one.unitId === 'X')).toBe(false);
    expect(refusalOf(() => file.by(A, { kind: 'return-task', reason }))).toBe('allowed');
  });
});

describe('who may hand in what', () => {
  it('a unit with a part reports progress although it owes nothing; one without does not', () => {
    const progress = { kind: 'report-progress', percent: 5, ...paper } as const;
    const file = caseOf().on('2018-05-10');
    expect(file.state.obligations.some(one => one.owedBy === 'T')).toBe(false);
    expect(refusalOf(() => file.by(T, progress))).toBe('allowed');
    expect(refusalOf(() => file.by(liaison('Z'), progress))).toBe('NO_PART');
  });

  it('only who is responsible applies; a unit that supports does not', () => {
    const { state } = caseOf();
    const parts = [...state.parts, { unitId: 'S', role: 'supporting' as const }];
    const file = new CaseFile({ ...state, parts }).on('2018-06-06');
    expect(refusalOf(() => file.by(liaison('S'), apply))).toBe('NOTHING_OWED');
    expect(refusalOf(() => file.by(T, apply))).toBe('allowed');
  });

  it('a milestone is completed, not what is none', () => {
    const file = caseOf([{ milestones: [{ on: '2018-05-25' }] }]).on('2018-05-21');
    const complete = (obligationId: string): Command => ({
      kind: 'complete-milestone',
      obligationId,
      ...paper,
    });
    expect(refusalOf(() => file.by(A, complete(file.owed('rectification', 'A').id)))).toBe(
      'MILESTONE_UNKNOWN',
    );
    expect(refusalOf(() => file.by(A, complete('gone')))).toBe('MILESTONE_UNKNOWN');
    expect(refusalOf(() => file.by(T, complete(file.owed('milestone', 'A').id)))).toBe('NOT_YOURS');
    expect(refusalOf(() => file.by(A, complete(file.owed('milestone', 'A').id)))).toBe('allowed');
    expect(refusalOf(() => file.by(A, complete(file.owed('milestone', 'A').id)))).toBe('ALREADY_MET');
  });
});

describe('a last chance (限期整改)', () => {
  const withChance = () => {
    const file = caseOf().pass(at('2018-06-20', '11:00'));
    const item = file.item('rectification', 'A', 'propose-interview');
    return file.take(openNewDeadlines(file.state, [item], '2018-06-27', [], leader(), file.facts));
  };

  it('is met with what it follows, also by what was received before it was given', () => {
    const file = withChance();
    file.by(office, apply, { for: 'A', at: at('2018-06-09', '16:00'), proof: '来文' });
    for (const kind of ['rectification', 'new-deadline'] as const)
      expect(file.owed(kind, 'A').state).toEqual({ kind: 'met', at: at('2018-06-09', '16:00') });
  });

  it('that was met stays as it was when the work is due again, is stopped, started and done', () => {
    const file = withChance()
      .by(A, apply)
      .on('2018-06-22')
      .by(group, { kind: 'verify', isAccepted: false, note: reason });
    const chance = file.owed('new-deadline', 'A');
    const obligationId = file.owed('rectification', 'A').id;
    file.by(office, { kind: 'pause-clock', obligationId, category: 'season', reason }).on('2018-06-25');
    const before = file.notices.length;
    file.by(office, { kind: 'resume-clock', obligationId, reason });
    expect(file.notices.slice(before).map(one => one.obligationId)).toEqual([obligationId]);
    file.on('2018-06-26').by(A, apply);
    expect(file.owed('rectification', 'A')).toMatchObject({
      round: 2,
      state: { at: at('2018-06-26', '10:00') },
    });
    expect(file.owed('new-deadline', 'A')).toEqual(chance);
  });
});

describe('公示', () => {
  it('of one day lasts that day, and of none there is none', () => {
    const announcing = (announcementDays: number) =>
      caseOf([{}], { policy: { ...defaultPolicy, announcementDays } })
        .on('2018-06-06')
        .by(A, apply)
        .on('2018-06-12')
        .by(group, { kind: 'verify', isAccepted: true, note: '' }).state;
    expect(announcing(1)).toMatchObject({ announcedUntil: '2018-06-12', status: 'announced' });
    expect(announcing(0).announcedUntil).toBeNull();
  });
});

describe('定期复查', () => {
  it('is recorded with what follows from it, and not once it has ended', () => {
    const file = caseOf([{ dueOn: null }]).on('2018-06-29');
    const obligationId = file.owed('review', 'supervision').id;
    const record: Command = { kind: 'record-review', obligationId, note: '良好' };
    file.by(group, record);
    expect(eventsOf(file, 'review-recorded')).toMatchObject([{ obligationId, note: '良好' }]);
    expect(file.owed('review', 'supervision').derivation).toMatchObject([
      { rule: { code: 'quarter-end', months: 3, isNext: true }, policy: 'default@1' },
    ]);
    file.by(office, { kind: 'withdraw', reason });
    expect(refusalOf(() => file.by(group, record))).toBe('NOTHING_OWED');
  });

  it('done whole quarters late, the next is due at the end of the quarter in which it was done', () => {
    const file = caseOf([{ dueOn: null }]).on('2018-11-05');
    file.by(group, { kind: 'record-review', obligationId: file.owed('review', 'supervision').id, note: '' });
    expect(file.owed('review', 'supervision').dueOn).toBe('2018-12-31');
  });
});

describe('what goes on after the closing', () => {
  it('a reopening ends the look-backs, and nothing else that is open', () => {
    const file = caseIn('closed', [
      { milestones: [{ on: '2018-12-31', isFollowUp: true }] },
      { dueOn: null },
    ]);
    file.on('2018-07-02').by(office, { kind: 'reopen', reason });
    const ended = file.state.obligations.filter(one => one.state.kind === 'ended');
    expect(new Set(ended.map(one => one.kind))).toEqual(new Set(['look-back']));
    expect(file.owed('review', 'supervision').state.kind).toBe('open');
    expect(file.owed('milestone', 'A').state.kind).toBe('open');
  });

  it('a follow-up that ended with accountability leaves nothing of the case unfinished', () => {
    const file = caseIn('announced', [{ milestones: [{ on: '2018-12-31', isFollowUp: true }] }]).on(
      '2018-06-19',
    );
    const obligations = file.state.obligations.map(one =>
      one.kind === 'milestone'
        ? { ...one, state: { kind: 'ended' as const, at: file.now, reason: 'accountability-filed' as const } }
        : one,
    );
    const filed = new CaseFile({ ...file.state, obligations }).on('2018-06-19');
    expect(refusalOf(() => filed.by(office, closeAs('not-completed')))).toBe('NOTHING_UNFINISHED');
    expect(refusalOf(() => filed.by(office, closeAs('completed')))).toBe('allowed');
  });
});

describe('a case that only the office can move on', () => {
  it('is none that waits for its verification, however late that is', () => {
    const file = holdToAccount(caseOf(), ['plan', 'report']).by(A, { kind: 'sign-for' }).by(A, apply);
    file.pass(at('2018-09-01'));
    expect(file.fired('verification', 'supervision').at(-1)?.[0]).toBe('urge');
    expect(awaitsOffice(file.state, file.facts.policy)).toBe(false);
    expect(refusalOf(() => file.by(office, closeAs('not-completed')))).toBe('AWAITS_VERIFICATION');
  });

  it('is none in which leadership declined: nothing was filed', () => {
    const file = caseOf().pass(at('2018-06-20', '11:00'));
    for (const kind of withLadder) {
      const item = file.item(kind, 'A', 'supervision-letter');
      file.take(decideItems(file.state, [item], 'declined', reason, leader(), file.facts));
    }
    expect(awaitsOffice(file.state, file.facts.policy)).toBe(false);
  });

  it('names each unit once that was held to account', () => {
    const file = holdToAccount(caseOf([{}, {}]));
    expect(() => file.by(office, closeAs('completed'))).toThrow(
      expect.objectContaining({ code: 'ACCOUNTABILITY_FILED', details: { unitIds: ['A'] } }),
    );
  });

  it('whose lead was replaced after accountability is its successor’s: done, it is completed', () => {
    const X = liaison('X');
    const file = filedCase()
      .on('2018-07-02')
      .by(office, { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason });
    file
      .by(X, { kind: 'submit-plan', ...paper })
      .by(X, { kind: 'submit-report', ...paper })
      .by(X, apply);
    expect(file.state.status).toBe('verifying');
    file.by(group, { kind: 'verify', isAccepted: true, note: '' });
    expect(refusalOf(() => file.by(office, closeAs('completed')))).toBe('allowed');
  });
});
