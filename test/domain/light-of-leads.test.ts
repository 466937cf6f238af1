import fc from 'fast-check';
import { addDays, at, dateOf } from '../../domain/calendar/civil-date';
import type { CaseState, Progress } from '../../domain/case/state';
import { sentenceOf } from '../../domain/explain/derive';
import { percentOf } from '../../domain/light/leads';
import { lightOf } from '../../domain/light/light';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { ledgerLine } from '../../record/history/ledger-line';
import { coordinator, liaison } from './support/actors';
import { caseOf, type CaseFile } from './support/case-file';
import { paper } from './support/case-in-status';

const [A, B, T] = [liaison('A'), liaison('B'), liaison('T')];
const office = coordinator();

/** Led by A and B, handed out on 9 May and due on 10 June; what comes earlier is done, so that its dates are quiet. */
const coLed = (): CaseFile => {
  const file = caseOf([{ leads: ['A', 'B'] }]);
  for (const unit of [A, B]) file.by(unit, { kind: 'sign-for' }).by(unit, { kind: 'submit-plan', ...paper });
  return file.on('2018-05-14');
};
const says = (percent: number) => ({ kind: 'report-progress', percent, ...paper }) as const;
const litOn = (file: CaseFile | CaseState, day: string) =>
  lightOf('state' in file ? file.state : file, at(day, '10:00'), defaultPolicy, id => `${id}局`);

describe('a case stands where its slowest lead stands', () => {
  it.each([
    ['the slow one first', [A, 5, B, 95]],
    ['the slow one last', [B, 95, A, 5]],
  ] as const)('%s', (_name, [first, p, second, q]) => {
    const file = coLed().on('2018-05-29').by(first, says(p)).on('2018-05-30').by(second, says(q));
    const { light, why } = litOn(file, '2018-05-30');
    expect(light).toBe('red');
    expect(why.rule).toEqual({ code: 'light-behind', lead: 'A局', points: 61, limit: 30 });
    expect(why.text).toBe('A局进度落后计划 61 个百分点');
    expect(sentenceOf(why, 'en')).toBe(
      'The progress of A局 is 61 percentage points behind an even course (limit 30)',
    );
    expect(percentOf(file.state)).toBe(5);
    expect(ledgerLine(file.state, file.now, defaultPolicy)).toMatchObject({ light: 'red', percent: 5 });
  });

  it('what it says next counts instead of what it said before, in the order of receipt', () => {
    const file = coLed().on('2018-05-29').by(B, says(95)).on('2018-05-30').by(A, says(70));
    // 代为登记: received a day before A's own report, recorded after it.
    file.by(office, says(5), { for: 'A', at: at('2018-05-29', '09:00'), proof: '传真' });
    expect(litOn(file, '2018-05-30').light).toBe('green');
    expect(percentOf(file.state)).toBe(70);
  });

  it('of two reports at one instant the one recorded later counts: a slip is put right', () => {
    const file = coLed().on('2018-05-30').by(B, says(95)).by(A, says(5)).by(A, says(75));
    expect(litOn(file, '2018-05-30').light).toBe('green');
  });

  it('what a unit that does not lead reports is nobody else’s progress', () => {
    const file = coLed().on('2018-05-30').by(A, says(90)).by(B, says(80)).by(T, says(1));
    expect(litOn(file, '2018-05-30').light).toBe('green');
    expect(percentOf(file.state)).toBe(80);
  });
});

describe('a lead that has reported nothing', () => {
  it('is silent, however much the other says, and is named', () => {
    const file = coLed().on('2018-05-30').by(A, says(95));
    const { light, why } = litOn(file, '2018-05-30');
    expect(light).toBe('yellow');
    // Its plan of 9 May was the last that was heard of it.
    expect(why.rule).toEqual({ code: 'light-silent', lead: 'B局', days: 21, limit: 7 });
    expect(why.text).toBe('B局已 21 天没有进展报告');
    expect(sentenceOf(why, 'en')).toBe('No report of progress by B局 for 21 days (limit 7)');
  });

  it('has no percentage that could be behind', () => {
    const file = coLed().on('2018-05-15').by(A, says(50));
    expect(litOn(file, '2018-05-16').light).toBe('green');
    expect(percentOf(file.state)).toBe(50);
    expect(percentOf(coLed().state)).toBeNull();
  });
});

describe('a lead that is done', () => {
  const done = (): CaseFile =>
    coLed()
      .on('2018-05-20')
      .by(A, says(5))
      .by(A, { kind: 'apply-for-closing', ...paper })
      .on('2018-05-30');

  it('holds nobody up: the other’s progress is that of the case', () => {
    const file = done().by(B, says(70));
    expect(file.owed('rectification', 'A').state.kind).toBe('met');
    expect(litOn(file, '2018-05-30').light).toBe('green');
    expect(percentOf(file.state)).toBe(70);
  });

  it('and where the other lags, that one is named', () => {
    const file = done().by(B, says(40));
    expect(litOn(file, '2018-05-30').why.rule).toMatchObject({ code: 'light-behind', lead: 'B局' });
  });

  it('stands for the case again once both are done, by the slower word', () => {
    const file = done()
      .by(B, says(100))
      .by(B, { kind: 'apply-for-closing', ...paper });
    expect(percentOf(file.state)).toBe(5);
    expect(litOn(file, '2018-05-30').light).not.toBe('red');
  });
});

it('a part that was passed on begins anew: what the earlier lead reported does not count', () => {
  const file = coLed().on('2018-05-28').by(A, says(5)).by(B, says(90));
  expect(litOn(file, '2018-05-28').light).toBe('red');
  file.by(office, { kind: 'reassign', unitId: 'A', newUnitId: 'X', reason: '职能调整' });
  file.by(liaison('X'), { kind: 'sign-for' }).by(liaison('X'), { kind: 'submit-plan', ...paper });
  // Its course and its silence run from the day on which it took over.
  for (const day of ['2018-05-28', '2018-06-01']) expect(litOn(file, day).light).toBe('green');
  expect(percentOf(file.state)).toBe(90);
  file.on('2018-06-01').by(liaison('X'), says(0));
  expect(litOn(file, '2018-06-01').why.rule).toMatchObject({ code: 'light-behind', lead: 'X局', points: 31 });
});

it('a lead whose clock stands is not behind, and the other is', () => {
  const file = coLed().on('2018-05-28').by(A, says(5)).by(B, says(95));
  const { id: obligationId } = file.owed('rectification', 'A');
  file.by(office, { kind: 'pause-clock', obligationId, category: 'season', reason: '汛期' });
  expect(litOn(file, '2018-05-30').light).toBe('green');
});

it('whatever the order in which reports arrive on the record, the light is the same', () => {
  const report = fc.record({
    unitId: fc.constantFrom('A', 'B', 'T'),
    percent: fc.integer({ min: 0, max: 100 }),
  });
  const moment = fc.integer({ min: 0, max: 20 });
  const reports = fc
    .uniqueArray(fc.tuple(moment, report), { selector: ([when]) => when, minLength: 2, maxLength: 8 })
    .map(all =>
      all.map(([when, one]): Progress => ({
        ...one,
        at: at(addDays('2018-05-10', when), '10:00'),
        text: '',
        fileIds: [],
      })),
    );
  const { state } = coLed();
  fc.assert(
    fc.property(
      reports.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([one, other]) => {
        const [a, b] = [one, other].map(progress => ({ ...state, progress }));
        if (!a || !b) throw new Error('two orders');
        const day = dateOf(at('2018-05-31'));
        expect(litOn(a, day)).toEqual(litOn(b, day));
        expect(percentOf(a)).toBe(percentOf(b));
      },
    ),
    { seed: 2018 },
  );
});
