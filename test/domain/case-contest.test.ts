import { at } from '../../domain/calendar/civil-date';
import { coordinator, liaison, supervisor } from './support/actors';
import { caseOf, refusalOf, type CaseFile } from './support/case-file';
import { caseIn } from './support/case-in-status';

const [A, T] = [liaison('A'), liaison('T')];
const [office, group] = [coordinator(), supervisor()];
const ask = { kind: 'contest' as const, reason: '不在本辖区', fileIds: ['f1'] };
const decide = (isAccepted: boolean, unitId = 'A') =>
  ({ kind: 'decide-contest', unitId, isAccepted, reason: '已现场核实' }) as const;
const contested = (): CaseFile => caseOf().pass(at('2018-05-17', '10:00')).by(A, ask);

describe('contesting a finding (复核)', () => {
  it('is asked within 30 days of the hand-out; the last day counts', () => {
    expect(refusalOf(() => caseOf().on('2018-06-08', '23:59').by(A, ask))).toBe('allowed');
    expect(refusalOf(() => caseOf().on('2018-06-09').by(A, ask))).toBe('CONTEST_TOO_LATE');
  });

  it('is decided within 30 days, and the delay of who decides is seen', () => {
    const file = contested();
    // The thirtieth day is Saturday 16 June; 18 June is 端午.
    expect(file.owed('contest-decision', 'supervision')).toMatchObject({
      dueOn: '2018-06-19',
      holdsClosing: false,
    });
    expect(file.owed('contest-decision', 'supervision').derivation[0]?.cites).toBe('practice:contest');
    file.pass(at('2018-06-21'));
    expect(file.fired('contest-decision', 'supervision').at(-1)).toEqual(['urge', at('2018-06-20')]);
  });

  it('is decided by others than those who made the finding', () => {
    expect(refusalOf(() => contested().by(office, decide(false)))).toBe('OWN_FINDING');
    expect(refusalOf(() => contested().by(supervisor(['supervision', 'A']), decide(false)))).toBe('OWN_WORK');
    expect(refusalOf(() => contested().by(A, decide(true)))).toBe('NOT_PERMITTED');
    expect(refusalOf(() => contested().by(group, decide(false)))).toBe('allowed');
  });

  it('does not stop the clocks', () => {
    const file = contested().pass(at('2018-06-12', '10:00'));
    expect(file.fired('rectification', 'A').slice(-2)).toEqual([
      ['urge', at('2018-06-11')],
      ['supervision-letter', at('2018-06-12')],
    ]);
  });

  it('upheld, the case is withdrawn with the reason, which is not closed as done', () => {
    const file = contested().on('2018-05-21').by(group, decide(true));
    expect(file.state).toMatchObject({
      status: 'closed',
      outcome: 'withdrawn',
      contests: [{ decision: 'upheld', decidedBy: 'supervision', decisionReason: '已现场核实' }],
    });
    expect(file.events.find(one => one.type === 'closed')).toMatchObject({ note: '复核成立:已现场核实' });
    expect(file.state.obligations.filter(one => one.state.kind === 'open')).toEqual([]);
    expect(file.owed('contest-decision', 'supervision').state.kind).toBe('met');
  });

  it('not upheld, everything goes on, and it is not asked again', () => {
    const file = contested().on('2018-05-21').by(group, decide(false));
    expect(file.state).toMatchObject({ outcome: null, contests: [{ decision: 'refused' }] });
    expect(file.owed('rectification', 'A')).toMatchObject({ dueOn: '2018-06-10', state: { kind: 'open' } });
    expect(refusalOf(() => file.by(A, ask))).toBe('ALREADY_CONTESTED');
    expect(refusalOf(() => file.by(T, ask))).toBe('allowed');
    expect(refusalOf(() => file.by(liaison('Z'), ask))).toBe('NO_PART');
  });

  it('asked at the very instant of the hand-out, it has been asked', () => {
    const file = caseOf().by(A, ask);
    expect(refusalOf(() => file.by(A, ask))).toBe('ALREADY_CONTESTED');
  });

  it('a rebound is a new finding, made by the supervision group: the office decides about it', () => {
    const found = (): CaseFile => {
      const file = caseIn('closed').on('2018-07-19');
      const obligationId = file.state.obligations.find(({ kind }) => kind === 'look-back')?.id ?? '';
      return file.by(group, { kind: 'look-back', obligationId, isRebound: true, note: '反弹' });
    };
    // The thirtieth day is Saturday 18 August: Monday the 20th is in time.
    expect(refusalOf(() => found().on('2018-08-21').by(A, ask))).toBe('CONTEST_TOO_LATE');
    const file = found().on('2018-08-20').by(A, ask);
    expect(file.owed('contest-decision', 'office').state.kind).toBe('open');
    expect(refusalOf(() => file.by(group, decide(false)))).toBe('OWN_FINDING');
    expect(refusalOf(() => file.by(office, decide(false)))).toBe('allowed');
  });

  it('is moot once the case is closed: nobody owes a decision any more', () => {
    const file = caseIn('announced');
    file.by(office, ask, { for: 'T', at: at('2018-06-08', '15:00'), proof: '来文' }).on('2018-06-19');
    file.by(office, { kind: 'close', outcome: 'completed', note: '' });
    expect(file.owed('contest-decision', 'supervision').state).toMatchObject({ reason: 'superseded' });
  });
});
