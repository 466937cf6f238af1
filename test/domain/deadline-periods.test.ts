import { clauseInForce } from '../../domain/deadline/clauses-in-force';
import { parseDeadline } from '../../domain/deadline/parse-deadline';
import { provisionalYears } from '../../domain/explain/provisional';
import type { Deadline } from '../../domain/deadline/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();
const read = (text: string, deliveredOn = '2018-05-10'): Deadline =>
  parseDeadline(text, { issuedOn: '2018-05-09', deliveredOn, calendar });
const citesOf = (deadline: Deadline): string[] => deadline.derivation.map(step => step.cites);

describe('periods', () => {
  it.each([
    ['3个月内', 3, 'month', '2018-08-10'],
    ['三个月', 3, 'month', '2018-08-10'],
    ['30日内', 30, 'day', '2018-06-11'],
    ['三十天内', 30, 'day', '2018-06-11'],
    ['一百二十天内', 120, 'day', '2018-09-07'],
    ['一周内', 7, 'day', '2018-05-17'],
    ['2个星期内', 14, 'day', '2018-05-24'],
    ['两年内', 2, 'year', '2020-05-11'],
    ['半年内', 6, 'month', '2018-11-12'],
    ['半个月内', 15, 'day', '2018-05-25'],
    ['5个工作日内', 5, 'working-day', '2018-05-17'],
    ['接到通知后5个工作日内', 5, 'working-day', '2018-05-17'],
    ['收到本方案后十五个工作日内完成', 15, 'working-day', '2018-05-31'],
    ['自收到之日起30日内', 30, 'day', '2018-06-11'],
    ['自送达之日起15日内', 15, 'day', '2018-05-25'],
  ])('counts %s from delivery', (text, n, unit, dueOn) => {
    expect(read(text)).toMatchObject({ kind: 'period', length: { n, unit }, dueOn });
  });

  it.each(['自发文之日起一个月内', '自印发之日起1个月内', '本方案印发后1个月内'])(
    'counts %s from the document and not from delivery',
    text => {
      // 2018-06-09 is a Saturday.
      expect(read(text, '2018-05-20').dueOn).toBe('2018-06-11');
    },
  );

  it('counts from a day that the text names', () => {
    expect(read('自5月14日起30日内')).toMatchObject({ from: '2018-05-14', dueOn: '2018-06-13' });
  });

  it('has no end before it is delivered', () => {
    const deadline = parseDeadline('3个月内', { issuedOn: '2018-05-09', calendar });
    expect(deadline.dueOn).toBeUndefined();
    expect(deadline.length).toEqual({ n: 3, unit: 'month' });
    expect(deadline.derivation.at(-1)?.text).toContain('送达日期尚未确定');
  });

  it('does not count the first day', () => {
    expect(read('1日内', '2018-05-15').dueOn).toBe('2018-05-16');
    expect(read('1个工作日内', '2018-05-15').dueOn).toBe('2018-05-16');
  });

  it('moves an end on a public holiday behind the holiday', () => {
    // 2018-10-01 to 10-07 are off; the day after is a Monday.
    expect(read('1个月内', '2018-09-03').dueOn).toBe('2018-10-08');
    expect(read('3天内', '2018-06-15').dueOn).toBe('2018-06-19');
  });

  it('does not move an end on a make-up day: it is a working day', () => {
    expect(read('1个月内', '2018-08-29').dueOn).toBe('2018-09-29');
  });

  it('ends on the last day where the month has no corresponding one', () => {
    expect(read('1个月内', '2018-01-31').dueOn).toBe('2018-02-28');
  });

  it('names the calendar where it looked something up', () => {
    expect(read('3天内').derivation.at(-1)?.calendar).toBe(calendar.version);
    expect(read('3个工作日内').derivation.at(-1)?.calendar).toBe(calendar.version);
  });

  it('is counted through a year that is not announced yet, and says so', () => {
    // 10 April 2027 is a Saturday.
    const deadline = read('半年内', '2026-10-10');
    expect(deadline.dueOn).toBe('2027-04-12');
    expect(deadline.derivation.find(step => step.provisional)).toMatchObject({
      text: expect.stringMatching(/2027-04-12【暂定:2027年放假安排尚未公布】$/),
      provisional: [2027],
    });
    expect(provisionalYears(deadline.derivation)).toEqual([2027]);
    expect(provisionalYears(read('10个工作日内', '2026-12-01').derivation)).toEqual([]);
  });

  it('gives no end, and names the year, where the calendar does not reach', () => {
    const deadline = read('半年内', '2099-10-10');
    expect(deadline.kind).toBe('period');
    expect(deadline.dueOn).toBeUndefined();
    expect(deadline.derivation.at(-1)?.text).toContain('2100');
  });
});

describe('at once', () => {
  it.each([
    '立行立改',
    '即知即改',
    '立即整改',
    '立整立改',
    '马上就改',
    '立行立改、即知即改',
    '接到通知后立即整改',
  ])('gives %s the default period, and says that it is one', text => {
    const deadline = read(text);
    expect(deadline).toMatchObject({
      kind: 'immediate',
      length: { n: 5, unit: 'working-day' },
      dueOn: '2018-05-17',
    });
    expect(deadline.derivation[0]).toMatchObject({ cites: 'practice:immediate' });
    expect(deadline.derivation[0]?.text).toContain('默认期限');
  });

  it('takes the period from the policy', () => {
    const deadline = parseDeadline('立行立改', {
      issuedOn: '2018-05-09',
      deliveredOn: '2018-05-10',
      calendar,
      policy: { immediate: { n: 3, unit: 'day' } },
    });
    expect(deadline).toMatchObject({ length: { n: 3, unit: 'day' }, dueOn: '2018-05-14' });
  });

  it('waits for delivery', () => {
    expect(parseDeadline('立行立改', { issuedOn: '2018-05-09', calendar }).dueOn).toBeUndefined();
  });
});

describe('the clause in force', () => {
  it.each([
    ['2017-09-30', '民法通则 154'],
    ['2017-10-01', '民法总则 203'],
    ['2020-12-31', '民法总则 203'],
    ['2021-01-01', '民法典 203'],
  ])('on %s it is %s that moves an end on a rest day', (date, clause) => {
    expect(clauseInForce('rest-day', date)).toBe(clause);
  });

  it('is cited for each step of a month', () => {
    expect(citesOf(read('1个月内'))).toEqual(['plan', '民法总则 201', '民法总则 202', '民法总则 203']);
    expect(citesOf(read('1个月内', '2022-05-10'))).toEqual([
      'plan',
      '民法典 201',
      '民法典 202',
      '民法典 203',
    ]);
  });
});
