import { readFileSync } from 'node:fs';
import path from 'node:path';
import { appraise } from '../domain/appraisal/appraise';
import type { AppraisalInput, AssessedFigure } from '../domain/appraisal/types';
import { compareFractions, fraction } from '../domain/exact/fraction';
import type { Indicator, Scheme } from '../domain/scheme/types';
import { median, timed, type Measure, type Result } from './measure';

const RUNS = 5;
const YEAR = 2018;

const figuresOf = (
  subjects: readonly string[],
  indicators: readonly Indicator[],
  year: number,
  count: number,
) =>
  Array.from({ length: count }, (_, n): AssessedFigure => {
    const indicator = indicators[n % indicators.length]!;
    const subjectId = subjects[Math.floor(n / indicators.length) % subjects.length]!;
    const part = { num: fraction(BigInt(1_400 + (n % 97))), den: fraction(1_538n) };
    return {
      ...{ id: `${year}-${n}`, indicator: indicator.id, subjectId, year, method: indicator.method, part },
      ...{ value: fraction(part.num.num * 100n, 1_538n), grade: null, statedAs: `${part.num.num}/1538` },
      ...{ sampleSize: 1_538n, upperBound: null, source: 'survey', before: [] },
      asOf: `${year}-12-${String(1 + (n % 28)).padStart(2, '0')}`,
      recordedAt: `${year + 1}-01-05T09:00:00+08:00`,
    };
  });

/** Subjects × indicators in percent of the measures, with so many figures of this year and of the one before. */
const inputOf = (subjects: number, indicators: number, count: number): AppraisalInput => {
  const file = path.join(__dirname, '..', 'packs', 'schemes', 'measures-2016.json');
  const scheme = JSON.parse(readFileSync(file, 'utf8')) as Scheme;
  const [first] = scheme.indicators;
  const scoring = { kind: 'minus', step: '0.1', points: '1', rounding: 'floor' } as const;
  const all = Array.from({ length: indicators }, (_, n): Indicator => ({
    ...first!,
    id: `I${n}`,
    points: '10',
    scoring,
  }));
  const units = Array.from({ length: subjects }, (_, n) => `u${n}`);
  return {
    ...{ scheme: { ...scheme, indicators: all }, year: YEAR, subjects: units, asOf: '2019-02-01' },
    targets: units.flatMap(subjectId =>
      all.map(one => ({ subjectId, indicator: one.id, value: '98', source: 'plan' })),
    ),
    ...{ answers: {}, choices: {}, marked: {}, events: [], breaches: [], due: [] },
    figures: figuresOf(units, all, YEAR, count),
    figuresBefore: figuresOf(units, all, YEAR - 1, count),
  };
};

const middle = async (work: () => void): Promise<number> => {
  const all: number[] = [];
  for (let n = 0; n < RUNS; n++) all.push(await timed(() => Promise.resolve().then(work)));
  return median(all);
};

/** The least that any appraisal does: each figure compared once with a target. */
const compareAll = ({ figures, figuresBefore }: AppraisalInput): void => {
  const target = fraction(98n);
  for (let n = 0; n < 20; n++)
    for (const { value } of [...figures, ...figuresBefore]) if (value) compareFractions(value, target);
};

const resultOf = async (what: string, inputs: AppraisalInput[], goal: number): Promise<Result> => {
  const yardstick = await middle(() => {
    for (const one of inputs) compareAll(one);
  });
  const took = await middle(() => {
    for (const one of inputs) appraise(one);
  });
  const ratio = took / yardstick;
  return {
    what,
    goal: `≤ ${goal} ×`,
    value: `${ratio.toFixed(1)} ×`,
    isMet: ratio <= goal,
    against: `${took.toFixed(0)} ms; twenty comparisons of each figure: ${yardstick.toFixed(1)} ms`,
  };
};

/** How much longer ten times the figures of the same cells take: a look that holds each against each would take a hundred times. */
const growth = async (goal: number): Promise<Result> => {
  const [few, many] = [inputOf(23, 30, 1_000), inputOf(23, 30, 10_000)];
  const short = await middle(() => void appraise(few));
  const long = await middle(() => void appraise(many));
  const ratio = long / short;
  return {
    what: '10,000 figures against 1,000',
    goal: `≤ ${goal} ×`,
    value: `${ratio.toFixed(1)} ×`,
    isMet: ratio <= goal,
    against: `${long.toFixed(0)} ms and ${short.toFixed(0)} ms`,
  };
};

export const appraisal: Measure = {
  name: 'appraisal',
  what: 'cycles appraised: 22 subjects × 7 indicators × 5 years, and 23 × 30 with 10,000 figures',
  run: async () => [
    await resultOf(
      '22 × 7 × 5 years appraised',
      Array.from({ length: 5 }, () => inputOf(22, 7, 154)),
      100,
    ),
    await resultOf('23 × 30, 10,000 figures appraised', [inputOf(23, 30, 10_000)], 100),
    await growth(12),
  ],
};
