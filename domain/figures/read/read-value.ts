import { isCivilDate } from '../../calendar/civil-date';
import { measureMethodNames, measureMethods } from '../../codes/assessment';
import type { FigureProblemCode } from '../../codes/figure-problems';
import { fractionOf } from '../../exact/fraction';
import { fenOf } from '../../exact/money';
import { unstorableIn } from '../../storable';
import type { FieldType } from '../plain-fields';
import { periodText } from './sheet/day-text';

const LONGEST = 200;
/** More digits than any amount has: nobody makes us multiply a million of them. */
const MOST_DIGITS = 40;

export type Read<T> = { ok: true; value: T } | { ok: false; code: FigureProblemCode };

const wrong = (code: FigureProblemCode) => ({ ok: false, code }) as const;
const right = <T>(value: T) => ({ ok: true, value }) as const;

const amount = (text: string): Read<string> => {
  if (fenOf(text) !== null) return right(text);
  return wrong(fractionOf(text) === null ? 'AMOUNT_INVALID' : 'AMOUNT_THIRD_DECIMAL');
};

const number = (text: string): Read<string> => {
  const [num = '', den, ...more] = text.split('/');
  if (more.length > 0 || fractionOf(num) === null) return wrong('NUMBER_INVALID');
  if (den === undefined) return right(text);
  const whole = fractionOf(den);
  if (whole === null) return wrong('NUMBER_INVALID');
  return whole.num > 0n ? right(text) : wrong('DENOMINATOR_ZERO');
};

const methodOf = (word: string): Read<string> => {
  const found = measureMethods.find(
    one => one === word || measureMethodNames[one].zh === word || measureMethodNames[one].en === word,
  );
  return found ? right(found) : wrong('METHOD_UNKNOWN');
};

const isYear = (text: string): boolean => /^(?:19|20|21)\d\d$/.test(text);
/** What begins like a year or a day is one, in the one form: `2014`, `2014-06`, `2014-06-30`, `2013..2015`. Others have names. */
const isPeriod = (text: string): boolean => {
  if (periodText(text) !== text) return false;
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return isCivilDate(text);
  if (/^\d{4}-\d\d$/.test(text)) return isCivilDate(`${text}-01`);
  const span = /^(\d{4})\.\.(\d{4})$/.exec(text);
  if (span) return span[1]! <= span[2]!;
  return !/^\d/.test(text) || isYear(text.slice(0, 4));
};

/** Characters that no sheet and no XML can hold, line breaks included. */
const hasControl = (text: string): boolean => /[\u0000-\u001f\u007f\ufffe\uffff]/.test(text);

const isKept = (text: string): boolean => !hasControl(text) && unstorableIn(text).length === 0;

const checks: Partial<Record<FieldType, (text: string) => Read<string>>> = {
  amount,
  number,
  count: text => (/^0*[1-9]\d*$/.test(text) ? right(text) : wrong('COUNT_INVALID')),
  method: methodOf,
  year: text => (isYear(text) ? right(text) : wrong('YEAR_INVALID')),
  period: text => (isPeriod(text) ? right(text) : wrong('PERIOD_INVALID')),
  date: text => (isCivilDate(text) ? right(text) : wrong('DATE_INVALID')),
};

/** A value of which it was already found that it cannot be read. */
export class Flawed {
  constructor(
    readonly code: FigureProblemCode,
    readonly text: string,
  ) {}
}

/** The text of a field: trimmed, of its type; `undefined` where nothing stands there. */
export const readText = (value: unknown, type: FieldType): Read<string | undefined> => {
  if (value === undefined || value === null) return right(undefined);
  if (value instanceof Flawed) return wrong(value.code);
  if (typeof value === 'number') return wrong('NUMBER_NOT_A_TEXT');
  if (typeof value !== 'string') return wrong('NOT_A_TEXT');
  const text = value.trim();
  if (text === '') return right(undefined);
  if (text.length > LONGEST) return wrong('TEXT_TOO_LONG');
  if (!isKept(text)) return wrong('TEXT_INVALID');
  if ((type === 'amount' || type === 'number' || type === 'count') && text.length > MOST_DIGITS)
    return wrong('TEXT_TOO_LONG');
  return checks[type]?.(text) ?? right(text);
};

/** Facts: texts, yes or no. What is null or empty is not there. */
export const readFacts = (value: unknown): Read<Record<string, string | boolean>> => {
  if (value === undefined || value === null) return right({});
  if (value instanceof Flawed) return wrong(value.code);
  if (typeof value !== 'object' || Array.isArray(value)) return wrong('FACT_INVALID');
  const facts: [string, string | boolean][] = [];
  for (const [name, fact] of Object.entries(value)) {
    if (typeof fact === 'number') return wrong('NUMBER_NOT_A_TEXT');
    if (typeof fact === 'boolean') facts.push([name, fact]);
    else {
      const text = readText(fact, 'text');
      if (!text.ok) return wrong(text.code === 'NOT_A_TEXT' ? 'FACT_INVALID' : text.code);
      if (text.value !== undefined) facts.push([name, text.value]);
    }
    if (name.trim() === '' || name.length > LONGEST || !isKept(name)) return wrong('TEXT_INVALID');
  }
  return right(Object.fromEntries(facts));
};
