import { knownScheme } from '../../../documents/packs/find-scheme';
import type { AssessmentStep } from '../../../domain/codes/assessment';
import { checkScheme } from '../../../domain/scheme/check-scheme';
import type { Scoring } from '../../../domain/scheme/scoring';
import type { Indicator, Scheme, SchemeStep } from '../../../domain/scheme/types';

const scheme = knownScheme('yunling-counties');
const wrong = (change: Partial<Scheme>) =>
  checkScheme({ ...scheme, ...change }).map(one => `${one.code} ${one.place}`);
const ofIndicator = (id: string, change: Partial<Indicator>) =>
  wrong({ indicators: scheme.indicators.map(one => (one.id === id ? { ...one, ...change } : one)) });
const ofStep = (step: AssessmentStep, change: Partial<SchemeStep>) =>
  wrong({ steps: scheme.steps.map(one => (one.step === step ? { ...one, ...change } : one)) });
const scored = (scoring: Scoring) => ofIndicator('D1', { scoring });

it('has nothing wrong', () => expect(wrong({})).toEqual([]));

describe('steps', () => {
  it('wait for steps that are there', () =>
    expect(wrong({ steps: scheme.steps.filter(one => one.step !== 'data') })).toEqual([
      'STEP_UNKNOWN steps[evaluation].needs',
    ]));
  it('do not wait for each other, nor what waits for them', () =>
    expect(ofStep('third-party', { needs: ['data'] })).toEqual([
      'STEPS_IN_A_CIRCLE steps[third-party].needs',
      'STEPS_IN_A_CIRCLE steps[data].needs',
      'STEPS_IN_A_CIRCLE steps[evaluation].needs',
      'STEPS_IN_A_CIRCLE steps[feedback].needs',
    ]));
  it('do not wait for themselves', () =>
    expect(ofStep('feedback', { needs: ['feedback'] })).toEqual(['STEPS_IN_A_CIRCLE steps[feedback].needs']));
  it.each<[string, SchemeStep['due'], string[]]>([
    ['on the first day', { year: 0, day: '12-01' }, []],
    ['before the first day', { year: 0, day: '11-30' }, ['DUE_OUTSIDE steps[data].due']],
    ['on the last day of a common year', { year: 1, day: '02-28' }, []],
    ['after the last day', { year: 1, day: '03-01' }, ['DUE_OUTSIDE steps[data].due']],
    ['on a day that is not in every year', { year: 1, day: '02-29' }, ['DAY_INVALID steps[data].due']],
  ])('are due within the cycle: %s', (_, due, problems) => expect(ofStep('data', { due })).toEqual(problems));
});

describe('indicators', () => {
  it.each<[string, string, Partial<Indicator>, string[]]>([
    ['stand in an area', 'A1', { area: 'Z' }, ['AREA_UNKNOWN indicators[A1].area']],
    ['have exact points', 'A1', { points: '1e1' }, ['NUMBER_INVALID indicators[A1].points']],
    ['have no points below zero', 'A1', { points: '-1' }, ['NUMBER_INVALID indicators[A1].points']],
    ['have points where they are scored', 'A1', { points: null }, ['POINTS_MISSING indicators[A1].points']],
    [
      'are scored where they have points',
      'A1',
      { scoring: null },
      ['SCORING_MISSING indicators[A1].scoring'],
    ],
    [
      'raise a kind that the scheme knows by a question that is there',
      'B1',
      { raises: { kind: 'low-rate', when: { kind: 'below', ask: '7.9' } } },
      ['ASK_UNKNOWN indicators[B1].raises.when'],
    ],
    [
      'raise by a number',
      'B1',
      { raises: { kind: 'low-rate', when: { kind: 'below', ask: '8.serious' } } },
      ['ASK_UNFIT indicators[B1].raises.when'],
    ],
  ])('%s', (_, id, change, problems) => expect(ofIndicator(id, change)).toEqual(problems));
  it('raise only kinds of the scheme', () =>
    expect(wrong({ kinds: scheme.kinds.filter(one => one.kind !== 'low-rate') })).toEqual([
      'KIND_UNKNOWN indicators[B1].raises.kind',
      'KIND_UNKNOWN indicators[B2].raises.kind',
      'KIND_UNKNOWN indicators[B3].raises.kind',
      'KIND_UNKNOWN indicators[C1].raises.kind',
    ]));
});

describe('scoring', () => {
  const at = 'indicators[D1].scoring';
  it.each<[string, Scoring, string[]]>([
    [
      'a step of nothing',
      { kind: 'minus', step: '0', points: '1', rounding: 'floor' },
      [`STEP_NOT_POSITIVE ${at}.step`],
    ],
    [
      'a step that is no number',
      { kind: 'minus', step: '.1', points: '1', rounding: 'floor' },
      [`NUMBER_INVALID ${at}.step`],
    ],
    [
      'a rounding that nobody asks',
      { kind: 'minus', step: '1', points: '1', rounding: { ask: '5.none' } },
      [`ASK_UNKNOWN ${at}.rounding`],
    ],
    [
      'a rounding by another question',
      { kind: 'minus', step: '1', points: '1', rounding: { ask: '8.serious' } },
      [`ASK_UNFIT ${at}.rounding`],
    ],
    [
      'a limit that is none',
      { kind: 'threshold', limit: '2%', comparator: 'at-least' },
      [`NUMBER_INVALID ${at}.limit`],
    ],
    ['events for nothing', { kind: 'per-event', points: '0', max: '5' }, [`STEP_NOT_POSITIVE ${at}.points`]],
    [
      'more for the first than there is',
      { kind: 'rank', points: ['16', '15'] },
      [`POINTS_TOO_MANY ${at}.points[0]`],
    ],
    ['as much as there is', { kind: 'rank', points: ['15', '0'] }, []],
    [
      'a grade above',
      { kind: 'grade', points: { a: '15.1' }, names: { a: { zh: '甲', en: 'a' } } },
      [`POINTS_TOO_MANY ${at}.points[a]`],
    ],
    [
      'a grade without a name',
      { kind: 'grade', points: { a: '15' }, names: {} },
      [`NAME_MISSING ${at}.names`],
    ],
    [
      'a bonus the wrong way round',
      { kind: 'bonus', points: '1', min: '2', max: '-2' },
      [`BOUNDS_REVERSED ${at}`],
    ],
    ['a bonus and a malus', { kind: 'bonus', points: '1', min: '-2', max: '2' }, []],
    ['a veto', { kind: 'veto' }, []],
  ])('%s', (_, scoring, problems) => expect(scored(scoring)).toEqual(problems));
});

describe('days', () => {
  const ends = scheme.days.ends;
  it.each<[string, Partial<Scheme>, string[]]>([
    [
      'no thirteenth month',
      { days: { starts: '12-01', ends: { ...ends, month: 13 } } },
      ['DAY_INVALID days.ends'],
    ],
    [
      'no thirtieth of February',
      { days: { starts: '12-01', ends: { ...ends, day: 30 } } },
      ['DAY_INVALID days.ends'],
    ],
    [
      'the end after the beginning',
      { days: { starts: '12-01', ends: { ...ends, year: 0 } }, steps: [] },
      ['DAYS_REVERSED days'],
    ],
    [
      'a question for the beginning',
      { days: { starts: { ask: '6.none' }, ends } },
      ['ASK_UNKNOWN days.starts'],
    ],
    ['one that days answer', { days: { starts: { ask: '8.serious' }, ends } }, ['ASK_UNFIT days.starts']],
    ['a beginning that is no day', { days: { starts: '02-30', ends } }, ['DAY_INVALID days.starts']],
    ['years in their order', { years: { from: 2020, to: 2016 } }, ['DAYS_REVERSED years']],
    [
      'in force before it is not any more',
      { document: { ...scheme.document, inForceTo: '2016-06-30' } },
      ['DAYS_REVERSED document'],
    ],
  ])('%s', (_, change, problems) => expect(wrong(change)).toEqual(problems));
});

it.each<[string, Partial<Scheme>, string[]]>([
  ['ids once', { subjects: ['云溪县', '云溪县'] }, ['ID_TWICE subjects']],
  [
    'who assesses above who is assessed',
    { level: { from: 'county', of: 'county' } },
    ['LEVELS_REVERSED level'],
  ],
  [
    'rules of kinds that it knows',
    {
      kinds: scheme.kinds.filter(one => one.kind !== 'funds-misused'),
      bindsRules: [{ rule: 'I1', kind: 'funds-misused' }],
    },
    ['KIND_UNKNOWN bindsRules[I1]'],
  ],
  ['a tolerance', { doubts: { tolerance: '-1' } }, ['NUMBER_INVALID doubts.tolerance']],
  [
    'a choice between two at least',
    { asks: [...scheme.asks, { id: '13', kind: 'choice', question: { zh: '问', en: 'q' }, proposed: null }] },
    ['OPTIONS_MISSING asks[13].options'],
  ],
  [
    'a proposal that could be an answer',
    { asks: scheme.asks.map(one => (one.id === '7.5.exit' ? { ...one, proposed: '98%' } : one)) },
    ['PROPOSED_INVALID asks[7.5.exit].proposed'],
  ],
])('needs %s', (_, change, problems) => expect(wrong(change)).toEqual(problems));
