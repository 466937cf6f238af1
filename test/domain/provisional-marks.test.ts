import type { Derivation } from '../../domain/explain/derivation';
import { derive, hangingOn, sentenceOf } from '../../domain/explain/derive';
import { provisionalYears } from '../../domain/explain/provisional';
import type { DerivationRule } from '../../domain/explain/rule';
import { nextRung } from '../../domain/ladder/next-rung';
import { openReminders } from '../../domain/ladder/reminders';
import { lightOf } from '../../domain/light/light';
import type { Obligation } from '../../domain/obligation/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
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

describe('a line is provisional with the day that it hangs on', () => {
  const due = derive({ code: 'rung', start: 'deadline', from: '2027-03-01', n: 0, on: '2027-03-01' }, '', {
    calendar,
  });

  it('a rung at the end of a counted deadline', () => {
    const step = hangingOn(due, [2027]);
    expect(step.provisional).toEqual([2027]);
    expect(step.text).toBe('2027年3月1日为期限最后一日,24时届满即启动【暂定:2027年放假安排尚未公布】');
  });

  it('and stays as it is where that day is stated', () => {
    expect(hangingOn(due, [])).toBe(due);
  });

  it('names each year once, where it looks up days of its own as well', () => {
    const counted = derive({ code: 'rest-day', end: '2028-04-01', on: '2028-04-03' }, '', { calendar });
    expect(hangingOn(counted, [2027, 2028]).provisional).toEqual([2027, 2028]);
    expect(hangingOn(counted, [2027, 2028]).text).toContain('【暂定:2027、2028年放假安排尚未公布】');
  });
});

const dueOn = '2027-03-01';
const obligationDue = (derivation: Derivation): Obligation => ({
  id: 'o',
  kind: 'plan',
  owedBy: 'u1',
  what: '报送整改方案',
  round: 1,
  openedAt: '2026-11-27T09:00:00+08:00',
  dueOn,
  originalDueOn: dueOn,
  derivation,
  ladder: 'full',
  holdsClosing: true,
  state: { kind: 'open' },
  steps: [],
  pastRounds: [],
});

describe('what counts from a deadline', () => {
  const counted = [derive({ code: 'rest-day', end: '2027-02-27', on: dueOn }, '', { calendar })];
  const stated = [derive({ code: 'stated', what: 'plan', on: dueOn }, 'plan')];

  it.each<[string, Derivation, { urge: number[]; letter: number[]; remind: number[] }]>([
    // 22 and 26 February are a Monday and a Friday, 28 a Sunday: the reminder of one day before moves back to 26.
    ['counted in a year not announced', counted, { urge: [2027], letter: [2027], remind: [2027] }],
    [
      'stated: its expiry is certain, what the calendar counts from it is not',
      stated,
      { urge: [], letter: [2027], remind: [2027] },
    ],
  ])('%s', (_, derivation, years) => {
    const obligation = obligationDue(derivation);
    const urge = nextRung(obligation, defaultPolicy, calendar);
    expect(provisionalYears(urge?.derivation ?? [])).toEqual(years.urge);
    const urged = { ...urge!, outcome: 'fired' as const, firedAt: urge!.dueAt };
    const letter = nextRung({ ...obligation, steps: [urged] }, defaultPolicy, calendar);
    expect(provisionalYears(letter?.derivation ?? [])).toEqual(years.letter);
    for (const reminder of openReminders(obligation, defaultPolicy, calendar))
      expect(provisionalYears(reminder.derivation)).toEqual(years.remind);
  });

  it('gives its doubt to the light that it turns on', () => {
    const lit = (derivation: Derivation) =>
      lightOf(
        {
          id: 'f',
          campaignId: 'c',
          kind: 'unit-file',
          unitId: 'u1',
          title: '青石乡',
          openedAt: '2026-11-27T09:00:00+08:00',
          obligations: [obligationDue(derivation)],
          seq: 1,
        },
        '2027-03-02T09:00:00+08:00',
        defaultPolicy,
      );
    expect(lit(counted)).toMatchObject({ light: 'red', why: { provisional: [2027] } });
    expect(lit(stated).why.provisional).toBeUndefined();
  });
});
