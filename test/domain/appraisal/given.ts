import { appraise } from '../../../domain/appraisal/appraise';
import type {
  AppraisalInput,
  AssessedEvent,
  AssessedFigure,
  Cell,
  Target,
} from '../../../domain/appraisal/types';
import { fraction, fractionOf, sayNumber } from '../../../domain/exact/fraction';
import type { Scoring } from '../../../domain/scheme/scoring';
import type { Indicator, Scheme } from '../../../domain/scheme/types';

export const YEAR = 2018;

/** Percent, more is better, by a third party, ten points. */
export const indicatorOf = (scoring: Scoring | null, more: Partial<Indicator> = {}): Indicator => ({
  id: 'B2',
  area: 'B',
  name: { zh: '退出准确率', en: 'accuracy of exits' },
  definition: null,
  unit: 'percent',
  direction: 'up',
  source: '第三方评估',
  method: 'third-party',
  owner: '评估机构',
  points: scoring ? '10' : null,
  scoring,
  raises: null,
  cite: '第九条(五)',
  ...more,
});

export const schemeOf = (indicators: Indicator[], more: Partial<Scheme> = {}): Scheme => ({
  id: 'yunling-counties',
  version: 1,
  title: { zh: '市对县考核办法', en: 'measures for counties' },
  document: {
    id: 'measures',
    title: { zh: '市对县考核办法', en: 'measures for counties' },
    issuer: '市扶贫开发领导小组',
    number: null,
    issuedOn: '2016-03-01',
    inForceFrom: '2016-03-01',
    inForceTo: null,
    authority: 'document',
  },
  replaces: [],
  days: { starts: '12-01', ends: { year: 1, month: 2, day: null } },
  level: { from: 'city', of: 'county' },
  organiser: '市扶贫开发领导小组',
  leadBodies: ['市扶贫办'],
  joining: [],
  interpreter: '市扶贫办',
  subjects: [],
  years: { from: 2016, to: 2020 },
  areas: [{ id: 'B', name: { zh: '精准识别', en: 'identification' }, cite: '第九条' }],
  indicators,
  steps: [],
  kinds: [
    { kind: 'plan-missed', cite: '第七条(一)' },
    { kind: 'funds-misused', cite: '第七条(二)' },
    { kind: 'forbidden-act', cite: '第七条(三)' },
    { kind: 'false-exit', cite: '第七条(四)' },
    { kind: 'low-rate', cite: '第七条(五)' },
    { kind: 'found-by-organs', cite: '第七条(六)' },
  ],
  forbidden: [{ id: 'luxury', says: { zh: '建豪华办公楼', en: 'a luxurious office building' } }],
  bindsRules: [],
  articles: [],
  asks: [],
  notAssigned: 'full',
  doubts: { tolerance: '1' },
  parent: null,
  ...more,
});

/** A figure as a third party gave it in time, `97.4` or a part of a whole `1498/1538`; of percent these are hundredths. */
export const figureOf = (
  subjectId: string,
  stated: string,
  more: Partial<AssessedFigure> & { isNumber?: true } = {},
): AssessedFigure => {
  const { isNumber, ...given } = more;
  const [num, den] = stated.split('/').map(one => fractionOf(one));
  const part = num && den ? { num, den } : null;
  const ratio =
    part && fraction(part.num.num * (isNumber ? 1n : 100n) * part.den.den, part.num.den * part.den.num);
  return {
    id: `${given.method ?? 'third-party'}-${subjectId}-${given.indicator ?? 'B2'}-${given.year ?? YEAR}`,
    indicator: 'B2',
    subjectId,
    year: YEAR,
    method: 'third-party',
    value: ratio ?? num ?? null,
    grade: null,
    part,
    statedAs: stated,
    sampleSize: null,
    upperBound: null,
    source: given.method ?? '评估机构',
    asOf: '2018-12-31',
    recordedAt: '2019-01-10T10:00:00+08:00',
    before: [],
    ...given,
  };
};

export const gradeOf = (
  subjectId: string,
  grade: string,
  more: Partial<AssessedFigure> = {},
): AssessedFigure => ({
  ...figureOf(subjectId, '0', more),
  value: null,
  grade,
  statedAs: grade,
});

export const targetOf = (subjectId: string, value: string | null, indicator = 'B2'): Target => ({
  subjectId,
  indicator,
  value,
  source: '年度计划',
});

export const eventOf = (id: string, more: Partial<AssessedEvent> = {}): AssessedEvent => ({
  id,
  subjectId: 'yunxi',
  indicator: 'B2',
  forbidden: null,
  kind: null,
  on: '2018-06-01',
  says: '查实的投诉',
  points: null,
  ...more,
});

/** One subject, nothing given, on a day by which all is known. */
export const inputOf = (scheme: Scheme, more: Partial<AppraisalInput> = {}): AppraisalInput => ({
  scheme,
  year: YEAR,
  subjects: ['yunxi'],
  targets: [],
  answers: {},
  choices: {},
  marked: {},
  events: [],
  breaches: [],
  figures: [],
  figuresBefore: [],
  due: [],
  asOf: '2019-02-01',
  ...more,
});

/** The only cell of an appraisal. */
export const onlyCell = (input: AppraisalInput): Cell => {
  const { cells } = appraise(input);
  if (cells.length !== 1 || !cells[0]) throw new Error(`${cells.length} cells`);
  return cells[0];
};

export const pointsIn = ({ points }: { points: Cell['points'] }): string | null =>
  points ? sayNumber(points) : null;
