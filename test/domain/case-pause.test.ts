import fc from 'fast-check';
import { addDays, at } from '../../domain/calendar/civil-date';
import { alarmsOf } from '../../domain/docket/alarm';
import { takeReminders, takeRungs } from './support/take-case-steps';
import { afterPause, workingDaysIn } from '../../domain/ladder/after-pause';
import { lightOf, obligationLight } from '../../domain/light/light';
import { isOpen } from '../../domain/obligation/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { openNewDeadlines } from '../../domain/proceeding/item-effects';
import { nextDueOn } from '../../record/docket-rows';
import { coordinator, leader, liaison } from './support/actors';
import { CaseFile, caseOf, refusalOf } from './support/case-file';
import { paper } from './support/case-in-status';
import { calendar } from './support/facts';
import type { Calendar } from '../../domain/calendar/types';

const A = liaison('A');
const office = coordinator();
const obligationIdOf = (file: CaseFile) => file.owed('rectification', 'A').id;
const pause = (file: CaseFile, by = office) =>
  file.by(by, {
    kind: 'pause-clock',
    obligationId: obligationIdOf(file),
    category: 'force-majeure',
    reason: '山洪',
  });
const resume = (file: CaseFile, by = office) =>
  file.by(by, { kind: 'resume-clock', obligationId: obligationIdOf(file), reason: '便道修复' });

/** The rectification due on Sunday 10 June, its clock stopped and started again at 10:00 on these days. */
const pausedFrom = (from: string, to: string): CaseFile =>
  resume(pause(caseOf().pass(at(from, '10:00'))).pass(at(to, '10:00')));

/** 2018 with one more holiday, proclaimed while the clock stood. */
const amended: Calendar = {
  ...calendar,
  version: 'amended',
  days: { ...calendar.days, '2018-06-06': { kind: 'holiday', name: '临时放假' } },
};

describe('resuming adds the working days of the pause; the day of the pause does not count, that of the resumption does', () => {
  // By hand: 18 June is 端午. Working days of June: 1, 4–8, 11–15, 19–22, 25–29.
  it.each([
    ['three working days', '2018-06-04', '2018-06-07', 3, '2018-06-13'],
    ['over a week-end and 端午', '2018-06-08', '2018-06-19', 6, '2018-06-19'],
    ['on rest days only', '2018-06-09', '2018-06-10', 0, '2018-06-10'],
    ['on one day', '2018-06-05', '2018-06-05', 0, '2018-06-10'],
    ['with a Sunday left, which is made good', '2018-06-10', '2018-06-13', 2, '2018-06-13'],
    ['after the deadline, which stays missed', '2018-06-11', '2018-06-21', 7, '2018-06-20'],
  ])('%s: %s to %s adds %d: %s', (_name, from, to, workingDays, dueOn) => {
    const one = pausedFrom(from, to).owed('rectification', 'A');
    expect(one).toMatchObject({ dueOn, originalDueOn: '2018-06-10', round: 1 });
    expect(one.pauses).toMatchObject([{ pausedOn: from, resumedOn: to, workingDays, pausedBy: 'office' }]);
  });

  it('says so in the derivation, with category, reason, days and calendar', () => {
    expect(pausedFrom('2018-06-04', '2018-06-07').owed('rectification', 'A').derivation.at(-1)).toMatchObject(
      {
        text: '2018年6月4日起中止计时(不可抗力:山洪),2018年6月7日恢复,其间 3 个工作日不计;期限由 2018年6月10日 顺延至 2018年6月13日(含当日,至24时)',
        cites: 'practice:pause',
        calendar: calendar.version,
        rule: {
          code: 'resumed',
          pausedOn: '2018-06-04',
          resumedOn: '2018-06-07',
          category: 'force-majeure',
          workingDays: 3,
          dueBefore: '2018-06-10',
          on: '2018-06-13',
        },
      },
    );
  });

  it('pause time lost or mis-credited when the deadline rule changes: not under another calendar or policy', () => {
    const before = pause(caseOf().pass(at('2018-06-04', '10:00')));
    const { full } = defaultPolicy.ladders;
    const rungs = full.rungs.map(one =>
      one.act === 'supervision-letter' ? { ...one, after: { ...one.after, workingDays: 2 } } : one,
    );
    const policy = {
      ...defaultPolicy,
      version: 2,
      ladders: { ...defaultPolicy.ladders, full: { ...full, rungs } },
    };
    const file = resume(new CaseFile(before.state, { calendar: amended, policy }).on('2018-06-07'));
    // Monday and Tuesday only: Wednesday has become a holiday. 11 and 12 June are the next two.
    expect(file.owed('rectification', 'A')).toMatchObject({ dueOn: '2018-06-12' });
    expect(file.owed('rectification', 'A').derivation.at(-1)?.calendar).toBe('amended');
    file.pass(at('2018-06-20'));
    expect(file.step('rectification', 'A', 'urge')?.dueAt).toBe(at('2018-06-13'));
    expect(file.step('rectification', 'A', 'supervision-letter')?.dueAt).toBe(at('2018-06-15'));
  });

  it('leaves as many working days as there were, whatever the days and the calendar', () => {
    const day = (from: number, to: number) =>
      fc.integer({ min: from, max: to }).map(n => addDays('2018-03-01', n));
    const days = fc.record({
      dueOn: day(0, 120),
      before: fc.nat({ max: 40 }),
      length: fc.nat({ max: 60 }),
      isAmended: fc.boolean(),
    });
    fc.assert(
      fc.property(days, ({ dueOn, before, length, isAmended }) => {
        const rules = isAmended ? amended : calendar;
        const pausedOn = addDays(dueOn, -before);
        const resumedOn = addDays(pausedOn, length);
        const stopped = { pausedOn, category: 'other', reason: '' } as const;
        const moved = afterPause({ dueOn, derivation: [] }, stopped, resumedOn, rules, '').dueOn;
        const left = workingDaysIn(rules, pausedOn, addDays(dueOn, 1));
        expect(moved >= resumedOn).toBe(true);
        if (left > 0 || length === 0) expect(workingDaysIn(rules, resumedOn, addDays(moved, 1))).toBe(left);
      }),
    );
  });
});

describe('while the clock stands', () => {
  const standing = (): CaseFile => pause(caseOf().pass(at('2018-06-05', '10:00')));

  it('no reminder or rung fires and nothing is late, however long it takes', () => {
    const file = standing();
    const taken = file.owed('rectification', 'A').steps.length;
    file.pass(at('2018-09-03', '10:00'));
    file.take(takeRungs(file.state, file.facts)).take(takeReminders(file.state, file.facts));
    const one = file.owed('rectification', 'A');
    expect(one.steps).toHaveLength(taken);
    expect(alarmsOf({ obligations: [one] }, defaultPolicy, calendar)).toMatchObject({
      alarmAt: null,
      remindAt: null,
    });
    expect(obligationLight(one, '2018-09-03', defaultPolicy)).toBe('green');
    expect(nextDueOn({ ...file.state, obligations: [one] })).toBeNull();
  });

  it('the light says so', () => {
    const { state } = standing();
    const alone = { ...state, obligations: state.obligations.filter(one => one.kind === 'rectification') };
    expect(lightOf(alone, at('2018-07-01'), defaultPolicy)).toMatchObject({
      light: 'green',
      why: { text: '「完成整改(措施 1)」自 2018年6月5日 起中止计时', policy: 'default@1' },
    });
  });

  it('the work may be done: the clock is started with it, and it is in time', () => {
    const file = standing()
      .on('2018-06-20')
      .by(A, { kind: 'apply-for-closing', ...paper });
    const one = file.owed('rectification', 'A');
    expect(one.state).toMatchObject({ kind: 'met' });
    // 10 working days, 5 to 19 June; the tenth after 10 June is the 25th.
    expect(one).toMatchObject({
      dueOn: '2018-06-25',
      pauses: [{ resumedOn: '2018-06-20', workingDays: 10 }],
    });
  });

  it('what was received before it stood was not held up by it: no day is made good', () => {
    const received = { for: 'A', at: at('2018-06-01', '16:00'), proof: '6月1日来文' };
    const one = standing()
      .on('2018-06-20')
      .by(office, { kind: 'apply-for-closing', ...paper }, received)
      .owed('rectification', 'A');
    expect(one).toMatchObject({ dueOn: '2018-06-10', state: { kind: 'met', at: received.at } });
    expect(one.pauses).toMatchObject([{ pausedOn: '2018-06-05', resumedOn: '2018-06-05', workingDays: 0 }]);
  });

  it('it is not stopped twice, nor extended, nor started where it runs', () => {
    expect(refusalOf(() => pause(standing()))).toBe('CLOCK_PAUSED');
    expect(refusalOf(() => resume(caseOf()))).toBe('CLOCK_RUNS');
    const file = standing();
    const ask = { kind: 'ask-extension', obligationId: obligationIdOf(file), dueOn: '2018-06-20' } as const;
    expect(refusalOf(() => file.by(A, { ...ask, reason: '', fileIds: [] }))).toBe('CLOCK_PAUSED');
  });

  it('only an office outside the house stops it, and never its own', () => {
    expect(refusalOf(() => pause(caseOf(), coordinator(['office', 'A'])))).toBe('OWN_WORK');
    expect(refusalOf(() => pause(caseOf(), A))).toBe('NOT_PERMITTED');
    const file = caseOf();
    const receipt = file.owed('receipt', 'A').id;
    const stop = { kind: 'pause-clock', obligationId: receipt, category: 'other', reason: '' } as const;
    expect(refusalOf(() => file.by(office, stop))).toBe('NOT_PAUSABLE');
  });
});

describe('un-pausing escalates at once: here it does not', () => {
  it('reminders and rungs that lay in the pause are worked out from the adjusted date', () => {
    const file = pausedFrom('2018-06-04', '2018-06-07').pass(at('2018-06-16'));
    // Due on 13 June: 6 June lay in the pause; three days before is Sunday the 10th, so Friday the 8th.
    expect(file.fired('rectification', 'A')).toEqual([
      ['remind', at('2018-06-01')],
      ['remind', at('2018-06-08')],
      ['remind', at('2018-06-12')],
      ['urge', at('2018-06-14')],
      ['supervision-letter', at('2018-06-15')],
    ]);
  });

  it.each(['2018-06-12', '2018-06-25', '2018-08-01'])('resumed on %s nothing is due at once', on => {
    const file = pausedFrom('2018-06-08', on);
    const before = file.owed('rectification', 'A').steps.filter(one => one.outcome === 'fired');
    file.take(takeRungs(file.state, file.facts));
    const after = file.owed('rectification', 'A').steps.filter(one => one.outcome === 'fired');
    expect(after).toEqual(before);
  });

  it('stopped after the deadline, the letter comes as much later; what was fired stays', () => {
    const file = pausedFrom('2018-06-11', '2018-06-21').pass(at('2018-06-25'));
    expect(file.fired('rectification', 'A').slice(-2)).toEqual([
      ['urge', at('2018-06-11')],
      ['supervision-letter', at('2018-06-22')],
    ]);
  });

  it('stopped after the letter was delivered, the interview comes as many working days later', () => {
    const file = caseOf().pass(at('2018-06-12', '10:00')).deliverLetter('rectification', 'A');
    resume(pause(file.pass(at('2018-06-13', '10:00'))).pass(at('2018-06-25', '10:00')));
    file.pass(at('2018-06-29'));
    // 13–15 and 19–22 June do not count: 25, 26 and 27 June are the three working days.
    const step = file.step('rectification', 'A', 'propose-interview');
    expect(step?.dueAt).toBe(at('2018-06-28'));
    expect(step?.derivation[0]?.text).toBe(
      '2018年6月12日督办函送达,其后中止计时 7 个工作日不计,自 2018年6月22日 起算',
    );
  });

  it('stopped on the day of the delivery, that day itself is not made good: it did not count anyway', () => {
    const file = caseOf().pass(at('2018-06-12', '10:00')).deliverLetter('rectification', 'A');
    resume(pause(file.pass(at('2018-06-12', '15:00'))).pass(at('2018-06-25', '10:00')));
    // 13–15 and 19–22 June do not count, as if it had been stopped on the 13th.
    expect(file.pass(at('2018-06-29')).step('rectification', 'A', 'propose-interview')?.dueAt).toBe(
      at('2018-06-28'),
    );
  });

  it('a last chance (限期整改) stands and runs with what it follows', () => {
    const file = caseOf().pass(at('2018-06-12', '10:00'));
    const item = file.item('rectification', 'A', 'propose-interview');
    file.take(openNewDeadlines(file.state, [item], '2018-06-27', [], leader(), file.facts));
    resume(pause(file.on('2018-06-20')).pass(at('2018-07-02', '10:00')));
    // 20–22 and 25–29 June: eight working days, and the eighth after 27 June is 9 July.
    expect(file.owed('new-deadline', 'A').dueOn).toBe('2018-07-09');
    expect(file.owed('new-deadline', 'A').steps.some(one => one.act === 'propose-accountability')).toBe(
      false,
    );
    expect(file.state.obligations.filter(one => isOpen(one) && one.kind === 'new-deadline')).toHaveLength(1);
  });
});
