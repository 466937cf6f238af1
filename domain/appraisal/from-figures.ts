import type { Instant } from '../calendar/civil-date';
import { fraction, multiply } from '../exact/fraction';
import { figureOf } from '../figures/of-plain';
import type { PlainMeasurement } from '../figures/plain';
import type { Graded, Measurement } from '../figures/types';
import { groupBy } from '../group-by';
import type { UnitId } from '../obligation/types';
import type { Indicator, Scheme } from '../scheme/types';
import type { AssessedFigure } from './types';

/** A measurement as it was recorded: a later row of the same id is its correction. */
export interface RecordedMeasurement {
  data: PlainMeasurement;
  recordedAt: Instant;
}

const statedAs = ({ value, num, den, grade }: PlainMeasurement): string =>
  grade ?? value ?? `${num ?? ''}/${den ?? ''}`;

/** In the unit of the indicator: a part of a whole becomes percentage points, a value is taken to be stated in them. */
const valueOf = ({ unit }: Indicator, { value, part }: Measurement | Graded): AssessedFigure['value'] =>
  value && part && unit === 'percent' ? multiply(value, fraction(100n)) : value;

const assessed = (
  indicator: Indicator,
  subjectId: UnitId,
  row: RecordedMeasurement,
  before: readonly RecordedMeasurement[],
): AssessedFigure => {
  const figure = figureOf('measurement', row.data);
  return {
    id: figure.id,
    indicator: indicator.id,
    subjectId,
    year: Number(figure.period),
    method: figure.how?.method ?? indicator.method,
    value: valueOf(indicator, figure),
    grade: figure.value ? null : figure.grade,
    part: figure.part,
    statedAs: statedAs(row.data),
    sampleSize: figure.how?.sampleSize ?? null,
    upperBound: figure.how?.upperBound ?? null,
    source: figure.source,
    asOf: figure.asOf,
    recordedAt: row.recordedAt,
    before: before.map(one => ({ statedAs: statedAs(one.data), recordedAt: one.recordedAt })),
  };
};

/**
 * Measurements of the record as an appraisal reads them: of the scheme's indicators, of whole years, of units that the registry knows
 * by id, name or alias; others are none of its business. A row that does not say how it was come by was so as the scheme says. `rows` in the order of their recording, corrected ones included.
 */
export const assessedFigures = (
  { indicators }: Pick<Scheme, 'indicators'>,
  rows: readonly RecordedMeasurement[],
  unitNamed: (name: string) => UnitId | null,
): AssessedFigure[] => {
  const known = new Map(indicators.map(one => [one.id, one]));
  return [...groupBy(rows, one => one.data.id).values()].flatMap(history => {
    const row = history.at(-1);
    const indicator = row && known.get(row.data.indicator);
    const subjectId = row ? unitNamed(row.data.unit) : null;
    if (!row || !indicator || subjectId === null || !/^\d{4}$/.test(row.data.period)) return [];
    return [assessed(indicator, subjectId, row, history.slice(0, -1))];
  });
};
