import type { CivilDate } from '../calendar/civil-date';
import { askAt } from './ask';
import type { PlaceOf } from './propose-days';
import { isOddNumber } from './read-head';
import type { ProclamationQuestion, ReadingInput, Stretch } from './types';

interface Found<T> extends Stretch {
  value: T;
}
interface Given extends Omit<ReadingInput, 'base'> {
  numbers: Found<string>[];
  signatures: Found<CivilDate>[];
  years: Found<number>[];
}
interface Head {
  year: number | null;
  noticeNumber: string | null;
  issuedOn: CivilDate | null;
  questions: ProclamationQuestion[];
}

const beginning = { start: 0, end: 0 };
const distinct = <T>(found: Found<T>[]): T[] => [...new Set(found.map(one => one.value))];

const yearOfNotice = ({ years, year }: Given, placeOf: PlaceOf): Pick<Head, 'year' | 'questions'> => {
  const values = distinct(years);
  if (year !== undefined) {
    const other = years.find(one => one.value !== year);
    const details = { years: [...values, year] };
    const isOther = other && !values.includes(year);
    return { year, questions: isOther ? [askAt(placeOf(other), { code: 'year-ambiguous', details })] : [] };
  }
  if (values.length === 1) return { year: values[0]!, questions: [] };
  if (values.length === 0)
    return { year: null, questions: [askAt(beginning, { code: 'year-missing', details: {} })] };
  // The place of the second: the first is where it is expected.
  const other = years.find(one => one.value !== values[0])!;
  return {
    year: null,
    questions: [askAt(placeOf(other), { code: 'year-ambiguous', details: { years: values } })],
  };
};

const numberOfNotice = (
  { numbers, noticeNumber }: Given,
  placeOf: PlaceOf,
): Pick<Head, 'noticeNumber' | 'questions'> => {
  const values = distinct(numbers);
  if (noticeNumber !== undefined) {
    const [other] = numbers;
    const details = { numbers: [...values, noticeNumber] };
    const isOther = other && !values.includes(noticeNumber);
    const questions = isOther ? [askAt(placeOf(other), { code: 'number-ambiguous', details })] : [];
    return { noticeNumber, questions };
  }
  if (values.length === 1) return { noticeNumber: values[0]!, questions: [] };
  if (values.length === 0)
    return { noticeNumber: null, questions: [askAt(beginning, { code: 'number-missing', details: {} })] };
  const other = numbers.find(one => one.value !== values[0])!;
  return {
    noticeNumber: null,
    questions: [askAt(placeOf(other), { code: 'number-ambiguous', details: { numbers: values } })],
  };
};

/** Year, number and day of issue, as the text or a person states them; what is not plain is asked. */
export const checkHead = (given: Given, placeOf: PlaceOf): Head => {
  const { year, questions: aboutYear } = yearOfNotice(given, placeOf);
  const { noticeNumber: number, questions: aboutNumber } = numberOfNotice(given, placeOf);
  const signature = given.signatures.at(-1);
  const issuedOn = signature?.value ?? null;
  const place = given.numbers[0] ?? signature;
  const isOdd = year !== null && isOddNumber(number, issuedOn, year);
  const odd = isOdd
    ? [
        askAt(place ? placeOf(place) : beginning, {
          code: 'number-contradicts',
          details: { number: number ?? '', issuedOn, year },
        }),
      ]
    : [];
  return { year, noticeNumber: number, issuedOn, questions: [...aboutYear, ...aboutNumber, ...odd] };
};
