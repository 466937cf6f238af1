import { knownScheme } from '../../../documents/packs/find-scheme';
import { findingKinds } from '../../../domain/codes/findings';
import { articleSeven, type Kinded } from '../../../domain/scheme/article-seven';
import { cycleDays } from '../../../domain/scheme/cycle-days';

const measures = knownScheme('measures-2016');
const { startsOn, endsOn } = cycleDays(measures, 2016);
const cycle = { subjects: measures.subjects, startsOn, endsOn, foundOn: '2017-01-15' };
const misused = { subject: '云南省', is: { rule: 'I3' }, on: '2016-08-01' } as const;
const of = (
  problem: Partial<Parameters<typeof articleSeven>[1]>,
  found: Partial<typeof cycle> = {},
  scheme = measures,
): Kinded => articleSeven(scheme, { ...misused, ...problem }, { ...cycle, ...found });
const none = (why: string) => ({ kind: null, why });

it('is the kind that the scheme binds a rule to', () =>
  expect(of({})).toEqual({ kind: 'funds-misused', cite: '第七条(二)' }));
it.each(findingKinds)('is %s with its clause where it is called so', kind =>
  expect(of({ is: { kind } })).toEqual({
    kind,
    cite: `第七条(${'一二三四五六'[findingKinds.indexOf(kind)]})`,
  }),
);

describe('has none', () => {
  it('where the facts are of 2014 (vector 29)', () =>
    expect(of({ on: '2014-05-01' })).toEqual(none('not-in-force')));
  it.each([
    ['2016-02-08', none('not-in-force')],
    ['2016-02-09', { kind: 'funds-misused', cite: '第七条(二)' }],
    ['2017-02-28', { kind: 'funds-misused', cite: '第七条(二)' }],
    ['2017-03-01', none('next-cycle')],
    [null, none('day-unknown')],
  ])('or one, by the day of the facts: %s', (on, expected) => expect(of({ on })).toEqual(expected));
  it('of a province that is not one of the 22 (X11)', () =>
    expect(of({ subject: '福建省' })).toEqual(none('not-a-subject')));
  it('of a rule that the scheme does not bind (X11: F and N)', () => {
    for (const rule of ['F01', 'N2']) expect(of({ is: { rule } })).toEqual(none('not-bound'));
  });
  it('of a kind that the scheme does not know', () =>
    expect(
      of(
        { is: { kind: 'low-rate' } },
        {},
        { ...measures, kinds: measures.kinds.filter(one => one.kind !== 'low-rate') },
      ),
    ).toEqual(none('not-in-scheme')));
});

it.each([
  ['2016-12-30', none('not-running')],
  ['2016-12-31', { kind: 'funds-misused', cite: '第七条(二)' }],
  ['2017-02-28', { kind: 'funds-misused', cite: '第七条(二)' }],
  ['2017-03-01', none('not-running')],
])('is found while the cycle runs: %s', (foundOn, expected) => expect(of({}, { foundOn })).toEqual(expected));

it('is given by a local scheme to its own subjects (X11)', () => {
  const local = knownScheme('yunling-counties');
  const found = { ...cycle, ...cycleDays(local, 2018), subjects: local.subjects, foundOn: '2019-01-15' };
  expect(of({ subject: '云溪县', on: '2018-06-01' }, found, local)).toMatchObject({ kind: 'funds-misused' });
  expect(of({ subject: '云南省', on: '2018-06-01' }, found, local)).toEqual(none('not-a-subject'));
  // Its own first day counts, not its parent's.
  expect(of({ subject: '云溪县', on: '2016-06-30' }, found, local)).toEqual(none('not-in-force'));
});
