import fc from 'fast-check';
import { addDays, at } from '../../domain/calendar/civil-date';
import { fold } from '../../domain/case/evolve';
import { coordinator, liaison } from './support/actors';
import { caseOf, type CaseFile } from './support/case-file';
import { caseIn, paper } from './support/case-in-status';
import { amended } from './support/other-rules';
import type { ObligationKind } from '../../domain/codes/obligation';

const A = liaison('A');
const office = coordinator();

/** Three working days after it was returned on Thursday 7 June: 8, 11, 12 June. */
const returnedPlan = () =>
  caseOf()
    .on('2018-05-14')
    .by(A, { kind: 'submit-plan', ...paper })
    .on('2018-06-07')
    .by(office, { kind: 'return-plan', unitId: 'A', reason: '措施不实' });

/** Due on Sunday 10 June, its clock stopped from 4 to 7 June: three working days later, 13 June. */
const paused = () => {
  const file = caseOf().pass(at('2018-06-04', '10:00'));
  const obligationId = file.owed('rectification', 'A').id;
  return file
    .by(office, { kind: 'pause-clock', obligationId, category: 'force-majeure', reason: '山洪' })
    .pass(at('2018-06-07', '10:00'))
    .by(office, { kind: 'resume-clock', obligationId, reason: '便道修复' });
};

/** Granted until Wednesday 20 June. */
const extended = () => {
  const file = caseOf().pass(at('2018-06-04', '10:00'));
  const obligationId = file.owed('rectification', 'A').id;
  return file
    .by(A, { kind: 'ask-extension', obligationId, dueOn: '2018-06-20', reason: '汛期', fileIds: [] })
    .by(office, { kind: 'decide-extension', obligationId, isAccepted: true, reason: '属实' });
};

/** Applied for on Wednesday 6 June, passed on to the supervision group on the 7th. */
const verifying = () => caseIn('verifying');
const plain = () => caseOf().pass(at('2018-06-04', '10:00'));

/** What an obligation fell due on before and after the campaign went over to another calendar. */
const adoptOn = (
  file: CaseFile,
  kind: ObligationKind,
  owedBy: string,
  day: string,
  days: ReturnType<typeof amended>,
) => {
  const before = file.owed(kind, owedBy).dueOn;
  file.pass(at(day, '10:00')).adopt({ calendar: days }, 're-arm');
  expect(fold(file.events)).toEqual(file.state);
  return [before, file.owed(kind, owedBy).dueOn];
};

/** By hand. 18 June is 端午; working days of June otherwise: 1, 4–8, 11–15, 19–22, 25–29. */
describe('a holiday or make-up day proclaimed in mid-campaign, adopted at 10:00', () => {
  it.each<
    [string, () => CaseFile, ObligationKind, string, string, ReturnType<typeof amended>, string, string]
  >([
    // 8, 12, 13 June.
    [
      'a counted date',
      returnedPlan,
      'plan',
      'A',
      '2018-06-08',
      amended('holiday', '2018-06-11'),
      '2018-06-12',
      '2018-06-13',
    ],
    // 12, 13, 14 June.
    [
      'a date after a pause',
      paused,
      'rectification',
      'A',
      '2018-06-08',
      amended('holiday', '2018-06-11'),
      '2018-06-13',
      '2018-06-14',
    ],
    // 4 and 5 June were paused working days, the 6th was not: 11, 12 June.
    [
      'a date whose pause had the holiday in it',
      paused,
      'rectification',
      'A',
      '2018-06-08',
      amended('holiday', '2018-06-06'),
      '2018-06-13',
      '2018-06-12',
    ],
    [
      'a date that the plan states',
      plain,
      'rectification',
      'A',
      '2018-06-08',
      amended('holiday', '2018-06-11'),
      '2018-06-10',
      '2018-06-10',
    ],
    [
      'a date that was granted',
      extended,
      'rectification',
      'A',
      '2018-06-08',
      amended('holiday', '2018-06-20'),
      '2018-06-20',
      '2018-06-20',
    ],
    // 8, 9, 11 June.
    [
      'a date that a make-up day brings nearer',
      returnedPlan,
      'plan',
      'A',
      '2018-06-08',
      amended('workday', '2018-06-09'),
      '2018-06-12',
      '2018-06-11',
    ],
    [
      'but not to a day that has passed',
      returnedPlan,
      'plan',
      'A',
      '2018-06-12',
      amended('workday', '2018-06-09'),
      '2018-06-12',
      '2018-06-12',
    ],
    [
      'to the present day, which has not passed',
      returnedPlan,
      'plan',
      'A',
      '2018-06-11',
      amended('workday', '2018-06-09'),
      '2018-06-12',
      '2018-06-11',
    ],
    // Applied on 6 June: 7, 8, 12, 13, 14 June, so the phase's end counts.
    [
      'the later of two, where the other still counts',
      verifying,
      'verification',
      'supervision',
      '2018-06-08',
      amended('holiday', '2018-06-11'),
      '2018-06-15',
      '2018-06-15',
    ],
    // 7, 8, then 14, 15, 19 June.
    [
      'the later of two, where the counted one has become it',
      verifying,
      'verification',
      'supervision',
      '2018-06-08',
      amended('holiday', '2018-06-11', '2018-06-12', '2018-06-13'),
      '2018-06-15',
      '2018-06-19',
    ],
  ])('%s', (_name, make, kind, owedBy, day, days, before, after) => {
    expect(adoptOn(make(), kind, owedBy, day, days)).toEqual([before, after]);
  });

  it('the ladder of a stated date follows the calendar, and un-sends nothing', () => {
    const file = plain();
    adoptOn(file, 'rectification', 'A', '2018-06-08', amended('holiday', '2018-06-11'));
    expect(file.pass(at('2018-06-14')).fired('rectification', 'A')).toEqual([
      ['remind', at('2018-06-01')],
      ['remind', at('2018-06-07')],
      ['remind', at('2018-06-08')],
      ['urge', at('2018-06-11')],
      // The first working day after the deadline is the 12th.
      ['supervision-letter', at('2018-06-13')],
    ]);
  });

  it('a reminder that went out on the last working day before is not sent again on the new make-up day', () => {
    // One day before is Saturday 9 June: given on the 8th, and then the 9th becomes a working day.
    const file = plain();
    adoptOn(file, 'rectification', 'A', '2018-06-08', amended('workday', '2018-06-09'));
    const reminders = file.pass(at('2018-06-10', '20:00')).fired('rectification', 'A');
    expect(reminders.map(([, instant]) => instant.slice(0, 10))).toEqual([
      '2018-06-01',
      '2018-06-07',
      '2018-06-08',
    ]);
  });

  it('keeps date and steps where that is chosen', () => {
    const file = returnedPlan().pass(at('2018-06-08', '10:00'));
    file.adopt({ calendar: amended('holiday', '2018-06-11', '2018-06-13') }, 'keep');
    expect(file.owed('plan', 'A').dueOn).toBe('2018-06-12');
    expect(file.pass(at('2018-06-20')).fired('plan', 'A').slice(-2)).toEqual([
      ['urge', at('2018-06-13')],
      ['supervision-letter', at('2018-06-14')],
    ]);
  });

  it('says how the date moved, keeps the original beside it, and tells the unit once', () => {
    const file = returnedPlan();
    adoptOn(file, 'plan', 'A', '2018-06-08', amended('holiday', '2018-06-11'));
    const { derivation, originalDueOn } = file.owed('plan', 'A');
    expect(originalDueOn).toBe('2018-05-14');
    expect(derivation.map(one => one.text)).toEqual([
      '2018年6月7日退回整改方案,自次日起第 3 个工作日为 2018年6月13日(含当日,至24时)',
      expect.stringMatching(/^工作日历由 .* 版改为 .* 版,期限由 2018年6月12日 改为 2018年6月13日/),
    ]);
    expect(file.notices.filter(one => one.kind === 'date-moved')).toMatchObject([
      { audience: { to: 'liaison', unitId: 'A' }, facts: { from: '2018-06-12', dueOn: '2018-06-13' } },
    ]);
  });

  it('a second amendment counts again from the beginning', () => {
    const file = returnedPlan();
    adoptOn(file, 'plan', 'A', '2018-06-08', amended('holiday', '2018-06-11'));
    file.adopt({ calendar: amended('holiday', '2018-06-11', '2018-06-12') }, 're-arm');
    expect(file.owed('plan', 'A').dueOn).toBe('2018-06-14');
    file.adopt({ calendar: amended('holiday', '2018-06-30') }, 're-arm');
    expect(file.owed('plan', 'A').dueOn).toBe('2018-06-12');
  });
});

it('going over to a calendar and back leaves every date where it was, whatever days were proclaimed', () => {
  const anyDay = fc.integer({ min: 0, max: 60 }).map(n => addDays('2018-06-08', n));
  const proclaimed = fc.record({
    kind: fc.constantFrom('holiday' as const, 'workday' as const),
    days: fc.uniqueArray(anyDay, { minLength: 1, maxLength: 8 }),
  });
  const start = fc.constantFrom('returned', 'paused', 'extended', 'plain');
  const makers: Record<string, () => CaseFile> = { returned: returnedPlan, paused, extended, plain };
  fc.assert(
    fc.property(start, proclaimed, (name, { kind, days }) => {
      const file = makers[name]!().pass(at('2018-06-08', '10:00'));
      const { calendar } = file.facts;
      const datesOf = () => file.state.obligations.map(one => [one.id, one.dueOn]);
      const before = datesOf();
      for (const move of file.adopt({ calendar: amended(kind, ...days) }, 're-arm'))
        expect(move.dueAfter >= '2018-06-08').toBe(true);
      file.adopt({ calendar }, 're-arm');
      expect(datesOf()).toEqual(before);
      expect(fold(file.events)).toEqual(file.state);
    }),
    { numRuns: 100 },
  );
});
