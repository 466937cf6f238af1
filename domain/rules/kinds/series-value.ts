import type { CivilDate } from '../../calendar/civil-date';
import { add, divide, type Fraction } from '../../exact/fraction';
import { sayNumber } from '../../exact/fraction';
import { measuredOf } from '../../figures/measured';
import type { Measurement } from '../../figures/types';
import type { Place, World } from '../evaluator';
import type { Rule } from '../types';
import type { IndicatorOf } from './indicator-of';

/** A value that a rule needs, with where it comes from. */
export type Value =
  | { kind: 'missing'; ids: string[] }
  | { kind: 'disputed'; ids: string[]; values: string[] }
  | {
      kind: 'one';
      ids: string[];
      value: Fraction;
      part: Measurement['part'];
      asOf: CivilDate;
      /** What the same source had said before. */
      restated: Fraction | null;
    };

const sayValue = ({ value, part }: Measurement): string =>
  part ? `${sayNumber(part.num)}/${sayNumber(part.den)}` : sayNumber(value);

const readValue = (rows: readonly Measurement[]): Value => {
  const found = measuredOf(rows);
  switch (found.kind) {
    case 'missing':
      return { kind: 'missing', ids: [] };
    case 'disputed':
      return { kind: 'disputed', ids: found.ids, values: found.measurements.map(sayValue) };
    case 'one': {
      const { value, part, asOf } = found.measurement;
      return { kind: 'one', ids: found.ids, value, part, asOf, restated: found.restated?.value ?? null };
    }
  }
};

/** The members' values together: all of them, or it is missing. Ratios are put together by part and whole. */
const togetherOf = (values: readonly Value[], isRatio: boolean): Value => {
  const ids = values.flatMap(one => one.ids);
  const disputed = values.find(one => one.kind === 'disputed');
  if (disputed) return disputed;
  const known = values.flatMap(one => (one.kind === 'one' ? [one] : []));
  const parts = known.flatMap(one => (one.part ? [one.part] : []));
  const isWhole = known.length === values.length && values.length > 0;
  if (!isWhole || (isRatio && parts.length < known.length)) return { kind: 'missing', ids };
  const sum = (numbers: readonly Fraction[]): Fraction => numbers.reduce(add);
  const part = isRatio ? { num: sum(parts.map(one => one.num)), den: sum(parts.map(one => one.den)) } : null;
  const asOf = known.reduce((last, one) => (one.asOf > last ? one.asOf : last), '');
  const value = part ? divide(part.num, part.den) : sum(known.map(one => one.value));
  return { kind: 'one', ids, value, part, asOf, restated: null };
};

/**
 * The value of an indicator for a row: under its unit or a name that means it too; for a set taken together that has none,
 * the members' values, if each of them has one.
 */
export const valueOf = (
  { indicator, alsoUnder = [] }: IndicatorOf,
  period: string,
  { rule, place, world, isRatio = false }: { rule: Rule; place: Place; world: World; isRatio?: boolean },
): Value => {
  const { unit } = place;
  if (unit === null) return { kind: 'missing', ids: [] };
  const rowsOf = (name: string): readonly Measurement[] => world.known.values(indicator, name, period);
  const own = readValue([unit, ...alsoUnder].flatMap(rowsOf));
  const { subject } = rule;
  if (own.kind !== 'missing' || subject.kind !== 'set' || unit !== world.set(subject.set).name) return own;
  return togetherOf(
    place.units.map(one => readValue(rowsOf(one))),
    isRatio,
  );
};
