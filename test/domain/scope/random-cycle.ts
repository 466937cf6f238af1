import fc from 'fast-check';
import type { AssessmentEvent } from '../../../domain/assessment/events';
import { evolveAssessment } from '../../../domain/assessment/evolve';
import type { AssessmentState } from '../../../domain/assessment/state';
import type { Appraisal, AssessedFigure, Cell, Doubt } from '../../../domain/appraisal/types';
import { fraction } from '../../../domain/exact/fraction';

export const subjects = ['A', 'B', 'C'] as const;
export const thirdParty = 'T';
const office = { personId: 'p-office', unitId: 'office' };
const at = '2017-01-10T09:00:00.000+08:00';

/** What stands in a text says whose it is: `A.own` of A and the offices, `A.kept` of offices until A is told, `T.own` of the third party. */
export type Whose = `${string}.own` | `${string}.kept` | 'everybody';
const mark = (whose: Whose): string => `«${whose}»`;
export const marksIn = (value: unknown): Whose[] => [
  ...new Set(
    (
      JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)).match(
        /«[^»]+»/g,
      ) ?? []
    ).map(one => one.slice(1, -1) as Whose),
  ),
];

const indicators = [
  { id: 'A1', method: 'register' },
  { id: 'B1', method: 'third-party' },
] as const;

const opening: AssessmentEvent[] = [
  {
    type: 'opened',
    at,
    by: null,
    docket: { id: 'c:assessment', kind: 'assessment', campaignId: 'c', unitId: null, title: '考核' },
  } as unknown as AssessmentEvent,
  {
    type: 'assessment-opened',
    at,
    by: office,
    scheme: { id: 's', indicators },
    schemeHash: 'h',
    year: 2016,
    startsOn: '2016-12-31',
    endsOn: '2017-02-28',
    derivations: { startsOn: [], endsOn: [] },
    subjects: subjects.map(unitId => ({
      unitId,
      leaders: [{ post: mark(`${unitId}.own`), personId: null }],
    })),
  } as unknown as AssessmentEvent,
  { type: 'third-party-named', at, by: office, unitId: thirdParty, reason: mark('everybody') },
];

const doubtOf = (subjectId: string, n: number): Doubt => ({
  id: `above-bound:${subjectId}:A1:${n}`,
  kind: 'above-bound',
  subjectId,
  indicator: 'A1',
  figureIds: [],
  says: { zh: mark(`${subjectId}.kept`), en: '' },
});

const own = (unitId: string) => mark(`${unitId}.own`);
const kept = (unitId: string) => mark(`${unitId}.kept`);
const by = (unitId: string) => ({ personId: `p-${unitId}`, unitId });

/** Of one subject; the doubt's words become its own only where it is asked: those events are made by the test itself. */
const ofSubject = (s: string, n: number): AssessmentEvent[] => [
  {
    type: 'assessment-targets-set',
    at,
    by: office,
    targets: [{ subjectId: s, indicator: 'A1', value: '100', source: own(s) }],
  },
  { type: 'summary-submitted', at, by: by(s), unitId: s, text: own(s), fileIds: [own(s)] },
  {
    type: 'assessed-event-recorded',
    at,
    by: office,
    event: {
      id: `e${n}`,
      subjectId: s,
      indicator: null,
      forbidden: 'f1',
      kind: 'forbidden-act',
      on: '2016-05-01',
      says: kept(s),
      points: null,
    },
  },
  { type: 'figure-chosen', at, by: office, subjectId: s, indicator: 'A1', figureId: 'f', reason: own(s) },
  { type: 'results-marked', at, by: office, subjectId: s, isMarked: true, reason: kept(s) },
  { type: 'doubts-noted', at, by: null, doubts: [doubtOf(s, n)] },
  { type: 'findings-raised', at, by: null, findingIds: [kept(s)] },
  { type: 'report-part-edited', at, by: office, part: 'problems', text: kept(s) },
  { type: 'report-deliberated', at, by: office, isPassed: false, reason: kept(s) },
  { type: 'feedback-drafted', at, by: null, subjectId: s, letterId: kept(s) },
  { type: 'reward-decided', at, by: office, subjectId: s, isGranted: true, amount: null, reason: kept(s) },
];
const ofThirdParty: AssessmentEvent = {
  type: 'evaluation-submitted',
  at,
  by: by(thirdParty),
  methods: [mark('T.own')],
  sampleFrame: mark('T.own'),
  strata: [{ name: mark('T.own'), n: '10' }],
  fileIds: [],
};

/** What happens in a cycle in any order, to whomever, without anybody being told of what is kept. */
export const cycle: fc.Arbitrary<AssessmentEvent[]> = fc
  .array(
    fc
      .tuple(fc.constantFrom(...subjects), fc.nat({ max: 3 }), fc.nat({ max: 11 }))
      .map(([subject, n, which]) => ofSubject(subject, n)[which] ?? ofThirdParty),
    { minLength: 5, maxLength: 40 },
  )
  .map(events => [...opening, ...events]);

export const foldCycle = (events: readonly AssessmentEvent[]): AssessmentState => {
  let state: AssessmentState | null = null;
  for (const event of events) state = evolveAssessment(state, event);
  return state!;
};

const figure = (subjectId: string, method: AssessedFigure['method']): AssessedFigure => ({
  id: `${subjectId}-${method}`,
  indicator: method === 'third-party' ? 'B1' : 'A1',
  subjectId,
  year: 2016,
  method,
  value: fraction(97n, 100n),
  grade: null,
  part: null,
  statedAs: method === 'third-party' ? mark('T.own') : own(subjectId),
  sampleSize: null,
  upperBound: null,
  source: own(subjectId),
  asOf: '2016-12-31',
  recordedAt: at,
  before: [],
});
export const figures = subjects.flatMap(one => [figure(one, 'register'), figure(one, 'third-party')]);

const cell = (subjectId: string, indicator: string, doubts: string[]): Cell => ({
  subjectId,
  indicator,
  mark: doubts.length > 0 ? 'doubted' : 'minus',
  target: own(subjectId),
  figureId: `${subjectId}-${indicator === 'B1' ? 'third-party' : 'register'}`,
  shown: { zh: own(subjectId), en: '' },
  points: doubts.length > 0 ? null : fraction(4n),
  of: fraction(10n),
  formula: { zh: own(subjectId), en: '' },
  says: { zh: own(subjectId), en: '' },
  cite: '',
  asks: [],
  doubts,
});

/** What such a cycle might come to: what is the subject's in its words, what is doubted or raised kept from it. */
export const appraisalOf = ({ doubts }: AssessmentState): Appraisal => ({
  cells: subjects.flatMap(one => [
    cell(
      one,
      'A1',
      doubts.filter(doubt => doubt.subjectId === one).map(doubt => doubt.id),
    ),
    cell(one, 'B1', []),
  ]),
  totals: subjects.map(subjectId => ({
    subjectId,
    points: null,
    of: null,
    vetoedBy: [own(subjectId)],
    isPlanFulfilled: true,
  })),
  doubts: subjects.map(one => doubtOf(one, 0)),
  raised: subjects.map(subjectId => ({
    key: kept(subjectId),
    kind: 'low-rate',
    subjectId,
    origin: { kind: 'entered' },
    title: kept(subjectId),
    says: { zh: kept(subjectId), en: '' },
    cite: '',
    on: '2018-12-31',
  })),
  rewardable: [],
  missing: subjects.map(subjectId => ({ subjectId, indicator: own(subjectId), method: 'register' })),
  disagreements: subjects.map(subjectId => ({
    subjectId,
    indicator: 'A1',
    figureIds: [kept(subjectId)],
    chosen: null,
  })),
});
