import { readProclamation } from '../../domain/proclamation/read-proclamation';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { daysOf2027, invented2027 } from './support/invented-2027';

const base = seedCalendar();
const read = (text: string) => readProclamation(text, { base });
const daysIn = (text: string) => read(text).proposals.map(({ date, kind, name }) => [date, kind, name]);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** The same invented arrangement, set otherwise. */
const layouts: Record<string, string> = {
  'as published': invented2027,
  'full-width figures, brackets and commas': wide(invented2027),
  'half-width punctuation, angular brackets': invented2027
    .replaceAll('。', '.')
    .replaceAll('、周', ',周')
    .replaceAll('〔2026〕', '[2026]'),
  星期: invented2027.replaceAll('周', '星期'),
  'without weekdays': invented2027.replace(/[((](?:农历[^周]*、)?周.[))]/g, ''),
  'without 共几天': invented2027.replace(/,共\d天/g, ''),
  'number of days in Chinese': invented2027.replace(
    /共(\d)天/g,
    (_, n: string) => `共${'〇一二三四五六七八九'.charAt(Number(n))}天`,
  ),
  'hard-wrapped and spaced, as copied from a printed page': invented2027
    .replace(/(\d+)([年月日])/g, ' $1 $2 ')
    .replace(/(.{17})/g, '$1\n'),
  'one paragraph': invented2027.replace(/\s+/g, ''),
  'no full stop at the end of a line': invented2027.replace(/。\n(?=\s*[一二三四五六七]、)/g, '\n'),
  'numbered 1. 2. 3.': '一二三四五六七'
    .split('')
    .reduce((text, ordinal, index) => text.replace(`  ${ordinal}、`, `  ${index + 1}.`), invented2027),
  'numbered (一) (二) (三)': invented2027.replace(/ {2}([一二三四五六七])、/g, '  ($1)'),
  'every day with its month': invented2027.replace(
    /(\d+)月(\d+)日([^至\n]*?)至(\d+)日/g,
    '$1月$2日$3至$1月$4日',
  ),
  'every day with its year': invented2027.replace(/(?<![年\d])(\d+月\d+日)/g, '2027年$1'),
  'dashes for 至': invented2027.replaceAll('至', '—'),
  'the make-up days behind a comma': invented2027.replace(/天。(?=\d)/g, '天,'),
  'the make-up days first': invented2027.replace(/:(.*放假.*天)。(.*上班)。/g, ':$2。$1。'),
  'headed by 假期': invented2027.replace(/(元旦|节):/g, '$1假期:'),
  '照常上班, 休息': invented2027.replaceAll('上班', '照常上班').replaceAll('放假,共1天', '休息,共1天'),
};

describe('an invented notice for 2027', () => {
  it.each(Object.entries(layouts))('%s: reads day by day, and leaves nothing open', (_, text) => {
    expect(daysIn(text)).toEqual(daysOf2027);
    expect(read(text)).toMatchObject({ year: 2027, noticeNumber: '国办发明电〔2026〕99号', questions: [] });
  });

  it('gives each day its words in the text as it was given', () => {
    const wordsOf = (text: string, date: string): string => {
      const { start, end } = read(text).proposals.find(one => one.date === date)!.source;
      return text.slice(start, end);
    };
    expect(wordsOf(invented2027, '2027-01-02')).toBe('1月1日(周五)至3日(周日)');
    expect(wordsOf(invented2027, '2027-02-14')).toBe('2月14日(周日)');
    expect(wordsOf(layouts['hard-wrapped and spaced, as copied from a printed page']!, '2027-06-09')).toMatch(
      /^6\s月\s+9\s+日\s*\(\s*周\s*三\s*\)$/,
    );
  });

  it('knows when it was issued, in figures and in Chinese numerals', () => {
    expect(read(invented2027).issuedOn).toBe('2026-11-04');
    expect(read(invented2027.replace('2026年11月4日', '二〇二六年十一月四日'))).toMatchObject({
      issuedOn: '2026-11-04',
      questions: [],
    });
  });

  it('与周末连休: the day itself; Saturday and Sunday are off anyway', () => {
    const text = invented2027
      .replace('1月1日(周五)至3日(周日)放假,共3天', '1月1日(周五)放假,与周末连休,共3天')
      .replace('4月3日(周六)至5日(周一)放假,共3天', '4月5日放假1天,与周末连休');
    expect(read(text).questions).toEqual([]);
    const weekend = ['2027-01-02', '2027-01-03', '2027-04-03', '2027-04-04'];
    expect(daysIn(text)).toEqual(daysOf2027.filter(([date]) => !weekend.includes(date)));
  });
});

/** The sections of an invented notice for another year; the rest of it is left open. */
const sectionOf = (year: number, section: string) => {
  const text = `关于${year}年部分节假日安排的通知\n国办发明电〔${year - 1}〕99号\n${section}\n`;
  const { proposals, questions } = read(text);
  return {
    days: proposals.map(one => `${one.date} ${one.kind === 'holiday' ? '休' : '班'}`),
    names: [...new Set(proposals.map(one => one.name))],
    asked: questions.filter(one => one.code !== 'statutory-missing').map(one => one.code),
  };
};

describe('across a year', () => {
  // 1 January 2030 is a Tuesday: Monday the 31st is off for Saturday the 29th.
  const days = ['2029-12-29 班', '2029-12-30 休', '2029-12-31 休', '2030-01-01 休'];

  it.each([
    '一、元旦:2029年12月30日至2030年1月1日放假调休,共3天。2029年12月29日(星期六)上班。',
    '一、元旦:12月30日(周日)至1月1日(周二)放假调休,共3天。12月29日(周六)上班。',
    '一、元旦:2029年12月30日至1月1日放假调休,共3天。2029年12月29日上班。',
    '一、元旦:12月30日至2030年1月1日放假调休,共3天。12月29日(周六)上班。',
  ])('%s', text => {
    expect(sectionOf(2030, text)).toEqual({ days, names: ['元旦'], asked: [] });
  });

  it('a day in December without year and weekday is asked about', () => {
    expect(sectionOf(2030, '一、元旦:12月30日至1月1日放假调休,共3天。12月29日上班。')).toEqual({
      days,
      names: ['元旦'],
      asked: ['year-inferred'],
    });
  });
});

it('two holidays in one line', () => {
  // 2028: 中秋 is 3 October, a Tuesday; five weekdays and one for 中秋 beyond the law's four are made up for.
  expect(
    sectionOf(2028, '六、国庆节、中秋节:10月1日(周日)至8日(周日)放假调休,共8天。9月30日(周六)上班。'),
  ).toEqual({
    days: ['2028-09-30 班', ...[1, 2, 3, 4, 5, 6, 7, 8].map(n => `2028-10-0${n} 休`)],
    names: ['国庆节、中秋'],
    asked: [],
  });
});

it('across months', () => {
  // 29 April 2028 is a Saturday; Tuesday 2 May is by law, Monday 1 May too.
  expect(sectionOf(2028, '四、劳动节:4月29日(周六)至5月3日(周三)放假调休,共5天。5月6日(周六)上班。')).toEqual(
    {
      days: [
        '2028-04-29 休',
        '2028-04-30 休',
        '2028-05-01 休',
        '2028-05-02 休',
        '2028-05-03 休',
        '2028-05-06 班',
      ],
      names: ['劳动节'],
      asked: [],
    },
  );
});
