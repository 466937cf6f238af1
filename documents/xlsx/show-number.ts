import { bareFormat, dateOfSerial, datePartsOf, dateText } from './show-date';

/** A number without a format: what a double keeps for certain, never with an exponent where it is whole. */
const plain = (value: number): string =>
  Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));

/** The sections of a code, which a semicolon parts: for what is positive, negative, zero, a text. */
const sectionsOf = (code: string): string[] => code.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+/g) ?? [''];

/** What is not the number in a code: quotes around texts, colours, places left free. */
const literal = (text: string): string =>
  text
    .replace(/\[\$([^\-\]]*)[^\]]*\]/g, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/"([^"]*)"|\\(.)/g, '$1$2');

const shape = /^((?:"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^0#?"\\[])*)([#?0,]*[#?0](?:\.[#?0]*)?,*)(%?)((?:"[^"]*"|\\.|[_*].|\[[^\]]*\]|[^0#?"\\[])*)$/; // prettier-ignore

const numberText = (value: number, section: string): string => {
  const [, before, digits, percent, after] = shape.exec(section) ?? [];
  if (digits === undefined || /\[(?:DBNum|[<>=])/i.test(section) || /[Ee][+-]|\//.test(bareFormat(section)))
    return plain(value);
  const [whole = '', fraction = ''] = digits.replace(/,+$/, '').split('.');
  const scale = (percent ? 100 : 1) / 1_000 ** (/,+$/.exec(digits)?.[0].length ?? 0);
  const fixed = Number((Math.abs(value) * scale).toPrecision(15)).toFixed(Math.min(fraction.length, 20));
  const [integer = '', rest = ''] = fixed.split('.');
  const optional = /#*$/.exec(fraction)?.[0].length ?? 0;
  const decimals =
    rest.slice(0, rest.length - optional) + rest.slice(rest.length - optional).replace(/0+$/, '');
  const padded = integer.padStart((whole.match(/0/g) ?? []).length, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  return `${value < 0 ? '-' : ''}${literal(before!)}${grouped}${decimals && `.${decimals}`}${percent}${literal(after!)}`;
};

/** The day of an ISO date, as newer programs may keep one. */
export const isoText = (text: string): string => {
  const date = new Date(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : text);
  return Number.isNaN(date.getTime())
    ? text
    : dateText(date, { year: true, month: true, day: true, time: true });
};

/**
 * The number of a cell as its format shows it: a day as 「2018年6月10日」 with the parts that are shown, 85 % as 「85%」, 「12万元」.
 * What a format says beyond that (colours, fractions, exponents) is left alone.
 */
export const showNumber = (text: string, code: string, is1904: boolean): string => {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) return text;
  const sections = sectionsOf(code);
  const isNegative = value < 0 && sections.length > 1;
  const section = sections[isNegative ? 1 : 0]!;
  const parts = /\[(?:h+|m+|s+)\]/i.test(section) ? null : datePartsOf(bareFormat(section));
  const date = parts && dateOfSerial(value, is1904);
  if (date) return dateText(date, parts);
  const general = /^(.*?)general(.*)$/i.exec(section);
  if (general) return `${literal(general[1]!)}${plain(value)}${literal(general[2]!)}`;
  return section === '' || section === '@' ? plain(value) : numberText(isNegative ? -value : value, section);
};
