import type { AssessedFigure } from '../../domain/appraisal/types';
import type { Instant } from '../../domain/calendar/civil-date';
import { measureMethods, type MeasureMethod } from '../../domain/codes/assessment';
import { exactOf } from '../../domain/exact/exact-of';
import { divide, fraction, multiply, type Fraction } from '../../domain/exact/fraction';
import type { PlainMeasurement } from '../../domain/figures/plain';
import type { UnitId } from '../../domain/obligation/types';
import type { Scheme } from '../../domain/scheme/types';

/** One row of a measurement as the record keeps it, superseded ones too. */
export interface MeasuredRow {
  id: string;
  data: PlainMeasurement;
  supersedesId: string | null;
  recordedAt: Instant;
}

/** What a measurement may say besides: how it was come by, of how many, up to where, which grade. */
type Measured = PlainMeasurement & {
  method?: string;
  sampleSize?: string;
  upperBound?: string;
  grade?: string;
};

const statedAs = ({ value, num, den, grade }: Measured): string =>
  value ?? (num !== undefined && den !== undefined ? `${num}/${den}` : (grade ?? ''));

const partOf = ({ num, den }: Measured): AssessedFigure['part'] => {
  const [over, under] = [num, den].map(one => (one === undefined ? null : exactOf(one)));
  return over && under ? { num: over, den: under } : null;
};

/** Of an indicator in percent, a part of a whole is percentage points. */
const valueOf = (row: Measured, unit: 'percent' | 'number' | 'grade'): Fraction | null => {
  if (unit === 'grade') return null;
  if (row.value !== undefined) return exactOf(row.value);
  const part = partOf(row);
  if (!part || part.den.num === 0n) return null;
  const share = divide(part.num, part.den);
  return unit === 'percent' ? multiply(share, fraction(100n)) : share;
};

const methodOf = ({ method }: Measured, own: MeasureMethod): MeasureMethod =>
  measureMethods.find(one => one === method) ?? own;

const whole = (text: string | undefined): bigint | null =>
  text !== undefined && /^\d+$/.test(text) ? BigInt(text) : null;

interface Reading {
  scheme: Pick<Scheme, 'indicators'>;
  year: number;
  unitOf: (name: string) => UnitId | null;
}

/**
 * The figures of one year as the appraisal sees them: the newest row of each, with what it was before it was corrected. Rows about
 * other indicators, years or units are left out.
 */
export const assessedFigures = (
  rows: readonly MeasuredRow[],
  { scheme, year, unitOf }: Reading,
): AssessedFigure[] => {
  const byId = new Map(rows.map(one => [one.id, one]));
  const gone = new Set(rows.map(one => one.supersedesId));
  const beforeOf = (row: MeasuredRow): AssessedFigure['before'] => {
    const old = row.supersedesId === null ? undefined : byId.get(row.supersedesId);
    return old ? [...beforeOf(old), { statedAs: statedAs(old.data), recordedAt: old.recordedAt }] : [];
  };
  return rows
    .filter(one => !gone.has(one.id))
    .flatMap((row): AssessedFigure[] => {
      const data: Measured = row.data;
      const indicator = scheme.indicators.find(one => one.id === data.indicator);
      const subjectId = unitOf(data.unit);
      if (!indicator || subjectId === null || data.period !== String(year)) return [];
      return [
        {
          id: data.id,
          indicator: indicator.id,
          subjectId,
          year,
          method: methodOf(data, indicator.method),
          value: valueOf(data, indicator.unit),
          grade: data.grade ?? (indicator.unit === 'grade' ? (data.value ?? null) : null),
          part: partOf(data),
          statedAs: statedAs(data),
          sampleSize: whole(data.sampleSize),
          upperBound: data.upperBound === undefined ? null : exactOf(data.upperBound),
          source: data.source,
          asOf: data.asOf,
          recordedAt: row.recordedAt,
          before: beforeOf(row),
        },
      ];
    });
};
