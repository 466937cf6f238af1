import { at } from '../../domain/calendar/civil-date';
import type { AnyAct } from '../../domain/proceeding/commands/all';
import { interviewInPaper } from '../../domain/proceeding/papers';
import { proceedingCommandsIn } from '../../domain/proceeding/commands-in';
import { refusalOf } from './support/case-file';
import { factsAt } from './support/facts';
import { advance, inStage, proposed as start, type ProceedingView } from './support/proceeding-view';
import { accountabilityStages, interviewStages, proceedingCommands } from '../../domain/codes/proceeding';

const acts: Record<AnyAct['kind'], AnyAct> = {
  approve: { kind: 'approve' },
  decline: { kind: 'decline', reason: '情况已变' },
  'note-delivery': { kind: 'note-delivery' },
  postpone: { kind: 'postpone', heldOn: '2018-05-29', reason: '主要负责人出差' },
  hold: { kind: 'hold', statement: '两项未办结', commitment: '按期整改' },
  'confirm-minutes': { kind: 'confirm-minutes' },
  answer: { kind: 'answer', text: '已整改', fileIds: [] },
  check: { kind: 'check', isSatisfied: true, note: '' },
  'hand-over': { kind: 'hand-over', toBody: '县纪委监委' },
  'record-decision': { kind: 'record-decision', forms: ['organisation-circulation'], text: '通报' },
  'deliver-decision': { kind: 'deliver-decision' },
  appeal: { kind: 'appeal', text: '事实有误' },
  'decide-appeal': { kind: 'decide-appeal', isUpheld: true, text: '维持' },
  file: { kind: 'file' },
  withdraw: { kind: 'withdraw', reason: '单位已整改' },
};

const on = (day: string, time = '11:00') => factsAt(at(`2018-${day}`, time));

/** What may be done in each stage; everything else is refused. */
const interview = {
  proposed: ['approve', 'decline', 'withdraw'],
  approved: ['note-delivery', 'withdraw'],
  noticed: ['postpone', 'hold', 'withdraw'],
  held: ['confirm-minutes'],
  confirmed: ['answer', 'check'],
  answered: ['check'],
  ended: [],
  declined: [],
  withdrawn: [],
};
const accountability = {
  proposed: ['approve', 'decline', 'withdraw'],
  approved: ['hand-over', 'withdraw'],
  'handed-over': ['record-decision'],
  decided: ['deliver-decision'],
  delivered: ['appeal', 'file'],
  appealed: ['decide-appeal'],
  'appeal-decided': ['file'],
  filed: [],
  declined: [],
  withdrawn: [],
};

describe('stage × command', () => {
  const rows = [
    ...interviewStages.map(stage => ['interview', stage, interview[stage]] as const),
    ...accountabilityStages.map(stage => ['accountability', stage, accountability[stage]] as const),
  ];

  it.each(rows)('%s, %s: %s, nothing else', (kind, stage, allowed) => {
    expect(proceedingCommandsIn(kind, stage)).toEqual(allowed);
    const done = proceedingCommands.filter(
      command =>
        refusalOf(() => advance(inStage(kind, stage), acts[command], on('05-24'))) !==
        'PROCEEDING_NOT_IN_THIS_STAGE',
    );
    expect([...done].sort()).toEqual([...allowed].sort());
  });
});

describe('约谈 (domain.md §5)', () => {
  const noticed = (): ProceedingView =>
    advance(advance(start('interview'), acts.approve, on('05-22')), acts['note-delivery'], on('05-23'));
  const held = (more: Partial<Extract<AnyAct, { kind: 'hold' }>> = {}): ProceedingView =>
    advance(
      noticed(),
      { kind: 'hold', statement: '两项未办结', commitment: '', ...more },
      on('05-25', '15:00'),
    );

  it('is held on the second working day after its notice was delivered', () => {
    expect(noticed()).toMatchObject({ stage: 'noticed', facts: { heldOn: '2018-05-25' } });
  });

  it('postponed, it needs a reason and moves the date; the earlier date stays visible', () => {
    const moved = advance(noticed(), acts.postpone, on('05-24'));
    expect(moved).toMatchObject({
      stage: 'noticed',
      facts: {
        heldOn: '2018-05-29',
        postponements: [{ from: '2018-05-25', to: '2018-05-29', reason: '主要负责人出差' }],
      },
    });
    const postpone = (heldOn: string, reason: string) => () =>
      advance(noticed(), { kind: 'postpone', heldOn, reason }, on('05-24'));
    expect(refusalOf(postpone('2018-05-29', '  '))).toBe('REASON_REQUIRED');
    expect(refusalOf(postpone('2018-05-24', '理由'))).toBe('DUE_IN_PAST');
  });

  it('is held when and where the policy says', () => {
    const rule = {
      notice: { workingDays: 4, cites: '本县规定' },
      at: '09:00',
      place: '第二会议室',
      by: '县委督查室',
      bring: '台账',
    };
    const ruled = (day: string) => {
      const facts = on(day);
      return { ...facts, policy: { ...facts.policy, interview: rule } };
    };
    const approved = advance(start('interview'), acts.approve, ruled('05-22'));
    const known = advance(approved, acts['note-delivery'], ruled('05-23'));
    expect(known.facts.heldOn).toBe('2018-05-29');
    expect(known.facts.derivations?.heldOn?.map(one => one.cites)).toEqual(['本县规定']);
    expect(interviewInPaper('interview-notice', approved.state, ruled('05-22'))).toEqual({
      on: '通知送达后第 4 个工作日 09:00',
      place: '第二会议室',
      by: '县委督查室',
      bring: '台账',
    });
    expect(advance(known, acts.hold, ruled('05-29')).facts.place).toBe('第二会议室');
    expect(held().facts.place).toBe('督查室会议室');
  });

  it('sets the new deadline and the period for feedback, five working days after it', () => {
    expect(held().facts).toMatchObject({ newDeadlineOn: '2018-06-01', feedbackDueOn: '2018-06-01' });
    const { heldOn, newDeadlineOn } = held().facts.derivations ?? {};
    expect(heldOn?.map(one => one.cites)).toEqual(['practice:interview-notice']);
    expect(newDeadlineOn?.map(one => one.text)).toEqual([expect.stringContaining('2018年6月1日')]);
  });

  it('or the deadline that was agreed on, which lies after the interview', () => {
    expect(held({ newDeadlineOn: '2018-06-15' }).facts.newDeadlineOn).toBe('2018-06-15');
    expect(refusalOf(() => held({ newDeadlineOn: '2018-05-25' }))).toBe('DUE_IN_PAST');
    expect(refusalOf(() => held({ statement: '' }))).toBe('REASON_REQUIRED');
  });

  it('is confirmed, answered, checked; without feedback the office may end it all the same', () => {
    const confirmed = advance(held(), acts['confirm-minutes'], on('05-28'));
    const answered = advance(confirmed, acts.answer, on('05-31'));
    expect(advance(answered, acts.check, on('06-01'))).toMatchObject({
      stage: 'ended',
      facts: { answer: '已整改', isSatisfied: true },
    });
    expect(advance(confirmed, { kind: 'check', isSatisfied: false, note: '逾期' }, on('06-04')).stage).toBe(
      'ended',
    );
    expect(refusalOf(() => advance(confirmed, { kind: 'answer', text: '', fileIds: [] }, on('05-31')))).toBe(
      'REASON_REQUIRED',
    );
  });
});

describe.each(['interview', 'accountability'] as const)('a proposal of %s', kind => {
  it('declined or withdrawn, it needs a reason', () => {
    for (const act of ['decline', 'withdraw'] as const) {
      expect(refusalOf(() => advance(start(kind), { kind: act, reason: ' ' }, on('05-22')))).toBe(
        'REASON_REQUIRED',
      );
      expect(advance(start(kind), { kind: act, reason: '理由' }, on('05-22')).facts.withdrawnReason).toBe(
        '理由',
      );
    }
  });
});

describe('问责 (domain.md §6)', () => {
  const through = (...steps: [AnyAct, string][]): ProceedingView =>
    steps.reduce((view, [act, day]) => advance(view, act, on(day)), start('accountability'));
  const delivered = (): ProceedingView =>
    through(
      [acts.approve, '06-04'],
      [acts['hand-over'], '06-05'],
      [acts['record-decision'], '06-06'],
      [acts['deliver-decision'], '06-07'],
    );

  it('is handed over to the body with authority, whose decision is recorded', () => {
    expect(delivered()).toMatchObject({
      stage: 'delivered',
      facts: { toBody: '县纪委监委', forms: ['organisation-circulation'], appealUntil: '2018-07-07' },
    });
    const handed = through([acts.approve, '06-04'], [acts['hand-over'], '06-05']);
    const none: AnyAct = { kind: 'record-decision', forms: [], text: '通报' };
    expect(refusalOf(() => advance(handed, none, on('06-06')))).toBe('FORM_REQUIRED');
  });

  it('can be appealed for one month, the last day included', () => {
    expect(advance(delivered(), acts.appeal, on('07-07')).stage).toBe('appealed');
    expect(refusalOf(() => advance(delivered(), acts.appeal, on('07-08')))).toBe('APPEAL_TOO_LATE');
  });

  it('is filed when the window has closed, not before', () => {
    expect(refusalOf(() => advance(delivered(), acts.file, on('07-07', '23:59')))).toBe('APPEAL_WINDOW_OPEN');
    expect(advance(delivered(), acts.file, on('07-08', '00:00')).stage).toBe('filed');
  });

  it('or once an appeal was decided, within a month, without suspending the decision meanwhile', () => {
    const appealed = advance(delivered(), acts.appeal, on('06-11'));
    expect(appealed.facts).toMatchObject({ appealDueOn: '2018-07-11', forms: ['organisation-circulation'] });
    const decided = advance(appealed, acts['decide-appeal'], on('06-20'));
    expect(decided.facts.appealResult).toBe('维持:维持');
    expect(advance(decided, acts.file, on('06-20')).stage).toBe('filed');
  });
});
