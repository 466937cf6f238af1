import fc from 'fast-check';
import { at } from '../../domain/calendar/civil-date';
import { fold } from '../../domain/case/evolve';
import { provisionalYears } from '../../domain/explain/provisional';
import { isOpen } from '../../domain/obligation/types';
import { adoptionChoices, type DateEffect } from '../../domain/codes/adoption';
import type { ObligationKind } from '../../domain/codes/obligation';
import type { CaseFile } from './support/case-file';
import {
  announced2027,
  extended,
  pausedOn,
  resumed,
  resumedDue,
  returnedOn,
  winterCase,
  withDayOff,
} from './support/winter-case';

type Row = [string, () => CaseFile, ObligationKind, string, string, string, DateEffect | null];

/**
 * By hand. Provisional working days: 4–8, 11–15, 18–22, 25–29 January, 1–4, 9–12, 15–19, 22–26 February; as announced: the
 * same in January and Sunday the 31st, 1–4, 15–20, 22–26 February.
 */
const rows: Row[] = [
  // 30, 31 December, 4 January, by either.
  [
    'a date that stays the same day is confirmed',
    returnedOn('2026-12-29'),
    'plan',
    '2026-12-30',
    '2027-01-04',
    '2027-01-04',
    'confirmed',
  ],
  // 28, 29 January, 1 February; 28, 29, 31 January.
  [
    'a make-up day brings a date nearer',
    returnedOn('2027-01-27'),
    'plan',
    '2027-01-28',
    '2027-02-01',
    '2027-01-31',
    'moved',
  ],
  // 4, 9, 10 February; 4, 15, 16 February.
  [
    'a longer holiday puts a date off',
    returnedOn('2027-02-03'),
    'plan',
    '2027-02-04',
    '2027-02-10',
    '2027-02-16',
    'moved',
  ],
  [
    'no date moves to a day that has passed: it stays as it was told',
    returnedOn('2027-01-27'),
    'plan',
    '2027-02-01',
    '2027-02-01',
    '2027-02-01',
    'kept',
  ],
  [
    'a date within the year that was announced before',
    returnedOn('2026-12-21'),
    'plan',
    '2026-12-22',
    '2026-12-24',
    '2026-12-24',
    null,
  ],
  ['a stated date', winterCase, 'rectification', '2026-12-30', '2027-01-20', '2027-01-20', null],
  ['a date granted on a provisional one', extended, 'plan', '2027-01-05', '2027-01-15', '2027-01-15', null],
  // 21, 22, 25–29 January.
  [
    'a date after a pause over the turn of the year',
    resumedDue('2027-01-20'),
    'rectification',
    '2027-01-08',
    '2027-01-29',
    '2027-01-29',
    'confirmed',
  ],
  // 27–29 January, 1–4 February; 27–29, 31 January, 1–3 February.
  [
    'the same, where the make-up day counts',
    resumedDue('2027-01-26'),
    'rectification',
    '2027-01-08',
    '2027-02-04',
    '2027-02-03',
    'moved',
  ],
  [
    'a date whose clock stands',
    pausedOn('2027-01-26'),
    'rectification',
    '2027-01-04',
    '2027-01-26',
    '2027-01-26',
    null,
  ],
];

const marksOf = (file: CaseFile): number[] =>
  file.state.obligations
    .filter(isOpen)
    .flatMap(one => [...one.derivation, ...(one.adopted?.fixed.flatMap(step => step.derivation) ?? [])])
    .flatMap(step => step.provisional ?? []);

describe('2027 is announced, and adopted at 10:00', () => {
  it.each(rows)('%s', (_name, make, kind, day, before, after, effect) => {
    const file = make().on(day);
    const told = file.notices.length;
    expect(file.owed(kind, 'A').dueOn).toBe(before);
    const moves = file.adopt({ calendar: announced2027 }, 're-arm');
    const owed = file.owed(kind, 'A');
    expect([owed.dueOn, moves.find(one => one.obligationId === owed.id)?.date ?? null]).toEqual([
      after,
      effect,
    ]);
    expect(marksOf(file)).toEqual([]);
    expect(owed.derivation.map(one => one.text).join()).not.toContain('暂定');
    // Told is only whose date moves.
    const notices = file.notices.slice(told).filter(one => one.obligationId === owed.id);
    expect(notices.map(one => one.kind)).toEqual(effect === 'moved' ? ['date-moved'] : []);
    expect(fold(file.events)).toEqual(file.state);
  });

  it('the record says that a date is confirmed, by the announced calendar', () => {
    const file = returnedOn('2026-12-29')();
    expect(provisionalYears(file.owed('plan', 'A').derivation)).toEqual([2027]);
    file.adopt({ calendar: announced2027 }, 're-arm');
    const { id } = file.owed('plan', 'A');
    expect(file.events.filter(one => one.type === 'rules-adopted' && one.obligationId === id)).toMatchObject([
      {
        date: 'confirmed',
        dueOn: '2027-01-04',
        derivation: [
          {
            calendar: 'announced 2027',
            text: '2026年12月29日退回整改方案,自次日起第 3 个工作日为 2027年1月4日(含当日,至24时)',
          },
        ],
      },
    ]);
  });

  it('steps that were taken stay as they were recorded', () => {
    const file = returnedOn('2026-12-29')().pass(at('2027-01-07', '10:00'));
    const steps = file.owed('plan', 'A').steps;
    expect(steps.map(one => [one.act, one.dueAt])).toContainEqual(['supervision-letter', at('2027-01-06')]);
    expect(steps.flatMap(one => one.derivation).flatMap(one => one.provisional ?? [])).not.toEqual([]);
    file.adopt({ calendar: announced2027 }, 're-arm');
    expect(file.owed('plan', 'A').steps).toEqual(steps);
  });

  it('a pause that ends afterwards is counted as announced', () => {
    const file = pausedOn('2027-01-26')().on('2027-01-04');
    file.adopt({ calendar: announced2027 }, 're-arm');
    expect(resumed(file).owed('rectification', 'A').dueOn).toBe('2027-02-03');
    expect(marksOf(file)).toEqual([]);
  });
});

describe('adopted, and then amended once more', () => {
  it('a confirmed date moves with the amendment', () => {
    const file = returnedOn('2026-12-29')();
    file.adopt({ calendar: announced2027 }, 're-arm');
    const [move] = file.on('2026-12-31').adopt({ calendar: withDayOff('2027-01-04') }, 're-arm');
    expect(move).toMatchObject({ date: 'moved', dueBefore: '2027-01-04', dueAfter: '2027-01-05' });
  });

  it('a moved date is counted again from its beginning', () => {
    const file = returnedOn('2027-02-03')();
    file.adopt({ calendar: announced2027 }, 're-arm');
    file.adopt({ calendar: withDayOff('2027-02-15') }, 're-arm');
    // 4, 16, 17 February.
    expect(file.owed('plan', 'A').dueOn).toBe('2027-02-17');
    file.adopt({ calendar: announced2027 }, 're-arm');
    expect(file.owed('plan', 'A').dueOn).toBe('2027-02-16');
  });

  it('back to the calendar that lacks the year, the date is provisional again', () => {
    const file = returnedOn('2026-12-29')();
    const { calendar } = file.facts;
    file.adopt({ calendar: announced2027 }, 're-arm');
    file.adopt({ calendar }, 're-arm');
    expect(provisionalYears(file.owed('plan', 'A').derivation)).toEqual([2027]);
  });
});

describe('where a person chooses otherwise', () => {
  it.each(['keep', 'drop'] as const)('%s: the date stays as it was told, and says so', choice => {
    const file = returnedOn('2027-02-03')().on('2027-02-04');
    file.adopt({ calendar: announced2027 }, choice);
    const { dueOn, derivation } = file.owed('plan', 'A');
    expect(dueOn).toBe('2027-02-10');
    expect(derivation.at(-1)).toMatchObject({ rule: { code: 'kept-at-adoption' } });
    expect(provisionalYears(derivation)).toEqual([]);
    expect(marksOf(file)).toEqual([]);
    // Kept again, it does not say so twice; re-armed by a later amendment it is counted anew: 4, 16, 17 February.
    file.adopt({ calendar: withDayOff('2027-02-16') }, choice);
    expect(file.owed('plan', 'A').derivation.map(one => one.rule?.code)).toEqual([
      'working-days-after',
      'kept-at-adoption',
    ]);
    file.adopt({ calendar: withDayOff('2027-02-15') }, 're-arm');
    expect(file.owed('plan', 'A').dueOn).toBe('2027-02-17');
  });

  it('keep: a date that would stay the same day is confirmed all the same', () => {
    const file = returnedOn('2026-12-29')();
    const moves = file.adopt({ calendar: announced2027 }, 'keep');
    expect(moves.filter(one => one.date)).toMatchObject([{ date: 'confirmed', dueAfter: '2027-01-04' }]);
  });

  it('step by step: the date is kept, its rungs go by the announced year', () => {
    const file = returnedOn('2027-02-03')().on('2027-02-04');
    const { id: obligationId } = file.owed('plan', 'A');
    const steps = [{ obligationId, key: 'deadline', choice: 'keep' as const }];
    const moves = file.adopt({ calendar: announced2027 }, { all: 're-arm', steps });
    expect(moves.find(one => one.obligationId === obligationId)).toMatchObject({
      date: 'kept',
      dueAfter: '2027-02-10',
      steps: expect.arrayContaining([
        // One working day after the 10th: the 11th; as announced the 15th.
        expect.objectContaining({
          key: 'supervision-letter',
          before: at('2027-02-12'),
          after: at('2027-02-16'),
          effect: 'moved',
        }),
      ]),
    });
  });

  it('a rung kept by an earlier adoption loses its mark where nothing moves', () => {
    const file = returnedOn('2026-12-29')();
    const { calendar } = file.facts;
    const otherwise = {
      ...calendar,
      version: 'amended',
      days: { ...calendar.days, '2026-12-30': { kind: 'holiday' as const, name: '临时调整' } },
    };
    file.adopt({ calendar: otherwise }, 'keep');
    file.adopt({ calendar: announced2027 }, 'keep');
    expect(marksOf(file)).toEqual([]);
    expect(fold(file.events)).toEqual(file.state);
  });
});

it('whatever was chosen, and however often, nothing open is marked for a year that is announced', () => {
  const makers = rows.map(([, make, , day]) => [make, day] as const);
  const chosen = fc.array(fc.constantFrom(...adoptionChoices), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...makers), chosen, ([make, day], choices) => {
      const file = make().on(day);
      for (const [index, choice] of choices.entries()) {
        const to = [announced2027, withDayOff('2027-01-04'), withDayOff('2027-02-15')][index]!;
        const before = file.state.obligations.map(one => [one.id, one.dueOn]);
        const moves = file.adopt({ calendar: to }, choice);
        const unmoved = before.filter(
          ([id]) => !moves.some(one => one.obligationId === id && one.date === 'moved'),
        );
        expect(file.state.obligations.map(one => [one.id, one.dueOn])).toEqual(
          expect.arrayContaining(unmoved),
        );
        expect(marksOf(file)).toEqual([]);
        expect(fold(file.events)).toEqual(file.state);
      }
    }),
    { numRuns: 100 },
  );
});
