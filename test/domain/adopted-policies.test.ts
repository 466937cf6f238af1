import { at } from '../../domain/calendar/civil-date';
import { fold } from '../../domain/case/evolve';
import { coordinator, liaison } from './support/actors';
import { caseOf, type CaseFile } from './support/case-file';
import { calendar } from './support/facts';
import { policyWith, slower } from './support/other-rules';
import type { AdoptionChoice } from '../../domain/codes/adoption';

const day = (monthDay: string) => at(`2018-${monthDay}`);
const fired = (file: CaseFile) => file.fired('rectification', 'A');
const until = (monthDay: string) => caseOf().pass(at(`2018-${monthDay}`, '10:00'));
const idOf = (file: CaseFile) => file.owed('rectification', 'A').id;
const movesOf = (file: CaseFile, choice: AdoptionChoice, policy = slower) =>
  file.adopt({ policy }, choice).find(one => one.obligationId === idOf(file))?.steps ?? [];

/**
 * A rectification due on Sunday 10 June, by hand. Old: reminders 6/1 (7 days), 6/7 (3), 6/8 (1, from Saturday 6/9); urging
 * 6/11, letter 6/12, interview 3 working days after delivery. New: reminders 6/5 (5) and 6/8 (1); urging when 6/11 has
 * ended, letter when 6/13 has, interview 2 working days after delivery. Adopted on Monday 4 June, 10:00; the letter is
 * delivered on the day on which it is due.
 */
describe('a policy adopted between reminder and deadline, with each of the three choices', () => {
  const reminded = ['remind', day('06-01')];
  it.each<[AdoptionChoice, [string, string][], string | null]>([
    [
      're-arm',
      [
        ['remind', day('06-05')],
        ['remind', day('06-08')],
        ['urge', day('06-12')],
        ['supervision-letter', day('06-14')],
      ],
      // Delivered 6/14: 6/15 and 6/19 (端午 is the 18th).
      day('06-20'),
    ],
    [
      'keep',
      [
        ['remind', day('06-07')],
        ['remind', day('06-08')],
        ['urge', day('06-11')],
        ['supervision-letter', day('06-12')],
      ],
      // It was not armed yet, so it goes by the new policy: delivered 6/12, then 6/13 and 6/14.
      day('06-15'),
    ],
    ['drop', [], null],
  ])('%s', (choice, expected, interviewAt) => {
    const file = until('06-04');
    movesOf(file, choice);
    file.pass(at('2018-06-14', '11:00'));
    expect(fired(file)).toEqual([reminded, ...expected]);
    if (interviewAt === null) {
      expect(fired(file.pass(at('2018-09-01')))).toEqual([reminded]);
      return;
    }
    const letterOn = expected.at(-1)![1].slice(0, 10);
    const again = until('06-04');
    movesOf(again, choice);
    again.pass(at(letterOn, '11:00')).deliverLetter('rectification', 'A').pass(at('2018-06-25'));
    expect(fired(again).at(-1)).toEqual(['propose-interview', interviewAt]);
  });

  it('the preview says of each armed step where it goes', () => {
    expect(movesOf(until('06-04'), 're-arm')).toEqual([
      { key: 'remind-3', act: 'remind', before: day('06-07'), after: null, effect: 'removed' },
      { key: 'urge', act: 'urge', before: day('06-11'), after: day('06-12'), effect: 'moved' },
      {
        key: 'supervision-letter',
        act: 'supervision-letter',
        before: day('06-12'),
        after: day('06-14'),
        effect: 'moved',
      },
      { key: 'remind-5', act: 'remind', before: null, after: day('06-05'), effect: 'added' },
    ]);
    expect(movesOf(until('06-04'), 'keep').map(one => [one.key, one.effect, one.after])).toEqual([
      ['remind-3', 'kept', day('06-07')],
      ['urge', 'kept', day('06-11')],
      ['supervision-letter', 'kept', day('06-12')],
      ['remind-5', 'dropped', null],
    ]);
  });

  it('one step can be chosen otherwise than the rest', () => {
    const file = until('06-04');
    const obligationId = idOf(file);
    file.adopt(
      { policy: slower },
      { all: 're-arm', steps: [{ obligationId, key: 'supervision-letter', choice: 'keep' }] },
    );
    // The letter keeps 6/12 00:00, the instant at which the urging now falls due: told once, the urging folded into it.
    file.pass(at('2018-06-13', '10:00'));
    expect(fired(file).at(-1)).toEqual(['supervision-letter', day('06-12')]);
    expect(file.step('rectification', 'A', 'urge')).toMatchObject({ outcome: 'folded', dueAt: day('06-12') });
  });

  it('the letter that is dropped takes the interview along, and the preview says so', () => {
    const file = until('06-04');
    const obligationId = idOf(file);
    const [move] = file
      .adopt(
        { policy: slower },
        { all: 're-arm', steps: [{ obligationId, key: 'supervision-letter', choice: 'drop' }] },
      )
      .filter(one => one.obligationId === obligationId);
    expect(move?.silenced).toEqual(['propose-interview']);
    expect(fired(file.pass(at('2018-09-01'))).at(-1)).toEqual(['urge', day('06-12')]);
  });
});

describe('what has happened stays, and does not happen again under another name', () => {
  it('a rung that was taken is not taken again where the new policy has it later', () => {
    const file = until('06-12').deliverLetter('rectification', 'A');
    movesOf(file, 're-arm');
    file.pass(at('2018-06-30'));
    const acts = fired(file).map(([act]) => act);
    expect(acts.filter(act => act === 'urge' || act === 'supervision-letter')).toEqual([
      'urge',
      'supervision-letter',
    ]);
    expect(fired(file).at(-1)).toEqual(['propose-interview', day('06-15')]);
  });

  it('a rung that the new policy puts below one that was taken is past', () => {
    const start = policyWith(
      3,
      [],
      ['supervision-letter', 'deadline', 0],
      ['propose-interview', 'letter-delivered', 9],
    );
    const file = caseOf([{}], { policy: start }).pass(at('2018-06-11', '10:00'));
    movesOf(file, 're-arm', slower);
    expect(fired(file.pass(at('2018-07-30'))).map(([act]) => act)).toEqual(['supervision-letter']);
  });

  it('a reminder that was given for this date is not given again on another day', () => {
    // 7 days before is Sunday 6/3: given on Friday 6/1. Were Saturday 6/2 a working day, it would be the day.
    const file = until('06-01');
    expect(fired(file)).toEqual([['remind', day('06-01')]]);
    const moved = policyWith(4, [7], ['urge', 'deadline', 0]);
    movesOf(file, 're-arm', moved);
    expect(fired(file.pass(at('2018-06-10', '10:00')))).toEqual([['remind', day('06-01')]]);
  });

  it('rules do not reach back: what would have been due before the adoption is due with it, and says so', () => {
    const quicker = policyWith(5, [9], ['urge', 'deadline', 0], ['supervision-letter', 'deadline', 0]);
    const file = until('06-11');
    const [move] = movesOf(file, 're-arm', quicker);
    const adoptedAt = at('2018-06-11', '10:00');
    expect(move).toEqual({
      key: 'supervision-letter',
      act: 'supervision-letter',
      before: day('06-12'),
      after: adoptedAt,
      effect: 'at-once',
    });
    file.pass(at('2018-06-11', '12:00'));
    const step = file.step('rectification', 'A', 'supervision-letter');
    expect([step?.dueAt, step?.firedAt, step?.outcome]).toEqual([adoptedAt, adoptedAt, 'fired']);
    expect(step?.derivation.at(-1)?.text).toBe(
      '按新规则应于 2018年6月11日启动;新规则 2018年6月11日采用,不溯及既往,自采用时启动',
    );
  });

  it('a step that was overdue before goes where the new rules have it, even into the past, and is due at once anyway', () => {
    // The system was down: the urging of 11 June has not been taken when the campaign goes over to the new policy.
    const file = caseOf().on('2018-06-12');
    expect(movesOf(file, 're-arm').find(one => one.key === 'urge')).toEqual({
      key: 'urge',
      act: 'urge',
      before: day('06-11'),
      after: day('06-12'),
      effect: 'moved',
    });
    expect(file.pass(at('2018-06-12', '11:00')).step('rectification', 'A', 'urge')?.dueAt).toBe(day('06-12'));
  });

  it('a reminder that was overdue before is not dropped by the adoption either: the sweep skips it with a record', () => {
    const file = caseOf().on('2018-06-08');
    // 3 days before is 7 June; 4 days before is 6 June.
    const moved = policyWith(8, [4], ['urge', 'deadline', 0]);
    expect(movesOf(file, 'keep', moved).find(one => one.key === 'remind-3')?.effect).toBe('kept');
    const again = caseOf().on('2018-06-08');
    const earlier = {
      ...calendar,
      version: 'off',
      days: { ...calendar.days, '2018-06-07': { kind: 'holiday' as const, name: '临时' } },
    };
    const [move] = again
      .adopt({ calendar: earlier }, 're-arm')
      .filter(one => one.obligationId === idOf(again));
    expect(move?.steps.find(one => one.key === 'remind-3')).toMatchObject({
      before: day('06-07'),
      after: day('06-06'),
      effect: 'moved',
    });
  });

  it('what was taken is not said to be silenced: a proposal that was made has come', () => {
    const file = until('06-12').deliverLetter('rectification', 'A').pass(at('2018-06-20', '10:00'));
    expect(fired(file).at(-1)?.[0]).toBe('propose-interview');
    const flat = policyWith(7, [5], ['urge', 'deadline', 0], ['supervision-letter', 'deadline', 1]);
    const moves = file.adopt({ policy: flat }, 're-arm');
    expect(moves.filter(one => one.obligationId === idOf(file)).flatMap(one => one.silenced)).toEqual([]);
    const waiting = until('06-13');
    const [move] = waiting
      .adopt({ policy: flat }, 're-arm')
      .filter(one => one.obligationId === idOf(waiting));
    expect(move?.silenced).toEqual(['propose-interview']);
  });

  it('adopting back and forth leaves what the rules give, and each step once', () => {
    const file = until('06-04');
    movesOf(file, 're-arm');
    movesOf(
      file,
      're-arm',
      policyWith(6, [7, 3, 1], ['urge', 'deadline', 0], ['supervision-letter', 'deadline', 1]),
    );
    expect(fired(file.pass(at('2018-06-13')))).toEqual(fired(until('06-12').pass(at('2018-06-13'))));
  });
});

it('what was fixed goes with the date: an extension starts the present rules anew, a dropped rung stays dropped', () => {
  const file = until('06-04');
  const obligationId = idOf(file);
  file.adopt({ policy: slower }, { all: 'keep', steps: [{ obligationId, key: 'urge', choice: 'drop' }] });
  file
    .by(liaison('A'), {
      kind: 'ask-extension',
      obligationId,
      dueOn: '2018-06-20',
      reason: '汛期',
      fileIds: [],
    })
    .by(coordinator(), { kind: 'decide-extension', obligationId, isAccepted: true, reason: '属实' })
    .pass(at('2018-06-30'));
  // Due on Wednesday 20 June: 5 days before is Friday 15 June, the letter when the 21st, 22nd and 25th have ended.
  expect(fired(file).slice(1)).toEqual([
    ['remind', day('06-15')],
    ['remind', day('06-19')],
    ['supervision-letter', day('06-26')],
  ]);
  expect(fold(file.events)).toEqual(file.state);
});

it('a rung that was dropped stays dropped for whom the task passes on to', () => {
  const file = until('06-04');
  const obligationId = idOf(file);
  file.adopt({ policy: slower }, { all: 're-arm', steps: [{ obligationId, key: 'urge', choice: 'drop' }] });
  file.by(coordinator(), { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason: '职能划转' });
  file.pass(at('2018-06-15'));
  expect(file.fired('rectification', 'X').map(([act]) => act)).toEqual([
    'remind',
    'remind',
    'supervision-letter',
  ]);
});
