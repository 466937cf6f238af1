import { derive, sentenceOf } from '../../domain/explain/derive';
import { provisionalYears } from '../../domain/explain/provisional';
import type { DerivationRule } from '../../domain/explain/rule';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();
const marks = (rule: DerivationRule) => derive(rule, 'practice', { calendar }).provisional;

describe('a line of an explanation is provisional where its days were looked up in a year not announced', () => {
  it.each<[string, DerivationRule, number[] | undefined]>([
    [
      'a rung into January',
      { code: 'rung', start: 'deadline', from: '2026-12-31', n: 1, on: '2027-01-04' },
      [2027],
    ],
    [
      'a rung that ends in December',
      { code: 'rung', start: 'deadline', from: '2026-12-30', n: 1, on: '2026-12-31' },
      undefined,
    ],
    [
      'a rung at the end of a stated day',
      { code: 'rung', start: 'deadline', from: '2027-02-20', n: 0, on: '2027-02-20' },
      undefined,
    ],
    [
      'a reminder moved back over the turn of the year',
      { code: 'remind', dueOn: '2027-01-04', daysBefore: [1, 3], on: '2026-12-31' },
      [2027],
    ],
    [
      'a reminder in December of a day in January',
      { code: 'remind', dueOn: '2027-01-06', daysBefore: [7], on: '2026-12-30' },
      undefined,
    ],
    [
      'an end that stays on its working day',
      { code: 'rest-day', end: '2027-03-01', on: '2027-03-01' },
      [2027],
    ],
    [
      'a period in working days',
      { code: 'working-days-after', event: 'task-returned', from: '2026-12-31', n: 1, on: '2027-01-04' },
      [2027],
    ],
    [
      'a verification that the end of the phase decides',
      {
        code: 'verification',
        phaseEndsOn: '2027-06-20',
        from: '2026-12-01',
        n: 5,
        byPeriod: '2026-12-08',
        on: '2027-06-20',
      },
      undefined,
    ],
    [
      'a pause within a year moved into the next',
      {
        code: 'resumed',
        pausedOn: '2026-12-07',
        resumedOn: '2026-12-14',
        category: 'season',
        reason: '',
        workingDays: 5,
        dueBefore: '2026-12-28',
        on: '2027-01-05',
      },
      [2027],
    ],
    ['a stated day', { code: 'stated', what: 'plan', on: '2027-02-01' }, undefined],
  ])('%s', (_, rule, years) => {
    expect(marks(rule)).toEqual(years);
  });

  it('says so in both languages', () => {
    const step = derive({ code: 'rest-day', end: '2027-04-10', on: '2027-04-12' }, 'practice', { calendar });
    expect(sentenceOf(step, 'zh')).toContain('【暂定:2027年放假安排尚未公布】');
    expect(sentenceOf(step, 'en')).toContain('[provisional: the holidays of 2027 are not announced yet]');
  });

  it('names both years where it passes through two', () => {
    expect(marks({ code: 'rung', start: 'deadline', from: '2027-12-31', n: 1, on: '2028-01-03' })).toEqual([
      2028,
    ]);
    expect(marks({ code: 'rung', start: 'deadline', from: '2027-12-30', n: 2, on: '2028-01-03' })).toEqual([
      2027, 2028,
    ]);
  });
});

describe('a date is provisional', () => {
  const counted = derive({ code: 'rest-day', end: '2027-04-10', on: '2027-04-12' }, 'practice', { calendar });

  it('where one of its lines is', () => {
    expect(
      provisionalYears([derive({ code: 'first-day', from: '2026-10-10' }, '民法典 201'), counted]),
    ).toEqual([2027]);
  });

  it('no more once a person has set it', () => {
    const set = derive({ code: 'new-round', reason: '限期', on: '2027-05-20' }, 'practice');
    expect(provisionalYears([counted, set])).toEqual([]);
  });

  it('again where it is counted on from there', () => {
    const set = derive({ code: 'new-round', reason: '限期', on: '2027-05-20' }, 'practice');
    expect(provisionalYears([set, counted])).toEqual([2027]);
  });
});
