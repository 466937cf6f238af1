import type { Name } from '../../codes/names';
import { sayNumber } from '../../exact/fraction';
import type { World } from '../evaluator';
import type { Value } from './series-value';

export const nameOfIndicator = ({ pack }: World, id: string): Name =>
  pack.indicators.find(one => one.id === id)?.name ?? { zh: id, en: id };

export const nameOfRegister = ({ pack }: World, id: string): Name =>
  pack.registers.find(one => one.id === id)?.name ?? { zh: id, en: id };

/** What is added to a reason where a source has corrected itself. */
export const sayRestated = (values: readonly (Value & { kind: 'one' })[]): Name => {
  const all = values.flatMap(({ restated, value, asOf }) => (restated ? [{ restated, value, asOf }] : []));
  return {
    zh: all
      .map(one => `;${one.asOf}更正:原报${sayNumber(one.restated)},现报${sayNumber(one.value)}`)
      .join(''),
    en: all
      .map(one => `; restated on ${one.asOf}: ${sayNumber(one.value)}, before ${sayNumber(one.restated)}`)
      .join(''),
  };
};
