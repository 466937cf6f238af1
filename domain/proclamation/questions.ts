import type { Language } from '../codes/names';
import { calendarDayNames as names, type ProclamationQuestionCode } from '../codes/proclamation';
import { says, type Sentence } from '../codes/errors/sentence';

const weekday = (n: number): string => `周${'日一二三四五六'.charAt(n)}`;
const inEnglish = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const noted = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

/** What each question says, from its facts; days are civil dates. Words of the notice stay Chinese. */
const sentences = {
  'year-missing': { zh: '文中没有写明是哪一年的安排', en: 'The text does not say for which year it is' },
  'year-ambiguous': says<{ years: number[] }>({
    zh: ({ years }) => `文中写了 ${years.join('、')} 年,是哪一年的安排`,
    en: ({ years }) => `The text speaks of ${years.join(', ')}: for which year is it?`,
  }),
  'number-missing': { zh: '文中没有文号,请填写', en: 'The text has no notice number; please fill it in' },
  'number-ambiguous': says<{ numbers: string[] }>({
    zh: ({ numbers }) => `文中有 ${numbers.join('、')},哪一个是本通知的文号`,
    en: ({ numbers }) => `Which of these is the number of this notice: ${numbers.join(', ')}?`,
  }),
  'number-contradicts': says<{ number: string; issuedOn: string | null; year: number }>({
    zh: ({ number, issuedOn, year }) =>
      `文号 ${number} 与${issuedOn === null ? '' : `成文日期 ${issuedOn}、`}安排的年份 ${year} 对不上`,
    en: ({ number, issuedOn, year }) =>
      `The number ${number} does not go with ${issuedOn === null ? '' : `the date of issue (${issuedOn}) or `}the year ${year}`,
  }),
  'sentence-unread': says<{ words: string }>({
    zh: ({ words }) => `「${noted(words)}」没有读懂,请核对其中的日期`,
    en: ({ words }) => `Not understood, please check its days: ${noted(words)}`,
  }),
  'name-unknown': says<{ name: string }>({
    zh: ({ name }) => `「${name}」不是认得的节日,请核对`,
    en: ({ name }) => `${name} is no holiday that is known here; please check`,
  }),
  'holiday-twice': says<{ name: string }>({
    zh: ({ name }) => `${name}的安排写了两处,请核对以哪一处为准`,
    en: ({ name }) => `${name} is arranged in two places: which holds?`,
  }),
  'holiday-missing': says<{ name: string }>({
    zh: ({ name }) => `没有读到${name}的安排`,
    en: ({ name }) => `No arrangement was read for ${name}`,
  }),
  'statutory-missing': says<{ name: string; date: string }>({
    zh: ({ name, date }) => `${date} 是法定节日(${name}),没有读到当天放假`,
    en: ({ name, date }) => `${date} is a statutory day (${name}) that was not read as off`,
  }),
  'date-invalid': says<{ words: string }>({
    zh: ({ words }) => `「${words}」不是有效的日期`,
    en: ({ words }) => `There is no such day: ${words}`,
  }),
  'date-far': says<{ name: string; date: string }>({
    zh: ({ name, date }) => `${date} 离${name}太远,请核对月份`,
    en: ({ name, date }) => `${date} is far from ${name}; please check the month`,
  }),
  'year-inferred': says<{ date: string }>({
    zh: ({ date }) => `没有写年份,按 ${date} 读,请核对`,
    en: ({ date }) => `Read as ${date}, though no year is stated; please check`,
  }),
  'range-odd': says<{ from: string; to: string }>({
    zh: ({ from, to }) => `${from} 至 ${to} 不像是一个假期,没有采用`,
    en: ({ from, to }) => `${from} to ${to} does not look like a holiday; it was not taken`,
  }),
  'weekday-contradicts': says<{ date: string; stated: number; actual: number }>({
    zh: ({ date, stated, actual }) => `${date} 是${weekday(actual)},文中写的是${weekday(stated)}`,
    en: ({ date, stated, actual }) => `${date} is a ${inEnglish[actual]}, the text says ${inEnglish[stated]}`,
  }),
  'lunar-contradicts': says<{ date: string; words: string; expected: string }>({
    zh: ({ date, words, expected }) => `文中称 ${date} 是「${words}」,推算应是 ${expected}`,
    en: ({ date, words, expected }) => `The text calls ${date} ${words}, which by computation is ${expected}`,
  }),
  'count-contradicts': says<{ counted: number; stated: number }>({
    zh: ({ counted, stated }) => `起止日期共 ${counted} 天,文中写的是 ${stated} 天`,
    en: ({ counted, stated }) => `The dates come to ${counted} days, the text says ${stated}`,
  }),
  'make-up-not-weekend': says<{ date: string; actual: number }>({
    zh: ({ date, actual }) => `${date} 是${weekday(actual)},本来就上班`,
    en: ({ date, actual }) => `${date} is a ${inEnglish[actual]}, a working day anyway`,
  }),
  'make-up-balance': says<{ off: number; statutory: number; read: number }>({
    zh: ({ off, statutory, read }) =>
      `放假占用工作日 ${off} 天,其中法定 ${statutory} 天,应调休上班 ${off - statutory} 天,读到 ${read} 天`,
    en: ({ off, statutory, read }) =>
      `${off} weekdays are off, ${statutory} of them by law, which makes ${off - statutory} make-up days; ${read} were read`,
  }),
  'weekend-not-joined': says<{ date: string }>({
    zh: ({ date }) => `文中称与周末连休,${date} 并不与周末相连`,
    en: ({ date }) => `The text says that ${date} joins a weekend, which it does not`,
  }),
  'day-twice': says<{
    date: string;
    first: 'holiday' | 'workday';
    second: 'holiday' | 'workday';
    name: string;
  }>({
    zh: ({ date, first, second, name }) =>
      `${date} 已读作${names[first].zh},又写作${name}${names[second].zh}`,
    en: ({ date, first, second, name }) =>
      `${date}, read as ${names[first].en}, is ${names[second].en} again (${name})`,
  }),
  'earlier-day-stands': says<{ date: string; kind: 'holiday' | 'workday'; name: string }>({
    zh: ({ date, kind, name }) => `现有日历中 ${date} 因${name}${names[kind].zh},通知没有提到:是否仍然有效`,
    en: ({ date, kind, name }) =>
      `In the present calendar ${date} is ${names[kind].en} (${name}), which the notice does not mention: does it stand?`,
  }),
} satisfies Record<ProclamationQuestionCode, Sentence<never> | { zh: string; en: string }>;

type DetailsOf<C extends ProclamationQuestionCode> =
  (typeof sentences)[C] extends Sentence<infer D> ? D : Record<string, never>;

/** A question as data: its code and the facts. */
export type QuestionOf = {
  [C in ProclamationQuestionCode]: { code: C; details: DetailsOf<C> };
}[ProclamationQuestionCode];

/** A question as people read it. */
export const questionInWords = ({ code, details }: QuestionOf, language: Language): string => {
  const sentence: Sentence<never> | Record<Language, string> = sentences[code];
  const said = sentence[language];
  // The union ties the details to the code.
  return typeof said === 'string' ? said : said(details as never);
};
