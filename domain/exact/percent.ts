import type { Name } from '../codes/names';
import type { Fraction } from './fraction';

/**
 * For display only: a percentage with at most two places, cut off rather than rounded, so that a miss never reads as kept;
 * what was cut is said to be about.
 */
export const sayPercent = ({ num, den }: Fraction): Name => {
  const size = (num < 0n ? -num : num) * 10_000n;
  const [whole, places] = [size / den / 100n, (size / den) % 100n];
  const digits = places === 0n ? '' : `.${String(places).padStart(2, '0').replace(/0$/, '')}`;
  const said = `${num < 0n ? '-' : ''}${whole}${digits}%`;
  return size % den === 0n ? { zh: said, en: said } : { zh: `约${said}`, en: `about ${said}` };
};
