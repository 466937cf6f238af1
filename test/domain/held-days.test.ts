import { at } from '../../domain/calendar/civil-date';
import { heldDays, holderOf, spellsOf, type Spell } from '../../domain/outlook/held-days';
import type { Obligation } from '../../domain/obligation/types';

const offices = {
  office: 'office',
  supervision: 'ducha',
  leadership: 'leaders',
  authority: 'jiwei',
  officeFamily: ['hq'],
};
const spell = (holder: Spell['holder'], from: string, to: string | null): Spell => ({ holder, from, to });
const handedOut = at('2018-05-09', '08:30');

describe('in whose hands the days passed', () => {
  it('counts a day for whoever had it when it ended; today has not', () => {
    // 5/9 to 6/18 have ended: 23 days of May and 18 of June.
    expect(heldDays(handedOut, at('2018-06-19', '09:12'), [])).toEqual({
      unit: 41,
      office: 0,
      supervision: 0,
      leader: 0,
    });
    expect(heldDays(handedOut, at('2018-05-09', '23:00'), [])).toMatchObject({ unit: 0 });
  });

  it('gives the leader the days since a proposal: 6/16, 6/17 and 6/18 of those until 6/19', () => {
    const proposed = spell('leader', at('2018-06-16'), null);
    expect(heldDays(handedOut, at('2018-06-19', '09:12'), [proposed])).toEqual({
      unit: 38,
      office: 0,
      supervision: 0,
      leader: 3,
    });
  });

  it('gives nobody a day for what was signed on the day on which it came', () => {
    const signed = spell('office', at('2018-06-12'), at('2018-06-12', '10:00'));
    expect(heldDays(handedOut, at('2018-06-14'), [signed])).toMatchObject({ unit: 36, office: 0 });
    // Drafted on Friday, delivered on Monday: Friday, Saturday and Sunday ended with the office.
    const overWeekend = spell('office', at('2018-06-01'), at('2018-06-04', '09:00'));
    expect(heldDays(handedOut, at('2018-06-14'), [overWeekend])).toMatchObject({ unit: 33, office: 3 });
  });

  it('counts until midnight what was given back at midnight', () => {
    const midnight = spell('supervision', at('2018-06-01'), at('2018-06-02'));
    expect(heldDays(at('2018-06-01'), at('2018-06-03'), [midnight])).toMatchObject({
      supervision: 1,
      unit: 1,
    });
  });

  it('counts a day once: for the leader before the supervision group, for that before the office', () => {
    const all = [
      spell('office', at('2018-06-01'), null),
      spell('supervision', at('2018-06-02'), null),
      spell('leader', at('2018-06-03'), null),
    ];
    expect(heldDays(at('2018-05-31'), at('2018-06-05'), all)).toEqual({
      unit: 1,
      office: 1,
      supervision: 1,
      leader: 2,
    });
  });

  it('counts what an office owes itself for the office', () => {
    const own = holderOf('ducha', offices);
    expect(own).toBe('supervision');
    expect(heldDays(at('2018-06-01'), at('2018-06-04'), [], own)).toMatchObject({ supervision: 3, unit: 0 });
  });
});

describe('what lay with somebody else than the unit', () => {
  const obligation = { owedBy: 'a', kind: 'plan' } as Obligation;
  const submission = {
    what: 'plan' as const,
    unitId: 'a',
    at: at('2018-05-14', '17:00'),
    text: '',
    fileIds: [],
    obligationIds: [],
    decision: 'returned' as const,
    decidedAt: at('2018-05-16', '09:00'),
    decidedBy: 'ducha',
  };
  const state = { submissions: [submission], taskReturns: [], obligations: [] };

  it('is its paper while it was examined, with whoever examined it, and no other’s', () => {
    expect(spellsOf(obligation, state, [], offices)).toEqual([
      spell('supervision', submission.at, submission.decidedAt),
    ]);
    expect(spellsOf({ ...obligation, kind: 'report' }, state, [], offices)).toEqual([]);
    expect(spellsOf({ ...obligation, owedBy: 'b' }, state, [], offices)).toEqual([]);
  });

  it('is with 督查室 where the office would examine its own house', () => {
    const { decidedAt: _, decidedBy: __, ...pending } = { ...submission, unitId: 'hq' };
    const own = { ...state, submissions: [pending] };
    expect(spellsOf({ ...obligation, owedBy: 'hq' }, own, [], offices)).toEqual([
      spell('supervision', submission.at, null),
    ]);
  });

  it('is a letter until it was delivered and a proposal until it was decided', () => {
    const papers = [
      { heldBy: 'office', from: at('2018-05-16'), to: at('2018-05-17') },
      { heldBy: 'leaders', from: at('2018-05-23'), to: null },
    ];
    expect(spellsOf(obligation, { ...state, submissions: [] }, papers, offices)).toEqual([
      spell('office', at('2018-05-16'), at('2018-05-17')),
      spell('leader', at('2018-05-23'), null),
    ]);
  });
});
