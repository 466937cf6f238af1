import type { AssessedFigure } from '../../../domain/appraisal/types';
import { indicatorOf, figureOf, inputOf, schemeOf, targetOf, YEAR } from './given';
import type { AppraisalInput } from '../../../domain/appraisal/types';

/** A generator with a seed (mulberry32): whole numbers from 0 up to but not `n`. */
const chance = (seed: number) => {
  let state = seed;
  return (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
};

const indicators = [
  indicatorOf(null, { id: 'A1', method: 'register' }),
  indicatorOf(null, { id: 'A3', method: 'survey' }),
  indicatorOf(null, { id: 'B1' }),
  indicatorOf(null, { id: 'B2' }),
  indicatorOf(null, { id: 'N', method: 'register', unit: 'number' }),
];

/** k of n as people write it: rounded half up, or cut off, to so many places. */
const stated = (k: number, n: number, places: number, isCut: boolean): string => {
  const scale = 100n * 10n ** BigInt(places);
  const [part, whole] = [BigInt(k) * scale, BigInt(n)];
  const digits = String(isCut ? part / whole : (2n * part + whole) / (2n * whole)).padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
};

/**
 * Honest figures: counted, and so a share is k of n, rounded or cut off to one or two places; samples and counts are drawn anew every
 * year; a register loses or gains less than a tenth of its whole; a self-report is the register's count or lies within the third
 * party's interval and the tolerance; all is given by its day and corrected, if at all, by its day. 1,000 of each year.
 */
export const honest = (seed: number, count = 1_000): AppraisalInput => {
  const draw = chance(seed);
  const between = (from: number, to: number) => from + draw(to - from);
  const figures: AssessedFigure[] = [];
  const figuresBefore: AssessedFigure[] = [];
  const subjects: string[] = [];
  const sample = (subject: string, indicator: string, year: number): AssessedFigure => {
    const n = between(300, 3_000);
    const k = n - Math.floor((n * between(10, 150)) / 1_000);
    const text = draw(2) === 0 ? `${k}/${n}` : stated(k, n, between(1, 3), draw(2) === 0);
    const method = indicator === 'A3' ? ('survey' as const) : ('third-party' as const);
    const figure = figureOf(subject, text, { indicator, year, method, sampleSize: BigInt(n) });
    const [num, den] = [figure.value!.num, figure.value!.den];
    return { ...figure, upperBound: { num: num + den * 2n, den } };
  };
  for (let s = 0; figures.length < count; s++) {
    const subject = `u${s}`;
    subjects.push(subject);
    const whole = between(5_000, 90_000);
    for (const [year, into] of [
      [YEAR - 1, figuresBefore],
      [YEAR, figures],
    ] as const) {
      const den = year === YEAR ? whole - Math.floor((whole * (draw(180) - 90)) / 1_000) : whole;
      const num = den - Math.floor((den * between(5, 120)) / 1_000);
      into.push(figureOf(subject, `${num}/${den}`, { indicator: 'A1', year, method: 'register' }));
      into.push(sample(subject, 'A3', year));
      const b1 = sample(subject, 'B1', year);
      into.push(b1);
      const b2 = sample(subject, 'B2', year);
      into.push(b2);
      into.push(
        figureOf(subject, String(between(12_000, 99_999)), {
          indicator: 'N',
          year,
          method: 'register',
          isNumber: true,
        }),
      );
      // What the county says of itself, half a point above the third party's.
      const own = { num: b2.value!.num * 2n + b2.value!.den, den: b2.value!.den * 2n };
      into.push({
        ...b2,
        id: `self-${subject}-${year}`,
        method: 'self-report',
        source: '自报',
        value: own,
        part: null,
        statedAs: 'own',
        sampleSize: null,
        upperBound: null,
      });
      // A slip mended in time.
      const last = into.at(-2);
      if (last && draw(10) === 0)
        into[into.length - 2] = {
          ...last,
          before: [{ statedAs: '1', recordedAt: '2019-01-08T09:00:00+08:00' }],
        };
    }
  }
  return inputOf(schemeOf(indicators), {
    subjects,
    figures,
    figuresBefore,
    targets: subjects.map(one => targetOf(one, '98')),
    due: (['register', 'survey', 'third-party', 'self-report'] as const).map(method => ({
      method,
      dueOn: '2019-01-10',
    })),
  });
};
