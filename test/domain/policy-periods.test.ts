import { provisionalYears } from '../../domain/explain/provisional';
import type { CivilDate } from '../../domain/calendar/civil-date';
import { renewDate } from '../../domain/adoption/renew-date';
import { policyPeriodEnd } from '../../domain/ladder/dates';
import { defaultPolicy as policy } from '../../domain/policy/default-policy';
import type { PolicyPeriod } from '../../domain/policy/types';
import { calendar } from './support/facts';
import { caseOf } from './support/case-file';
import { amended } from './support/other-rules';

const cites = 'practice:receipt';
const days = (n: number, restDay: 'stays' | 'next-working-day' = 'stays'): PolicyPeriod => ({
  days: n,
  restDay,
  cites,
});
const months = (n: number, restDay: 'stays' | 'next-working-day' = 'stays'): PolicyPeriod => ({
  months: n,
  restDay,
  cites,
});
const end = (period: PolicyPeriod, from: CivilDate, by = calendar) =>
  policyPeriodEnd(period, from, 'handed-out', { calendar: by, policy });

/** By hand. 11 May 2018 is a Friday, 18 June is 端午. */
it.each<[PolicyPeriod, CivilDate, CivilDate]>([
  [{ workingDays: 1, cites }, '2018-05-11', '2018-05-14'],
  // Saturday.
  [days(1), '2018-05-11', '2018-05-12'],
  [days(1, 'next-working-day'), '2018-05-11', '2018-05-14'],
  [days(3), '2018-05-11', '2018-05-14'],
  [days(7), '2018-05-11', '2018-05-18'],
  [days(7), '2018-06-11', '2018-06-18'],
  [days(7, 'next-working-day'), '2018-06-11', '2018-06-19'],
  [months(1), '2018-05-11', '2018-06-11'],
  // The shorter month's last day; 30 June 2018 is a Saturday.
  [months(1), '2018-01-31', '2018-02-28'],
  [months(1), '2018-05-31', '2018-06-30'],
  [months(1, 'next-working-day'), '2018-05-31', '2018-07-02'],
])('counts %j from the day after %s: %s', (period, from, on) => expect(end(period, from).on).toBe(on));

it('says of an end on a rest day that it stays, or by which clause it moves', () => {
  expect(end(days(1), '2018-05-11').derivation.map(one => one.text)).toEqual([
    '2018年5月11日交办,自次日起第 1 日(自然日)为 2018年5月12日(含当日,至24时)',
    '按自然日计算,届满日 2018年5月12日 遇休息日、节假日也不顺延',
  ]);
  expect(end(days(7, 'next-working-day'), '2018-06-11').derivation.at(-1)).toMatchObject({
    cites: '民法总则 203',
    calendar: calendar.version,
    rule: { code: 'rest-day', end: '2018-06-18', on: '2018-06-19' },
  });
});

it('is provisional only where it asked a year that is not announced yet: calendar days ask none, an end that moves does', () => {
  const stays = end(days(7), '2030-12-28');
  expect([stays.on, provisionalYears(stays.derivation)]).toEqual(['2031-01-04', []]);
  // 4 January 2031 is a Saturday.
  const moves = end(days(7, 'next-working-day'), '2030-12-28');
  expect([moves.on, provisionalYears(moves.derivation)]).toEqual(['2031-01-06', [2031]]);
});

describe('another holiday is proclaimed', () => {
  const owed = (period: PolicyPeriod) => {
    const { on: dueOn, derivation } = end(period, '2018-06-11');
    return { ...caseOf().owed('plan', 'A'), dueOn, derivation };
  };
  const rules = { policy, calendar };
  const later = { policy, calendar: amended('holiday', '2018-06-19'), now: '2018-06-12T10:00:00+08:00' };

  it('moves an end that had moved to a working day', () =>
    expect(renewDate(owed(days(7, 'next-working-day')), rules, later, 're-arm').dueOn).toBe('2018-06-20'));

  it('leaves an end that stays where it is', () =>
    expect(renewDate(owed(days(7)), rules, later, 're-arm').dueOn).toBe('2018-06-18'));
});
