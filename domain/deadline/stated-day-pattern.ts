/** Patterns over normalised text (normalise-text.ts), all sticky and bounded: no open repetition inside another. */
export const NUMERAL = '[0-9〇零一二三四五六七八九十廿卅]{1,3}';
export const YEAR_DIGITS = '[0-9Oo〇零一二三四五六七八九]{4}';

// 「前往」「内部」「底线」 are words of their own and limit nothing.
const BEFORE = '前(?![往来期后夕进述列置提辈景沿])';
const WITHIN = '内(?![部控容外设生涝蒙地审需因存])';
const END = '[底末](?![层数线子册稿色板蕴气部价座端位尾梢])';

/** 2018年, 2018年度, 今年, 次年. */
export const yearPart = new RegExp(`(?:(?<year>${YEAR_DIGITS})年|(?<relative>[今本当明次来翌])年)度?`, 'y');
/** What may follow a year, or stand without one: 9月30日, 9月底, 9月上旬, 本月, 第三季度, Q3, 上半年. */
export const bodyPart = new RegExp(
  [
    `(?:(?<month>${NUMERAL})|(?<nearMonth>[本当]|下个?))月份?(?:(?<day>${NUMERAL})[日号]|(?<part>[上中下])旬|月?(?<monthEnd>${END}))?`,
    `(?:第?(?<quarter>[一二三四1-4])季度|[Qq](?<q>[1-4])|(?<nearQuarter>[本当])季度)(?<quarterEnd>${END})?`,
    `(?<half>[上下])半年(?<halfEnd>${END})?`,
  ].join('|'),
  'y',
);
/** 「2018年年底」「2018年底」: what may follow a year only. */
export const yearEndPart = new RegExp(`年?${END}`, 'y');
/** 年底, 年内, 月底: the document's own year or month. */
export const barePart = new RegExp(`(?<span>[年月])(?:${END}|${WITHIN})`, 'y');
/** 2018.7.15, 2018-07-15, 2018/9/30, 2018.9, 2018.9月底. */
export const numericPart =
  /(?<year>[0-9]{4})(?:(?<sep>[-./])(?<month>[0-9]{1,2})\k<sep>(?<day>[0-9]{1,2})(?![0-9])[日号]?|[-./](?<monthOnly>[0-9]{1,2})(?![0-9年])(?:月?(?<monthEnd>[底末])|月)?)/y;
/** 前, 以前, 之前, 止, 内: the word that makes a date a limit. */
export const limitPart = new RegExp(`(?:(?<before>以前|之前|${BEFORE})|为?止|(?:以|之)?${WITHIN})`, 'y');

/** (星期日), (周日) behind a day. */
export const weekdayNote = /\((?:星期|周)(?<weekday>[一二三四五六日天])\)/y;
/** (含当日), (含6月10日) behind a limit. */
export const inclusiveNote = new RegExp(
  `\\(含(?:当[日天]|本日|(?:(?<month>${NUMERAL})月)?(?<day>${NUMERAL})[日号])\\)`,
  'y',
);

/** The match of a sticky pattern at `index`. */
export const matchAt = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index;
  return pattern.exec(text);
};
