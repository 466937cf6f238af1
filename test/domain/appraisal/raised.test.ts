import { appraise } from '../../../domain/appraisal/appraise';
import type { AppraisalInput, AssessedBreach } from '../../../domain/appraisal/types';
import type { Ask } from '../../../domain/rules/types';
import type { Scheme } from '../../../domain/scheme/types';
import { eventOf, figureOf, indicatorOf, inputOf, schemeOf, targetOf } from './given';

const asks: Ask[] = [
  { id: '7.5.exit', kind: 'number', proposed: '98', question: { zh: '较低?', en: 'low?' } },
  { id: '7.5.enough', kind: 'choice', proposed: 'one', question: { zh: '有一项?', en: 'one?' } },
  { id: '7.4.composite', kind: 'choice', proposed: 'each', question: { zh: '同时?', en: 'both?' } },
];
const low = (id: string, kind: 'below' | 'at-most' | 'at-least') =>
  indicatorOf(null, { id, raises: { kind: 'low-rate', when: { kind, ask: '7.5.exit' } } });
const raisedOf = (scheme: Scheme, more: Partial<AppraisalInput>) => appraise(inputOf(scheme, more)).raised;
const keys = (scheme: Scheme, more: Partial<AppraisalInput>) => raisedOf(scheme, more).map(one => one.key);

describe('「较低」', () => {
  it.each([
    ['below', '97.99', true],
    ['below', '98', false],
    ['at-most', '98', true],
    ['at-most', '98.01', false],
    ['at-least', '98', true],
    ['at-least', '97.99', false],
  ] as const)('%s 98: %s is low: %s', (kind, value, isLow) =>
    expect(
      keys(schemeOf([low('B2', kind)], { asks }), {
        figures: [figureOf('yunxi', value)],
        answers: { '7.5.exit': '98' },
      }),
    ).toEqual(isLow ? ['low-rate:yunxi:B2'] : []),
  );
  it('has no number until somebody has said it: what the scheme offers is no answer', () => {
    const input = inputOf(schemeOf([low('B2', 'below')], { asks }), { figures: [figureOf('yunxi', '50')] });
    const { raised, cells } = appraise(input);
    expect([raised, cells[0]?.mark, cells[0]?.asks]).toEqual([[], 'asked', ['7.5.exit']]);
  });
  it('is a problem by one of several, or only by all of them, as was answered', () => {
    const scheme = schemeOf([low('B1', 'below'), low('B2', 'below')], { asks });
    const given = (enough: Record<string, string>, b1: string) => ({
      answers: { '7.5.exit': '98', ...enough },
      figures: [figureOf('yunxi', b1, { indicator: 'B1' }), figureOf('yunxi', '97')],
    });
    expect(keys(scheme, given({}, '99'))).toEqual(['low-rate:yunxi:B2']);
    expect(keys(scheme, given({ '7.5.enough': 'all' }, '99'))).toEqual([]);
    expect(keys(scheme, given({ '7.5.enough': 'all' }, '97'))).toEqual([
      'low-rate:yunxi:B1',
      'low-rate:yunxi:B2',
    ]);
  });
});

const plan = schemeOf([
  indicatorOf(
    { kind: 'all-or-nothing' },
    { raises: { kind: 'plan-missed', when: { kind: 'below-target' } } },
  ),
]);

it('says what was found and what was required, exactly, and where it comes from', () =>
  expect(
    raisedOf(plan, { targets: [targetOf('yunxi', '100')], figures: [figureOf('yunxi', '99.996')] }),
  ).toEqual([
    {
      key: 'plan-missed:yunxi:B2',
      kind: 'plan-missed',
      subjectId: 'yunxi',
      origin: {
        kind: 'indicator',
        indicator: 'B2',
        figureId: 'third-party-yunxi-B2-2018',
        found: '99.996%',
        required: '100%',
      },
      title: '退出准确率未达到目标值',
      says: {
        zh: '退出准确率:约99.99%,目标值 100%',
        en: 'accuracy of exits: about 99.99%, the target is 100%',
      },
      cite: '第七条(一)',
      on: '2018-12-31',
    },
  ]));

it('keeps its key when the figure is corrected, and is gone when it is mended', () => {
  const given = (value: string) => ({
    targets: [targetOf('yunxi', '100')],
    figures: [figureOf('yunxi', value)],
  });
  expect(keys(plan, given('99'))).toEqual(keys(plan, given('98')));
  expect(keys(plan, given('100'))).toEqual([]);
});

it('raises nothing of a figure that does not count, nor where there is no task', () => {
  const figures = [figureOf('yunxi', '90'), figureOf('yunxi', '99', { method: 'self-report' })];
  expect(keys(plan, { targets: [targetOf('yunxi', '100')], figures })).toEqual([]);
  expect(keys(plan, { targets: [targetOf('yunxi', null)], figures: [figureOf('yunxi', '90')] })).toEqual([]);
});

describe('events', () => {
  const scheme = schemeOf([], { asks });
  it.each([
    [{ forbidden: 'luxury' }, ['forbidden-act:yunxi:E']],
    [{ forbidden: 'not-on-the-list' }, []],
    [{ kind: 'false-exit' as const }, ['false-exit:yunxi:E']],
    [{ kind: 'found-by-organs' as const }, ['found-by-organs:yunxi:E']],
    // A complaint that only counts points is no problem of article 7.
    [{}, []],
    // Facts from before the scheme, of a later day, of somebody who is no subject (X11).
    [{ kind: 'false-exit' as const, on: '2016-02-29' }, []],
    [{ kind: 'false-exit' as const, on: '2016-03-01' }, ['false-exit:yunxi:E']],
    [{ kind: 'false-exit' as const, on: '2019-02-02' }, []],
    [{ kind: 'false-exit' as const, subjectId: 'shiling' }, []],
  ])('%j raises %j', (more, expected) =>
    expect(keys(scheme, { events: [eventOf('E', more)] })).toEqual(expected),
  );

  it.each([
    [['against-rules'], 'each', 1],
    [['against-rules'], 'both', 0],
    [['falsified'], 'both', 0],
    [['against-rules', 'falsified'], 'both', 1],
    [undefined, 'both', 1],
  ] as const)('an exit that was %j, where %s is asked for, raises %i', (exitActs, composite, n) =>
    expect(
      keys(scheme, {
        events: [eventOf('E', { kind: 'false-exit', ...(exitActs ? { exitActs } : {}) })],
        answers: { '7.4.composite': composite },
      }),
    ).toHaveLength(n),
  );
  it('raises nothing of a kind that the scheme leaves out', () =>
    expect(keys(schemeOf([], { kinds: [] }), { events: [eventOf('E', { kind: 'false-exit' })] })).toEqual(
      [],
    ));
});

describe('broken rules', () => {
  const scheme = schemeOf([], { bindsRules: [{ rule: 'F34', kind: 'funds-misused' }] });
  const breach = (more: Partial<AssessedBreach> = {}): AssessedBreach => ({
    id: 'b1',
    rule: 'F34',
    subjectId: 'yunxi',
    on: '2018-05-01',
    says: { zh: '挪用', en: 'misused' },
    ...more,
  });
  it.each([
    [{}, ['funds-misused:yunxi:b1']],
    [{ rule: 'F35' }, []],
    [{ subjectId: 'shiling' }, []],
    // Vector 29: misused in 2014, a cycle of measures of 2016: a case, no kind.
    [{ on: '2014-06-01' }, []],
    [{ on: '2019-03-01' }, []],
  ])('%j raises %j', (more, expected) =>
    expect(keys(scheme, { breaches: [breach(more)] })).toEqual(expected),
  );
});
