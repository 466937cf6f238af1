/** How many places units of money are moved from 元; 分 and 角 stand behind the point anyway. */
const placesOf: Readonly<Record<string, number>> = {
  元: 0, 十元: 1, 百元: 2, 千元: 3, 万元: 4, 万: 4, 十万元: 5, 百万元: 6, 千万元: 7, 千万: 7, 亿元: 8, 亿: 8,
}; // prettier-ignore

/** The places of a unit of money; null where it is none. */
export const moneyPlaces = (unit: string): number | null => placesOf[unit] ?? null;

/** A decimal times a power of ten, by moving its point: exact however large. */
const movePoint = (decimal: string, places: number): string => {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!found || places === 0) return decimal;
  const [, sign = '', whole = '', behind = ''] = found;
  const digits = behind.padEnd(places, '0');
  const moved = `${whole}${digits.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  const rest = digits.slice(places).replace(/0+$/, '');
  return `${sign}${moved}${rest && `.${rest}`}`;
};

/** `1,234,567.8` without its separators, where they part thousands and nothing else. */
const withoutSeparators = (text: string): string =>
  /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text;

const shape = /^[¥$]?(-?[\d,]+(?:\.\d+)?)(?:\s*(\p{Script=Han}+))?$/u;

/**
 * An amount as offices write it, in 元: 「1,234.50」, 「2000万元」, 「(100.00)」 for less than nothing. `places`: of the unit
 * that the head says, unless the cell has its own. What is none of these stays as it is, and is refused.
 */
export const moneyText = (text: string, places: number): string => {
  const bracketed = /^\(([\d,.]+)\)$/.exec(text)?.[1];
  const [, digits, unit] = shape.exec(bracketed === undefined ? text : `-${bracketed}`) ?? [];
  if (digits === undefined) return text;
  const own = unit === undefined ? places : moneyPlaces(unit);
  const decimal = withoutSeparators(digits);
  return own === null || decimal.includes(',') ? text : movePoint(decimal, own);
};
