import type { CivilDate } from './civil-date';
import { lunarDay } from './lunar-years';
import { qingming } from './statutory-days';

/** The festivals of 全国年节及纪念日放假办法 that are a day off for everybody. */
export type Festival = '元旦' | '春节' | '清明' | '劳动节' | '端午' | '中秋' | '国庆节';

const days: Readonly<Record<Festival, (year: number) => CivilDate>> = {
  元旦: year => `${year}-01-01`,
  春节: year => lunarDay(year, 1, 1),
  清明: qingming,
  劳动节: year => `${year}-05-01`,
  端午: year => lunarDay(year, 5, 5),
  中秋: year => lunarDay(year, 8, 15),
  国庆节: year => `${year}-10-01`,
};

/**
 * The day that a festival is, which no yearly schedule moves: 春节 is 正月初一, not its eve.
 *
 * @throws RangeError outside 2003–2099 for the lunar ones
 */
export const festivalDay = (festival: Festival, year: number): CivilDate => days[festival](year);
