import { matchAt } from './stated-day-pattern';

/** 「汛期前」, 「秋季学期开学前」: times before which something is due and that no calendar dates. */
export const SEASON =
  '(?:主?汛期?|雨季|防汛期|入冬|冬季|越冬|供暖[期季]?|采暖[期季]?|(?:[春秋]季(?:学期)?)?开学|秋收|夏收|春耕|春播|秋种|高考|中考|[双两]节)(?:来临|到来|开始)?';
const season = new RegExp(`${SEASON}(?:以|之)?前(?![后夕期往述])`, 'y');

/** Where a season with 前 behind it ends, and why it gives no day; `null` where none stands at `index`. */
export const readSeason = (text: string, index: number): { end: number; problem: string } | null => {
  const match = matchAt(season, text, index);
  return match && { end: index + match[0].length, problem: '没有写明是哪一日' };
};
