import { withOwedByOffice } from '../../domain/case/owed-by-office';
import type { Command } from '../../domain/commands/command';
import { abilitiesOf } from '../../api/dockets/abilities';
import { coordinator, liaison } from './support/actors';
import { refusalOf, unitFileOf, type CaseFile } from './support/case-file';
import { paper } from './support/case-in-status';

/** A unit that was dissolved or merged (撤并): the office ends its own file in the campaign, or passes it on, with a reason. */
const office = coordinator();
const reason = '已并入乙乡';
const end: Command = { kind: 'withdraw', reason };
const passOn = (unitId: string, newUnitId: string): Command => ({
  kind: 'reassign',
  unitId,
  newUnitId,
  reason,
});
/** With what the offices owe, as the book records it. */
const file = (): CaseFile => {
  const own = unitFileOf('T').on('2018-05-20');
  const take = own.take.bind(own);
  own.take = outcome => take(withOwedByOffice(outcome, own.facts));
  return own;
};
const owing = ({ state }: CaseFile) =>
  state.obligations.filter(one => one.state.kind === 'open').map(one => `${one.owedBy} ${one.kind}`);

describe('撤销 of a unit’s own file', () => {
  it('ends everything that is owed in it, with the reason', () => {
    const ended = file().by(office, end);
    expect(owing(ended)).toEqual([]);
    expect(ended.state.status).toBe('closed');
    expect(ended.events.at(-1)).toMatchObject({ type: 'docket-ended', reason });
    expect(ended.notices.at(-1)).toMatchObject({ kind: 'closed', audience: { unitId: 'T' } });
  });

  it('takes nothing afterwards, not even a paper that waited for its review', () => {
    const waiting = file().by(liaison('T'), { kind: 'submit-plan', ...paper });
    expect(owing(waiting)).toContain('office paper-decision');
    waiting.by(office, end);
    expect(owing(waiting)).toEqual([]);
    const later: Command[] = [end, passOn('T', 'Y'), { kind: 'approve-plan', unitId: 'T' }];
    for (const command of later)
      expect(refusalOf(() => waiting.by(office, command))).toBe('NOT_IN_THIS_STATUS');
  });

  it('climbs no more', () => {
    const ended = file().by(office, end);
    const steps = ended.state.obligations.flatMap(one => one.steps).length;
    ended.on('2018-08-01');
    ended.pass(ended.now);
    expect(ended.state.obligations.flatMap(one => one.steps)).toHaveLength(steps);
  });
});

describe('转办 of a unit’s own file', () => {
  it('gives what is open to the successor, with its days; the liaison of a unit that is no more is not wanted', () => {
    const passed = file().by(office, passOn('T', 'Y'));
    expect(owing(passed)).toEqual(['Y plan', 'Y report']);
    expect(passed.owed('report', 'Y')).toMatchObject({ dueOn: '2018-06-12' });
    expect(passed.owed('report', 'T').state).toMatchObject({ kind: 'ended', reason: 'reassigned' });
    expect(passed.state.unitId).toBe('T');
  });

  it('leaves as done what was done', () => {
    const passed = file()
      .by(liaison('T'), { kind: 'submit-plan', ...paper })
      .by(office, passOn('T', 'Y'));
    expect(owing(passed).filter(one => one.startsWith('Y'))).toEqual(['Y report']);
  });

  it('the successor hands in, the office reviews, and it can pass on once more or end', () => {
    const passed = file()
      .by(office, passOn('T', 'Y'))
      .by(liaison('Y'), { kind: 'submit-plan', ...paper });
    passed.by(office, { kind: 'approve-plan', unitId: 'Y' });
    expect(passed.owed('plan', 'Y').state.kind).toBe('met');
    expect(refusalOf(() => passed.by(liaison('T'), { kind: 'submit-report', ...paper }))).toBe(
      'NOTHING_OWED',
    );
    passed.by(office, passOn('Y', 'Z'));
    expect(owing(passed)).toEqual(['Z report']);
    expect(owing(passed.by(office, end))).toEqual([]);
  });

  it.each([
    ['what nobody owes there', passOn('Q', 'Y'), 'NO_PART'],
    ['to who has it', passOn('T', 'T'), 'ALREADY_TAKES_PART'],
    ['a second time', passOn('T', 'Z'), 'NO_PART'],
  ])('refuses to pass on %s', (name, command, code) => {
    const passed = name === 'a second time' ? file().by(office, passOn('T', 'Y')) : file();
    expect(refusalOf(() => passed.by(office, command))).toBe(code);
  });
});

it('both are offered on an open file, to the offices only', () => {
  const offered = (who: typeof office) =>
    abilitiesOf(file().state, who, file().facts)
      .map(one => one.command)
      .filter(one => one === 'withdraw' || one === 'reassign');
  expect(offered(office)).toEqual(['reassign', 'withdraw']);
  expect(offered(liaison('T'))).toEqual([]);
});

it('nobody ends or passes on the file of his own house', () => {
  const own = { ...office, family: ['office', 'T'] };
  for (const command of [end, passOn('T', 'Y')])
    expect(refusalOf(() => file().by(own, command))).toBe('OWN_WORK');
});
