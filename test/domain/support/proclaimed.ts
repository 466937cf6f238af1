import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days';
import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../../../domain/calendar/civil-date';

/** How one notice is set: the same throughout, as its writer has habits. */
export interface Style {
  weekday: '周' | '星期' | null;
  isCounted: boolean;
  hasMonths: boolean;
  hasYears: boolean;
  to: '至' | '到' | '—' | '-';
  list: '、' | ',' | '和';
  heading: 'chinese' | 'bracketed' | 'arabic' | 'none';
  isWide: boolean;
  isSpaced: boolean;
  isWorkedFirst: boolean;
}

export const styles: fc.Arbitrary<Style> = fc.record({
  weekday: fc.constantFrom('周', '星期', null),
  isCounted: fc.boolean(),
  hasMonths: fc.boolean(),
  hasYears: fc.boolean(),
  to: fc.constantFrom('至', '到', '—', '-'),
  list: fc.constantFrom('、', ',', '和'),
  heading: fc.constantFrom('chinese', 'bracketed', 'arabic', 'none'),
  isWide: fc.boolean(),
  isSpaced: fc.boolean(),
  isWorkedFirst: fc.boolean(),
});

export interface Arranged {
  name: string;
  from: string;
  to: string;
  worked: string[];
}

const isWeekday = (date: string): boolean => ![0, 6].includes(weekdayOf(date));
const daysOf = ({ from, to }: Pick<Arranged, 'from' | 'to'>): string[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index));

const lunar = (year: number, day: string): string => getSolarDateFromLunar(`${year}-${day}`).date;
const statutory = (year: number): [string, string[]][] => {
  const spring = lunar(year, '01-01');
  return [
    ['元旦', [`${year}-01-01`]],
    ['春节', [-1, 0, 1, 2].map(n => addDays(spring, n))],
    ['清明节', [getSolarTermDate(year, 4, 'pure_brightness')]],
    ['劳动节', [`${year}-05-01`, `${year}-05-02`]],
    ['端午节', [lunar(year, '05-05')]],
    ['中秋节', [lunar(year, '08-15')]],
    ['国庆节', [1, 2, 3].map(n => `${year}-10-0${n}`)],
  ];
};

/** A year's arrangement by the law: `more` days are added before and behind each holiday, as far as they go. */
const arrange = (year: number, more: number[]): Arranged[] => {
  const taken = new Set<string>();
  return statutory(year).flatMap(([name, days], index) => {
    let [from, to] = [days[0]!, days.at(-1)!];
    for (let left = more[index]! % 3; left > 0; left--) from = addDays(from, -1);
    for (let left = more[index + 7]! % 4; left > 0; left--) to = addDays(to, 1);
    // What falls on a weekend is given on the next day.
    const surplus = (): number => daysOf({ from, to }).filter(isWeekday).length - days.length;
    while (surplus() < 0) to = addDays(to, 1);
    const off = daysOf({ from, to });
    // 中秋 within 国庆 is one holiday then, which is tested by itself.
    if (off.some(date => taken.has(date))) return [];
    const near = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].flatMap(n => [addDays(to, n), addDays(from, -n)]);
    const worked = near.filter(date => !isWeekday(date) && !taken.has(date) && Number(date.slice(8)) < 31);
    const made = worked.slice(0, surplus()).sort();
    if (made.length < surplus()) return [];
    for (const date of [...off, ...made]) taken.add(date);
    return [{ name, from, to, worked: made }];
  });
};

export const arrangements = fc
  .record({
    year: fc.integer({ min: 2025, max: 2060 }),
    more: fc.array(fc.nat(11), { minLength: 14, maxLength: 14 }),
  })
  .map(({ year, more }) => ({ year, arranged: arrange(year, more) }));

const wide = (text: string): string =>
  text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const dayOf = (date: string, year: number, style: Style, before?: string): string => {
  const [ofYear, month, day] = date.split('-').map(Number) as [number, number, number];
  const isOther = before !== undefined && before.slice(0, 7) !== date.slice(0, 7);
  const hasYear = style.hasYears || (ofYear !== year && before === undefined);
  return [
    hasYear ? `${ofYear}年` : '',
    before === undefined || style.hasMonths || hasYear || isOther ? `${month}月` : '',
    `${day}日`,
    style.weekday === null ? '' : `(${style.weekday}${'日一二三四五六'.charAt(weekdayOf(date))})`,
  ].join('');
};

const sentenceOf = (
  { name, from, to, worked }: Arranged,
  index: number,
  year: number,
  style: Style,
): string => {
  const off = [
    dayOf(from, year, style),
    ...(from === to ? [] : [style.to, dayOf(to, year, style, from)]),
    '放假',
    worked.length > 0 ? '调休' : '',
    style.isCounted ? `,共${daysBetween(from, to) + 1}天` : '',
    '。',
  ].join('');
  // Each with its year where any is of another: what is not written would be the notice's.
  const ofOther = worked.some(date => !date.startsWith(String(year)));
  const own = { ...style, hasYears: style.hasYears || ofOther };
  const days = worked.map(date => dayOf(date, year, own)).join(style.list);
  const make = worked.length > 0 ? `${days}上班。` : '';
  const ordinal = {
    chinese: `${'一二三四五六七'.charAt(index)}、`,
    bracketed: `(${'一二三四五六七'.charAt(index)})`,
    arabic: `${index + 1}.`,
    none: '',
  }[style.heading];
  return `${ordinal}${name}:${style.isWorkedFirst ? make + off : off + make}`;
};

/** An invented notice that says so. */
export const noticeOf = (year: number, arranged: Arranged[], style: Style): string => {
  const text = [
    `国务院办公厅关于${year}年部分节假日安排的通知`,
    `国办发明电〔${year - 1}〕99号`,
    '各地、各部门:',
    '现将放假调休安排通知如下。',
    ...arranged.map((one, index) => sentenceOf(one, index, year, style)),
    '请各地安排好值班。',
    '国务院办公厅',
    `${year - 1}年11月4日`,
  ].join('\n');
  const spaced = style.isSpaced ? text.replace(/(\d+)/g, ' $1 ').replace(/(.{19})/g, '$1\n') : text;
  return style.isWide ? wide(spaced) : spaced;
};

/** The arrangement day by day: date and kind, by date. */
export const daysArranged = (arranged: Arranged[]): string[] =>
  arranged
    .flatMap(one => [
      ...daysOf(one).map(date => `${date} holiday`),
      ...one.worked.map(date => `${date} workday`),
    ])
    .sort();
