import { isCivilDate, yearOf, type CivilDate } from '../calendar/civil-date';
import { readNumber } from '../deadline/chinese-number';
import type { Stretch } from './types';

interface Found<T> extends Stretch {
  value: T;
}

const figure = '[\\d〇零一二三四五六七八九]';

/** The years for which the text says that it arranges: 2027年部分节假日, 2027年劳动节. A law「2024年修订」 is none. */
export const yearsIn = (text: string): Found<number>[] =>
  [
    ...text.matchAll(
      new RegExp(
        `(${figure}{4})年度?(?=部分|全年|全国|法定|节|假|放假|元旦|春节|清明|["“”]?五一|国际劳动|劳动节|端午|中秋|国庆)`,
        'g',
      ),
    ),
  ].flatMap(({ index, 0: words, 1: year = '' }) => {
    const value = readNumber(year);
    return value === null ? [] : [{ value, start: index, end: index + words.length }];
  });

/** Numbers of notices, written as they are in print: 国办发明电〔2026〕5号. */
export const numbersIn = (text: string): Found<string>[] =>
  [...text.matchAll(/(国办发(?:明电)?|国发(?:明电)?)\((\d{4})\)(?:第)?(\d{1,3})号/g)].map(
    ({ index, 0: words, 1: sign, 2: year, 3: number }) => ({
      value: `${sign}〔${year}〕${number}号`,
      start: index,
      end: index + words.length,
    }),
  );

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day on which it was issued, where the text is signed: behind the issuer, or alone at the end. */
export const signaturesIn = (text: string): Found<CivilDate>[] => {
  const date = `(${figure}{4})年([\\d一二三四五六七八九十]{1,3})月([\\d一二三四五六七八九十]{1,3})日`;
  const signed = new RegExp(
    `国务院办公厅(?:秘书局)?${date}(?:印发(?!的))?(?![\\u4e00-\\u9fff])|(?<=[。;!])${date}(?=(?:\\(此件公开发布\\))?[。]?$)`,
    'g',
  );
  return [...text.matchAll(signed)].flatMap(({ index, 0: words, ...groups }) => {
    const [year, month, day] = [1, 2, 3].map(n => readNumber(groups[n] ?? groups[n + 3] ?? '') ?? 0);
    const value = `${year}-${pad(month ?? 0)}-${pad(day ?? 0)}`;
    return isCivilDate(value) ? [{ value, start: index, end: index + words.length }] : [];
  });
};

/** What the number and the date of issue say about the year contradicts it: a notice comes in the year before, or within it. */
export const isOddNumber = (number: string | null, issuedOn: CivilDate | null, year: number): boolean => {
  const numbered = number === null ? null : Number(/〔(\d{4})〕/.exec(number)?.[1]);
  const issued = issuedOn === null ? null : yearOf(issuedOn);
  const isOdd = (one: number | null): boolean => one !== null && one !== year && one !== year - 1;
  return isOdd(numbered) || isOdd(issued) || (numbered !== null && issued !== null && numbered !== issued);
};
