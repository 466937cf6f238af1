import { stepDue } from '../../../domain/assessment/days';
import { at } from '../../../domain/calendar/civil-date';
import { factsAt } from '../support/facts';
import { Cycle, refused } from './cycle';

// Vector 15 and the other years.
it.each([
  [2016, '2017-02-28'],
  [2017, '2018-02-28'],
  [2018, '2019-02-28'],
  [2019, '2020-02-29'],
  [2020, '2021-02-28'],
])('ends the cycle of %i on %s, the last day of February', (year, endsOn) => {
  const { state } = new Cycle(at(`${String(year)}-11-20`), { year, startsOn: `${String(year)}-12-03` });
  expect(state).toMatchObject({ endsOn, derivations: { endsOn: [{ rule: { code: 'cycle-end' } }] } });
});

it.each([
  ['2018-01-01', null],
  ['2017-12-31', 'SCHEME_START_UNFIT'],
  ['2018-12-31', null],
  ['2019-01-01', 'SCHEME_START_UNFIT'],
])('begins within its year: %s', (startsOn, code) => {
  const open = () => new Cycle(undefined, { startsOn });
  if (code === null) expect(open().state.startsOn).toBe(startsOn);
  else expect(open).toThrow(refused(code));
});

it.each([
  [2015, '2016-12-31', false],
  [2016, '2016-12-31', true],
  [2020, '2020-12-31', true],
  [2021, '2021-12-31', false],
])('is opened for the years of the scheme only: %i', (year, startsOn, isOpened) => {
  const open = () => new Cycle(at(`${String(year)}-11-20`), { year, startsOn });
  if (isOpened) expect(open().state.year).toBe(year);
  else expect(open).toThrow(refused('SCHEME_YEAR_OUTSIDE'));
});

// Vector 19.
it.each([
  ['2016-02-08', false],
  ['2016-02-09', true],
])('is opened under a scheme that is in force on its first day: %s', (startsOn, isOpened) => {
  const open = () => new Cycle(at('2016-01-20'), { year: 2016, startsOn });
  if (isOpened) expect(open().state.startsOn).toBe(startsOn);
  else expect(open).toThrow(refused('SCHEME_NOT_IN_FORCE'));
});

const of2018 = new Cycle().state;

it.each([
  ['summary', '2018-12-03', '2018-12-31', ['step-due']],
  // Opened after its day, the policy counts.
  ['summary', '2019-01-02', '2019-02-01', ['days-after', 'rest-day-stays']],
  ['feedback', '2019-02-20', '2019-02-28', ['step-due']],
  // The policy's period, and by the cycle's last day.
  ['evaluation', '2019-02-26', '2019-02-28', ['days-after', 'rest-day-stays', 'by-cycle-end']],
  // The cycle is late: nothing is due before it begins.
  ['feedback', '2019-03-04', '2019-04-03', ['days-after', 'rest-day-stays', 'past-cycle-end']],
] as const)('the step %s opened on %s is due on %s', (step, openedOn, dueOn, codes) => {
  const due = stepDue(of2018, step, factsAt(at(openedOn, '09:00')));
  expect([due.on, due.derivation.map(one => one.rule?.code)]).toEqual([dueOn, codes]);
});
