import type { CaseOutcome } from '../../domain/codes/statuses';
import { at } from '../../domain/calendar/civil-date';
import { decideItems, openNewDeadlines } from '../../domain/proceeding/item-effects';
import { coordinator, leader, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { filedCase, withLadder } from './support/filed-case';

const A = liaison('A');
const office = coordinator();
const group = supervisor();
const close = (outcome: Exclude<CaseOutcome, 'withdrawn'>) => ({ kind: 'close', outcome, note: '' }) as const;
const accept = { kind: 'verify', isAccepted: true, note: '属实' } as const;
const sendBack = { kind: 'verify', isAccepted: false, note: '档案缺页' } as const;

describe('the outcomes are distinct', () => {
  it('completed: applied for, verified on the spot, nothing owed any more', () => {
    expect(caseIn('closed').state).toMatchObject({ outcome: 'completed', closedOn: '2018-06-19' });
  });

  it('mostly completed: what has an end is done, the rest goes on (长期坚持)', () => {
    const assignments = [{}, { dueOn: null }];
    const file = caseIn('announced', assignments).on('2018-06-19');
    expect(refusalOf(() => file.by(office, close('completed')))).toBe('OUTCOME_WRONG');
    expect(file.by(office, close('mostly-completed')).state.outcome).toBe('mostly-completed');
    expect(file.owed('review', 'supervision').state.kind).toBe('open');
  });

  it('not completed: only when every ladder has ended', () => {
    expect(refusalOf(() => caseIn('rectifying').by(office, close('not-completed')))).toBe('LADDER_NOT_ENDED');
    const file = filedCase().by(office, close('not-completed'));
    expect(file.state).toMatchObject({ status: 'closed', outcome: 'not-completed' });
    expect(file.state.obligations.some(({ kind }) => kind === 'look-back')).toBe(false);
  });

  it('not completed: also where leadership declined, which is final for the occasion', () => {
    const file = caseOf().pass(at('2018-06-20', '11:00'));
    for (const kind of withLadder) {
      expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('LADDER_NOT_ENDED');
      const item = file.item(kind, 'A', 'supervision-letter');
      file.take(decideItems(file.state, [item], 'declined', '另行处理', leader(), file.facts));
    }
    expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('allowed');
    expect(file.owed('plan', 'A').state).toMatchObject({ kind: 'ended', reason: 'case-closed' });
  });

  it('not completed: also where the interview was withdrawn', () => {
    const file = caseOf().pass(at('2018-06-20', '11:00'));
    for (const kind of withLadder) file.deliverLetter(kind, 'A');
    file.pass(at('2018-06-26', '11:00'));
    for (const kind of withLadder) {
      expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('LADDER_NOT_ENDED');
      const item = file.item(kind, 'A', 'propose-interview');
      file.take(decideItems(file.state, [item], 'withdrawn', '单位已说明', leader(), file.facts));
    }
    expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('allowed');
  });

  it('not completed: also where accountability was declined on the last chance, and not while that runs', () => {
    const file = caseOf().pass(at('2018-06-20', '11:00'));
    for (const kind of withLadder) {
      const item = file.item(kind, 'A', 'propose-interview');
      file.take(openNewDeadlines(file.state, [item], '2018-06-27', [], leader(), file.facts));
    }
    file.pass(at('2018-06-28', '11:00'));
    for (const one of file.state.obligations.filter(({ kind }) => kind === 'new-deadline')) {
      expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('LADDER_NOT_ENDED');
      const item = {
        docketId: file.state.id,
        obligationId: one.id,
        round: 1,
        rung: 'propose-accountability',
      };
      file.take(decideItems(file.state, [item], 'declined', '情节轻微', leader(), file.facts));
    }
    expect(refusalOf(() => file.by(office, close('not-completed')))).toBe('allowed');
  });

  it('or a new round, by the office, after accountability was filed', () => {
    const file = filedCase();
    const { id } = file.owed('rectification', 'A');
    file.by(office, { kind: 'open-round', obligationId: id, dueOn: '2018-07-31', reason: '重新限期' });
    expect(file.owed('rectification', 'A')).toMatchObject({
      round: 2,
      dueOn: '2018-07-31',
      originalDueOn: '2018-06-10',
      state: { kind: 'open' },
    });
    const round = { kind: 'open-round', obligationId: id, reason: '' } as const;
    expect(refusalOf(() => file.by(office, { ...round, dueOn: '2018-08-31' }))).toBe('STILL_OPEN');
    const plan = { ...round, obligationId: file.owed('plan', 'A').id, dueOn: '2018-06-28' };
    expect(refusalOf(() => file.by(office, plan))).toBe('DUE_IN_PAST');
  });

  it('withdrawn is not closed as done: everything owed ends, nothing is looked back at', () => {
    const file = caseIn('rectifying').by(office, { kind: 'withdraw', reason: '并入他案' });
    expect(file.state).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    expect(file.state.obligations.filter(({ state }) => state.kind === 'open')).toEqual([]);
    expect(file.owed('rectification', 'A').state).toMatchObject({ kind: 'ended', reason: 'withdrawn' });
  });
});

describe('what holds the closing up', () => {
  it('a case that nobody verified on the spot', () => {
    expect(refusalOf(() => caseIn('verifying').by(office, close('completed')))).toBe('NOT_VERIFIED');
  });

  it('the public notice (公示), counting both end days: seven days from 6/12 are over on 6/19', () => {
    const file = caseIn('announced');
    expect(file.state.announcedUntil).toBe('2018-06-18');
    expect(refusalOf(() => file.on('2018-06-18').by(office, close('completed')))).toBe('STILL_ANNOUNCED');
    expect(refusalOf(() => file.on('2018-06-19', '00:00').by(office, close('completed')))).toBe('allowed');
  });

  it('a report that is owed', () => {
    const file = caseIn('verifying').on('2018-06-12').by(group, accept).on('2018-06-19');
    expect(refusalOf(() => file.by(office, close('completed')))).toBe('STILL_OWED');
    file.by(A, { kind: 'submit-report', ...paper });
    expect(refusalOf(() => file.by(office, close('completed')))).toBe('allowed');
  });

  it('a milestone, unless it is a follow-up behind the deadline', () => {
    const withMilestone = (isFollowUp: boolean): CaseFile =>
      caseIn('announced', [{ milestones: [{ on: '2018-12-31', isFollowUp }] }]).on('2018-06-19');
    expect(refusalOf(() => withMilestone(false).by(office, close('completed')))).toBe('STILL_OWED');
    const file = withMilestone(true).by(office, close('completed'));
    const { id: obligationId, state } = file.owed('milestone', 'A');
    expect(state.kind).toBe('open');
    file.on('2018-12-28').by(A, { kind: 'complete-milestone', obligationId, ...paper });
    expect(file.owed('milestone', 'A').state.kind).toBe('met');
    expect(file.state.status).toBe('closed');
  });

  it('a rectification given a new round after it was verified: it is verified again', () => {
    const file = caseOf()
      .on('2018-06-06')
      .by(A, { kind: 'apply-for-closing', ...paper });
    file.by(A, { kind: 'submit-plan', ...paper });
    file
      .by(A, { kind: 'submit-report', ...paper })
      .on('2018-06-07')
      .by(group, accept);
    const { id: obligationId } = file.owed('rectification', 'A');
    file.by(office, { kind: 'open-round', obligationId, dueOn: '2018-06-30', reason: '又有新问题' });
    file.on('2018-06-20').by(A, { kind: 'apply-for-closing', ...paper });
    expect(refusalOf(() => file.by(office, close('completed')))).toBe('NOT_VERIFIED');
    expect(refusalOf(() => file.by(group, accept).by(office, close('completed')))).toBe('allowed');
  });
});

describe('verification on the spot', () => {
  it('is due on the later of the supervision phase’s end and the 5th working day after the application', () => {
    const early = caseOf()
      .on('2018-05-21')
      .by(A, { kind: 'apply-for-closing', ...paper });
    expect(early.owed('verification', 'supervision').dueOn).toBe('2018-06-15');
    const late = caseOf()
      .on('2018-06-14')
      .by(A, { kind: 'apply-for-closing', ...paper });
    expect(late.owed('verification', 'supervision').dueOn).toBe('2018-06-22');
  });

  it('sends back with what is missing: a new round of the rectification, and then of the verification', () => {
    const file = caseIn('verifying').on('2018-06-12').by(group, sendBack);
    expect(file.state.status).toBe('rectifying');
    expect(file.owed('rectification', 'A')).toMatchObject({ round: 2, dueOn: '2018-06-20' });
    expect(file.owed('rectification', 'A').originalDueOn).toBe('2018-06-10');
    file.on('2018-06-20').by(A, { kind: 'apply-for-closing', ...paper });
    expect(file.owed('verification', 'supervision')).toMatchObject({ round: 2, state: { kind: 'open' } });
  });

  it('who fixed it cannot be who accepts it', () => {
    const house = supervisor(['supervision', 'A']);
    expect(refusalOf(() => caseIn('verifying').by(house, accept))).toBe('OWN_WORK');
    const sameHouse = coordinator(['office', 'A']);
    const file = caseIn('announced').on('2018-06-19');
    expect(refusalOf(() => file.by(sameHouse, close('completed')))).toBe('OWN_WORK');
    const plan = { kind: 'approve-plan', unitId: 'A' } as const;
    expect(refusalOf(() => caseIn('planned').by(sameHouse, plan))).toBe('OWN_WORK');
  });
});

describe('after closing', () => {
  it('is looked back at after 30 and 90 days', () => {
    const due = caseIn('closed').state.obligations.filter(({ kind }) => kind === 'look-back');
    expect(due.map(({ dueOn }) => dueOn)).toEqual(['2018-07-19', '2018-09-17']);
  });

  it('reopened, it keeps its lineage and its rectification is due again; closed again, it is looked back at anew', () => {
    const file = caseIn('closed').on('2018-07-02').by(office, { kind: 'reopen', reason: '举报' });
    expect(file.state).toMatchObject({
      status: 'rectifying',
      outcome: null,
      verifiedAt: null,
      lineage: [{ closedOn: '2018-06-19', outcome: 'completed', reason: '举报' }],
    });
    expect(file.owed('rectification', 'A')).toMatchObject({ round: 2, dueOn: '2018-07-09' });
    file
      .on('2018-07-06')
      .by(A, { kind: 'apply-for-closing', ...paper })
      .by(group, accept);
    file.on('2018-07-13').by(office, close('completed'));
    const open = file.state.obligations.filter(one => one.kind === 'look-back' && one.state.kind === 'open');
    expect(open.map(({ dueOn }) => dueOn)).toEqual(['2018-08-12', '2018-10-11']);
  });

  it('a rebound (反弹) found when looking back reopens it', () => {
    const file = caseIn('closed').on('2018-07-19');
    const first = file.state.obligations.find(({ kind }) => kind === 'look-back');
    const found = { kind: 'look-back', obligationId: first?.id ?? '', note: '问题反弹' } as const;
    file.by(group, { ...found, isRebound: true });
    expect(file.state.status).toBe('rectifying');
    expect(file.state.lineage).toHaveLength(1);
  });

  it.each([30, 90])('a rebound found after %d days reopens it with its lineage, in a new round', days => {
    const file = caseIn('closed');
    const backs = file.state.obligations.filter(({ kind }) => kind === 'look-back');
    const note = '问题反弹';
    for (const { id: obligationId, dueOn } of backs.slice(0, days === 30 ? 1 : 2)) {
      const isRebound = days === 30 || obligationId === backs[1]?.id;
      file.on(dueOn).by(group, { kind: 'look-back', obligationId, isRebound, note });
    }
    expect(file.state).toMatchObject({
      status: 'rectifying',
      outcome: null,
      lineage: [{ closedOn: '2018-06-19', outcome: 'completed', reason: note }],
    });
    // Five working days: 20, 23–26 July; 18–21 September and, after 中秋 on the 24th, the 25th.
    expect(file.owed('rectification', 'A')).toMatchObject({
      round: 2,
      originalDueOn: '2018-06-10',
      dueOn: days === 30 ? '2018-07-26' : '2018-09-25',
      pastRounds: [{ round: 1, dueOn: '2018-06-10', state: { kind: 'met' } }],
    });
    // Nothing is looked back at while it is open again.
    const open = file.state.obligations.filter(one => one.kind === 'look-back' && one.state.kind === 'open');
    expect(open).toEqual([]);
  });

  it('without a rebound it stays closed, and the same look-back is done once', () => {
    const file = caseIn('closed').on('2018-07-19');
    const first = file.state.obligations.find(({ kind }) => kind === 'look-back');
    const found = { kind: 'look-back', obligationId: first?.id ?? '', isRebound: false, note: '' } as const;
    expect(file.by(group, found).state.status).toBe('closed');
    expect(refusalOf(() => file.by(group, found))).toBe('NOTHING_OWED');
  });
});

describe('a long-term case (长期坚持)', () => {
  const review = (file: CaseFile): string => file.owed('review', 'supervision').id;

  it('stays under review, each time until the next quarter’s end', () => {
    const file = caseOf([{ dueOn: null }]);
    expect(file.owed('review', 'supervision').dueOn).toBe('2018-06-30');
    const dues = ['2018-06-29', '2018-09-30', '2019-01-04'].map(day => {
      file.on(day).by(group, { kind: 'record-review', obligationId: review(file), note: '' });
      return file.owed('review', 'supervision').dueOn;
    });
    expect(dues).toEqual(['2018-09-30', '2018-12-31', '2019-03-31']);
  });

  it('owes receipt, plan and report like any other, but no rectification and no verification', () => {
    const kinds = caseOf([{ dueOn: null }]).state.obligations.map(({ kind }) => kind);
    expect(kinds).toEqual(['receipt', 'plan', 'report', 'review']);
    const apply = { kind: 'apply-for-closing', ...paper } as const;
    expect(refusalOf(() => caseOf([{ dueOn: null }]).by(A, apply))).toBe('NOTHING_OWED');
  });
});
