import type { Command } from '../../domain/commands/command';
import { fold } from '../../domain/case/evolve';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { lightOf } from '../../domain/light/light';
import { nextRung } from '../../domain/ladder/next-rung';
import { visibleCase } from '../../domain/scope/visible-case';
import { visibleEvents } from '../../domain/scope/visible-events';
import { coordinator, head, leader, liaison } from './support/actors';
import { refusalOf, unitFileOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';

const told = '请说明剩余工程何时完工';
const instruct = (...unitIds: string[]) => ({ kind: 'instruct', text: told, unitIds }) as const;
const answer = (file: CaseFile, unitId: string, text = '六月五日完工'): Command => ({
  kind: 'answer-instruction',
  obligationId: file.owed('instruction-answer', unitId).id,
  text,
  fileIds: [],
});
const since = (file: CaseFile, kind: string) => file.notices.filter(one => one.kind === kind);
const reader = (...unitIds: string[]) => ({
  reader: { seesAll: false, unitIds, ownHouse: [] },
  told: new Set<string>(),
});
/** A case at work on Tuesday, 2018-05-22. */
const atWork = () => caseIn('rectifying').on('2018-05-22');

describe('圈阅', () => {
  it('is a mark without a duty and tells nobody', () => {
    const file = atWork();
    const [owed, notices] = [file.state.obligations, file.notices.length];
    file.by(leader(), { kind: 'circulate' });
    expect(file.state.circulations).toMatchObject([{ by: { personId: 'leader@leadership' } }]);
    expect(file.state.obligations).toEqual(owed);
    expect(file.notices).toHaveLength(notices);
    expect(fold(file.events)).toEqual(file.state);
  });

  it('is set once for what there is, again once something has happened, by each leader', () => {
    const file = atWork().by(leader(), { kind: 'circulate' });
    expect(refusalOf(() => file.by(leader(), { kind: 'circulate' }))).toBe('ALREADY_CIRCULATED');
    file.by({ ...leader(), personId: 'other' }, { kind: 'circulate' });
    expect(refusalOf(() => file.by(leader(), { kind: 'circulate' }))).toBe('ALREADY_CIRCULATED');
    file.by(liaison('A'), { kind: 'report-progress', percent: 40, ...paper });
    expect(file.by(leader(), { kind: 'circulate' }).state.circulations).toHaveLength(3);
  });
});

describe('批示', () => {
  it('makes whom it names owe an answer in three working days, reminded of and urged, holding up no closing', () => {
    const file = atWork().by(leader(), instruct('A'));
    const owed = file.owed('instruction-answer', 'A');
    // 22 May is a Tuesday: 23, 24, 25 May.
    expect(owed).toMatchObject({ dueOn: '2018-05-25', ladder: 'light', holdsClosing: false });
    expect(owed.what).toBe(`答复批示「${told}」`);
    expect(owed.derivation.at(-1)?.rule ?? owed.derivation[0]?.rule).toBeDefined();
    const { policy, calendar } = file.facts;
    expect(nextRung(owed, policy, calendar)).toMatchObject({
      act: 'urge',
      dueAt: '2018-05-26T00:00:00+08:00',
    });
    file.pass('2018-06-05T00:00:00+08:00');
    expect(file.fired('instruction-answer', 'A').filter(([act]) => act !== 'remind')).toEqual([
      ['urge', '2018-05-26T00:00:00+08:00'],
    ]);
    expect(fold(file.events)).toEqual(file.state);
  });

  it('is told to liaison and head of the unit; to the office where it names nobody or the office', () => {
    const audiences = (...unitIds: string[]) =>
      since(atWork().by(leader(), instruct(...unitIds)), 'instructed').map(one => one.audience);
    expect(audiences('A')).toEqual([
      { to: 'liaison', unitId: 'A' },
      { to: 'head', unitId: 'A' },
    ]);
    expect(audiences()).toEqual([{ to: 'coordinators' }]);
    expect(audiences('supervision')).toEqual([{ to: 'supervisors' }]);
  });

  it('names two units once each; nobody without a part', () => {
    const file = atWork().by(leader(), instruct('A', 'T', 'A'));
    expect(file.state.instructions).toMatchObject([{ unitIds: ['A', 'T'], text: told }]);
    expect(refusalOf(() => atWork().by(leader(), instruct('nobody')))).toBe('NO_PART');
    expect(refusalOf(() => atWork().by(coordinator(), instruct('A')))).toBe('NOT_PERMITTED');
  });

  it('is answered by whom it names, once, and the leaders read it in their digest', () => {
    const file = atWork().by(leader(), instruct('A', 'T'));
    const answered = answer(file, 'A');
    expect(refusalOf(() => file.by(liaison('T'), answered))).toBe('NOT_YOURS');
    file.on('2018-05-23').by(head('A'), answered);
    expect(file.owed('instruction-answer', 'A').state.kind).toBe('met');
    expect(file.owed('instruction-answer', 'T').state.kind).toBe('open');
    expect(since(file, 'instruction-answered')).toMatchObject([
      { audience: { to: 'leaders' }, urgency: 'digest', unitId: 'A' },
    ]);
    expect(refusalOf(() => file.by(liaison('A'), answered))).toBe('NOTHING_OWED');
    expect(file.state.instructions?.[0]?.answers).toMatchObject([{ unitId: 'A', text: '六月五日完工' }]);
    expect(fold(file.events)).toEqual(file.state);
  });

  it('is answered by the office itself where it names the office, and recorded by it for a unit', () => {
    const file = atWork().by(leader(), instruct('office', 'A'));
    file.by(coordinator(), answer(file, 'office'));
    const received = { for: 'A', at: '2018-05-22T09:00:00+08:00', proof: '来文' };
    expect(refusalOf(() => file.by(coordinator(), answer(file, 'A'), received))).toBe('RECEIVED_TOO_EARLY');
    file
      .on('2018-05-23')
      .by(coordinator(), answer(file, 'A'), { ...received, at: '2018-05-23T09:00:00+08:00' });
    expect(file.owed('instruction-answer', 'A').state).toMatchObject({ kind: 'met' });
  });

  it('taken back, nobody has to answer who has not; corrected, it is a new one with its own day', () => {
    const file = atWork().by(leader(), instruct('A', 'T'));
    file.on('2018-05-23').by(liaison('A'), answer(file, 'A'));
    const waiting = file.owed('instruction-answer', 'T').id;
    const back = { kind: 'withdraw-instruction', obligationId: waiting, reason: '写错了单位' } as const;
    file.by(leader(), back).by(leader(), instruct('T'));
    expect(file.state.obligations.find(one => one.id === waiting)?.state).toMatchObject({
      kind: 'ended',
      reason: 'withdrawn',
    });
    expect(file.state.instructions?.[0]).toMatchObject({ withdrawn: { reason: '写错了单位' } });
    expect(since(file, 'instruction-withdrawn')).toMatchObject([
      { audience: { to: 'liaison', unitId: 'T' } },
    ]);
    // 23 May, a Wednesday: 24, 25, 28 May.
    expect(file.owed('instruction-answer', 'T')).toMatchObject({
      dueOn: '2018-05-28',
      state: { kind: 'open' },
    });
    expect(refusalOf(() => file.by(leader(), back))).toBe('NOTHING_OWED');
    expect(fold(file.events)).toEqual(file.state);
  });

  it('goes on after the closing and ends with a withdrawn case', () => {
    const closed = caseIn('verifying').by(leader(), instruct('A'));
    expect(closed.owed('instruction-answer', 'A').holdsClosing).toBe(false);
    const withdrawn = atWork()
      .by(leader(), instruct('A'))
      .by(coordinator(), { kind: 'withdraw', reason: '重复' });
    expect(withdrawn.owed('instruction-answer', 'A').state).toMatchObject({
      kind: 'ended',
      reason: 'withdrawn',
    });
    const after = caseIn('closed').by(leader(), instruct('A'));
    expect(after.by(liaison('A'), answer(after, 'A')).owed('instruction-answer', 'A').state.kind).toBe('met');
  });

  it('is not extended by the default policy: the leader gives another day by another 批示', () => {
    const file = atWork().by(leader(), instruct('A'));
    const obligationId = file.owed('instruction-answer', 'A').id;
    const day = { dueOn: '2018-06-01', reason: '忙', fileIds: [] };
    expect(refusalOf(() => file.by(liaison('A'), { kind: 'ask-extension', obligationId, ...day }))).not.toBe(
      'allowed',
    );
    expect(defaultPolicy.extension.kinds).not.toContain('instruction-answer');
  });

  it('passes with the task to another unit (转办), which answers the same 批示', () => {
    const file = atWork().by(leader(), instruct('A'));
    file.by(coordinator(), { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason: '撤并' });
    file.on('2018-05-23').by(liaison('X'), answer(file, 'X'));
    expect(file.state.instructions?.[0]?.answers).toMatchObject([{ unitId: 'X' }]);
    expect(fold(file.events)).toEqual(file.state);
  });

  it('lies beside the work: late, it does not turn the case red', () => {
    const file = atWork().by(leader(), instruct('A')).on('2018-05-28');
    file.by(liaison('A'), { kind: 'report-progress', percent: 90, ...paper });
    expect(lightOf(file.state, file.now, file.facts.policy).light).not.toBe('red');
  });

  it('is known to whom it names, to offices and leaders, to no other unit, and to fold and events alike', () => {
    const file = atWork().by(leader(), instruct('A'));
    file.by(leader(), { kind: 'circulate' });
    const seen = (unitId: string) => visibleCase(reader(unitId), file.state);
    expect(seen('A').instructions).toHaveLength(1);
    expect(seen('T').instructions).toBeUndefined();
    expect(seen('A').circulations).toBeUndefined();
    expect(seen('T').obligations.some(one => one.kind === 'instruction-answer')).toBe(false);
    for (const unitId of ['A', 'T']) {
      const events = visibleEvents(
        reader(unitId),
        file.events.map(event => ({ event })),
      );
      const own = events.filter(
        ({ one }) => one.event.type === 'instructed' || one.event.type === 'circulated',
      );
      expect(own.map(one => one.isOpen)).toEqual(unitId === 'A' ? [false] : []);
    }
  });

  it('is given in a unit’s own file too', () => {
    const file = unitFileOf('T').on('2018-05-22').by(leader(), instruct('T'));
    expect(file.by(liaison('T'), answer(file, 'T')).owed('instruction-answer', 'T').state.kind).toBe('met');
  });

  it('given by a stand-in is the leader’s, with the name of who stood in', () => {
    const standIn = {
      personId: 's',
      family: ['leadership'],
      periods: [{ firstOn: '2018-05-20', lastOn: '2018-05-30' }],
    };
    const file = atWork().by({ ...leader(), standIn }, instruct('A'));
    expect(file.state.instructions?.[0]?.by).toMatchObject({ actingFor: 'leader@leadership', personId: 's' });
  });
});
