import fc from 'fast-check';
import { burdenOf, overBudget, weekOf, type SentMail } from '../../domain/burden/burden';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { mailsPerPerson } from '../../domain/burden/mails-per-person';

const mail = (unitId: string, personId: string, on: string, notices = 1): SentMail => ({
  unitId,
  personId,
  on,
  notices,
});

describe('the burden on a unit in a week', () => {
  it.each([
    ['2018-05-14', '2018-05-14'], // a Monday
    ['2018-05-20', '2018-05-14'], // its Sunday
    ['2018-05-21', '2018-05-21'],
    ['2019-01-01', '2018-12-31'],
  ])('%s lies in the week of %s', (date, week) => expect(weekOf(date)).toBe(week));

  it('counts mails, what digests saved, papers, and visits to those who are visited', () => {
    const weeks = burdenOf(
      [
        mail('a', 'a1', '2018-05-14', 3),
        mail('a', 'a1', '2018-05-15'),
        mail('a', 'a2', '2018-05-15'),
        mail('b', 'b1', '2018-05-21'),
      ],
      [
        { kind: 'plan', owedBy: 'a', dueOn: '2018-05-14', visits: [] },
        { kind: 'verification', owedBy: 'supervision', dueOn: '2018-05-18', visits: ['a', 'b', 'a'] },
        { kind: 'letter', owedBy: 'office', dueOn: '2018-05-18', visits: [] },
      ],
    );
    expect(weeks).toEqual([
      { unitId: 'a', week: '2018-05-14', messages: 3, saved: 2, messagesToOne: 2, forms: 1, inspections: 1 },
      { unitId: 'b', week: '2018-05-14', messages: 0, saved: 0, messagesToOne: 0, forms: 0, inspections: 1 },
      { unitId: 'b', week: '2018-05-21', messages: 1, saved: 0, messagesToOne: 1, forms: 0, inspections: 0 },
    ]);
  });

  it('says which weeks exceed the budget, and in what', () => {
    const mails = Array.from({ length: 6 }, (_, n) => mail('a', 'a1', `2018-05-${14 + n}`));
    expect(overBudget(burdenOf(mails, []), defaultPolicy.burden)).toMatchObject([
      { unitId: 'a', week: '2018-05-14', exceeds: ['messagesToOne'] },
    ]);
    expect(overBudget(burdenOf(mails.slice(1), []), defaultPolicy.burden)).toEqual([]);
  });

  it('is one of persons: the most mails to one in a week, and the usual number, by what they are', () => {
    const all = [
      mail('a', 'a1', '2018-05-14', 3),
      mail('a', 'a1', '2018-05-18'),
      mail('a', 'a1', '2018-05-21'),
      mail('a', 'a2', '2018-05-20'),
      mail('b', 'b1', '2018-05-14', 9),
      mail('b', 'b1', '2018-05-15'),
    ];
    const groups = mailsPerPerson(all, id => id.slice(0, 1));
    expect([...groups]).toEqual([
      ['a', { weeks: 3, median: 1, max: 2 }],
      ['b', { weeks: 1, median: 2, max: 2 }],
    ]);
    expect(mailsPerPerson(all, () => 'all').get('all')?.median).toBe(1.5);
  });

  it('loses no mail and no notice, whatever the weeks', () => {
    const day = fc.integer({ min: 1, max: 28 }).map(n => `2018-02-${String(n).padStart(2, '0')}`);
    const one = fc.record({
      unitId: fc.constantFrom('a', 'b'),
      personId: fc.constantFrom('1', '2'),
      on: day,
      notices: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(one), mails => {
        const weeks = burdenOf(mails, []);
        const sum = (pick: (week: (typeof weeks)[number]) => number) =>
          weeks.reduce((total, week) => total + pick(week), 0);
        expect(sum(week => week.messages)).toBe(mails.length);
        expect(sum(week => week.messages + week.saved)).toBe(
          mails.reduce((total, { notices }) => total + notices, 0),
        );
      }),
    );
  });
});
