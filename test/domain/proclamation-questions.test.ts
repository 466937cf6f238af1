import type { Calendar } from '../../domain/calendar/types';
import { openQuestions } from '../../domain/proclamation/open-questions';
import { questionInWords } from '../../domain/proclamation/questions';
import { MAX_PROCLAMATION_CHARACTERS } from '../../domain/codes/proclamation';
import { readProclamation } from '../../domain/proclamation/read-proclamation';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { daysOf2027, invented2027 } from './support/invented-2027';

const base = seedCalendar();
const read = (text: string, more = {}) => readProclamation(text, { base, ...more });
const asked = (text: string, more = {}) =>
  read(text, more).questions.map(one => ({
    code: one.code,
    says: questionInWords(one, 'zh'),
    at: text.slice(one.source.start, one.source.end),
    dates: one.dates,
  }));
/** The invented notice with one thing changed. */
const changed = (from: string, to: string): string => {
  expect(invented2027).toContain(from);
  return invented2027.replace(from, to);
};

describe('what the text says twice is compared', () => {
  it.each([
    [
      'the weekday with the date',
      changed('5月8日(周六)', '5月8日(周日)'),
      [['weekday-contradicts', '2027-05-08 是周六,文中写的是周日', '5月8日(周日)']],
    ],
    [
      'the last weekday of a range',
      changed('12日(农历正月初七、周五)', '12日(农历正月初七、周四)'),
      [['weekday-contradicts', '2027-02-12 是周五,文中写的是周四', '12日(农历正月初七、周四)']],
    ],
    [
      'the lunar day with the date',
      changed('农历正月初七', '农历正月初六'),
      // 正月初一 is 6 February.
      [
        [
          'lunar-contradicts',
          '文中称 2027-02-12 是「农历正月初六」,推算应是 2027-02-11',
          '12日(农历正月初六、周五)',
        ],
      ],
    ],
    [
      'the number of days with the range',
      changed('共8天', '共7天'),
      [
        [
          'count-contradicts',
          '起止日期共 8 天,文中写的是 7 天',
          '2月5日(农历除夕、周五)至12日(农历正月初七、周五)放假调休,共7天',
        ],
      ],
    ],
    [
      // Friday 12 February is off, so two weekdays beyond the law's four; one is made up for.
      'the make-up days with the days off',
      changed('1月31日(周日)、', ''),
      [['make-up-balance', '放假占用工作日 6 天,其中法定 4 天,应调休上班 2 天,读到 1 天', '二、春节:']],
    ],
    [
      'the make-up days with the days off, where no sentence names any',
      changed('。5月8日(周六)上班', ''),
      [['make-up-balance', '放假占用工作日 3 天,其中法定 2 天,应调休上班 1 天,读到 0 天', '四、劳动节:']],
    ],
  ])('%s', (_, text, expected) => {
    expect(asked(text).map(({ code, says, at }) => [code, says, at])).toEqual(expected);
  });

  it.each([
    [
      'a make-up day that is a working day anyway',
      changed('5月8日(周六)', '5月7日(周五)'),
      'make-up-not-weekend',
      '2027-05-07',
    ],
    ['a make-up day among the days off', changed('5月8日(周六)', '5月2日(周日)'), 'day-twice', '2027-05-02'],
    ['a make-up day in another month', changed('5月8日(周六)', '8月7日(周六)'), 'date-far', '2027-08-07'],
    [
      'a statutory day that is left out',
      changed('10月1日(周五)至7日(周四)放假调休,共7天', '10月2日(周六)至7日(周四)放假调休,共6天'),
      'statutory-missing',
      '2027-10-01',
    ],
    [
      '与周末连休 in the middle of the week',
      changed('6月9日(周三)放假,', '6月9日(周三)放假,与周末连休,'),
      'weekend-not-joined',
      '2027-06-09',
    ],
  ])('%s is asked about, by its day', (_, text, code, date) => {
    expect(asked(text)).toContainEqual(expect.objectContaining({ code, dates: [date] }));
  });
});

describe('what is not understood is a question, never a guess', () => {
  it.each([
    ['不放假', changed('6月9日(周三)放假,共1天', '6月9日(周三)不放假'), '6月9日(周三)不放假'],
    ['a day to be taken back', changed('5月8日(周六)上班', '取消5月8日(周六)上班'), '取消5月8日(周六)上班'],
    ['half a statement', changed('5月8日(周六)上班', '5月8日(周六)上午上班'), '5月8日(周六)上午上班'],
    ['more than the statement', changed('5月8日(周六)上班', '5月8日(周六)上班半天'), '5月8日(周六)上班半天'],
    [
      'a bracket that excepts',
      changed('5日(周三)放假调休', '5日(周三,4日除外)放假调休'),
      '5月1日(周六)至5日(周三,4日除外)放假调休,共5天',
    ],
    ['a day without a month', changed('5月8日(周六)上班', '8日(周六)上班'), '8日(周六)上班'],
    ['a day without a date', changed('5月8日(周六)上班', '次周周六上班'), '次周周六上班'],
    ['bare 调休: off or worked', changed('5月8日(周六)上班', '5月8日(周六)调休'), '5月8日(周六)调休'],
    ['figures by dots', changed('5月8日(周六)上班', '5.8上班'), '5.8上班'],
    [
      'a date above the headings',
      changed('安排通知如下', '安排自12月1日起通知如下'),
      '现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休安排自12月1日起通知如下',
    ],
    [
      'a date below the last',
      changed('有事及时报告', '2月4日前报告值班名单'),
      '放假期间请各地安排好值班,2月4日前报告值班名单',
    ],
  ])('%s', (_, text, at) => {
    const questions = asked(text).filter(one => one.code === 'sentence-unread');
    expect(questions.map(one => one.at)).toEqual([at]);
  });

  it('no such day, and a range that runs backwards, propose nothing', () => {
    expect(asked(changed('5月8日(周六)', '4月31日(周六)'))).toContainEqual(
      expect.objectContaining({ code: 'date-invalid', says: '「4月31日(周六)」不是有效的日期' }),
    );
    expect(asked(changed('1月1日(周五)至3日(周日)', '1月3日(周日)至1日(周五)'))).toContainEqual(
      expect.objectContaining({
        code: 'range-odd',
        says: '2027-01-03 至 2027-01-01 不像是一个假期,没有采用',
      }),
    );
  });

  it('a holiday that is left out, arranged in two places, or unknown', () => {
    const named = (text: string) => asked(text).map(({ code, says }) => [code, says]);
    expect(named(invented2027.replace(/ {2}五、端午节.*\n/, ''))).toEqual([
      ['statutory-missing', '2027-06-09 是法定节日(端午),没有读到当天放假'],
    ]);
    expect(named(changed('六、中秋节:9月15日(周三)', '六、端午节:6月9日(周三)'))).toEqual([
      ['holiday-twice', '端午的安排写了两处,请核对以哪一处为准'],
      ['statutory-missing', '2027-09-15 是法定节日(中秋),没有读到当天放假'],
    ]);
    expect(named(changed('  放假期间', '  八、建县纪念日:11月1日(周一)放假。\n  放假期间'))).toEqual([
      ['name-unknown', '「建县纪念日」不是认得的节日,请核对'],
    ]);
  });
});

describe('the head', () => {
  const codes = (text: string, more = {}) => asked(text, more).map(one => one.code);

  it('without a year reads no day; a person states it', () => {
    const text = invented2027.replaceAll('2027年', '');
    expect(read(text)).toMatchObject({ year: null, proposals: [] });
    expect(codes(text)).toEqual(['year-missing']);
    expect(read(text, { year: 2027 })).toMatchObject({ year: 2027, questions: [] });
  });

  it('with two years asks which; a law of another year is none', () => {
    const text = changed('现将2027年', '现将2026年');
    expect(read(text).proposals).toEqual([]);
    expect(codes(text)).toEqual(['year-ambiguous']);
    expect(codes(text, { year: 2027 })).toEqual([]);
    expect(codes(text, { year: 2028 })).toContain('year-ambiguous');
    expect(codes(changed('现将2027年', '按照2024年修订的办法,现将2027年'))).toEqual([]);
  });

  it('without a number, or with two, asks for it; none is invented', () => {
    const text = changed('国办发明电〔2026〕99号', '');
    expect(read(text).noticeNumber).toBeNull();
    expect(codes(text)).toEqual(['number-missing']);
    expect(codes(text, { noticeNumber: '国办发明电〔2026〕99号' })).toEqual([]);
    expect(codes(changed('〔2026〕99号', '〔2026〕X号'))).toEqual(['number-missing']);
    expect(codes(changed('现将', '参照国办发明电〔2025〕98号,现将'))).toEqual(['number-ambiguous']);
    expect(codes(invented2027, { noticeNumber: '国办发明电〔2026〕98号' })).toEqual(['number-ambiguous']);
  });

  it('of another year than its date is asked about', () => {
    expect(codes(changed('2026年11月4日', '2025年11月4日'))).toEqual(['number-contradicts']);
    expect(codes(changed('〔2026〕99号', '〔2024〕99号'))).toEqual(['number-contradicts']);
  });
});

describe('a notice that changes one holiday of a year that is known', () => {
  // 2026 as it was proclaimed before: 劳动节 1 to 5 May, 9 May worked.
  const text = `关于调整2026年劳动节放假安排的通知
国办发明电〔2026〕98号
现将2026年劳动节放假安排调整如下:5月1日(周五)至4日(周一)放假调休,共4天。4月26日(周日)上班。
`;

  it('is read without headings, and asks for what it does not add up to', () => {
    // Friday and Monday are two weekdays, both by law: nothing is to be made up for.
    expect(read(text)).toMatchObject({
      year: 2026,
      isAmendment: true,
      noticeNumber: '国办发明电〔2026〕98号',
    });
    expect(read(text).proposals.map(one => [one.date, one.kind, one.name])).toEqual([
      ['2026-04-26', 'workday', '劳动节'],
      ['2026-05-01', 'holiday', '劳动节'],
      ['2026-05-02', 'holiday', '劳动节'],
      ['2026-05-03', 'holiday', '劳动节'],
      ['2026-05-04', 'holiday', '劳动节'],
    ]);
    expect(asked(text).map(one => one.code)).toContain('make-up-balance');
  });

  it('asks whether the days stand that were arranged before and that it does not mention', () => {
    expect(
      asked(text)
        .filter(one => one.code === 'earlier-day-stands')
        .map(one => one.says),
    ).toEqual([
      '现有日历中 2026-05-05 因劳动节放假,通知没有提到:是否仍然有效',
      '现有日历中 2026-05-09 因劳动节上班,通知没有提到:是否仍然有效',
    ]);
  });

  it('with statements about two holidays and no headings, none is given to either', () => {
    const both = `关于调整2026年放假安排的通知\n国办发明电〔2026〕98号\n劳动节和端午节作如下调整:5月6日(周三)放假。`;
    expect(read(both).proposals).toEqual([]);
    expect(asked(both).map(one => one.code)).toContain('sentence-unread');
  });
});

describe('a question is settled', () => {
  const text = changed('5月8日(周六)', '5月8日(周日)');
  const days = daysOf2027.map(([date, kind]) => ({ date, kind }));
  const reading = read(text);
  const [key] = reading.questions.map(one => one.key);

  it('by its key', () => {
    expect(openQuestions(reading, days, [])).toHaveLength(1);
    expect(openQuestions(reading, days, ['other'])).toHaveLength(1);
    expect(openQuestions(reading, days, [key!])).toEqual([]);
  });

  it('by saving the day otherwise, not by changing another', () => {
    const without = (date: string) => days.filter(one => one.date !== date);
    expect(openQuestions(reading, without('2027-05-08'), [])).toEqual([]);
    expect(openQuestions(reading, without('2027-05-05'), [])).toHaveLength(1);
    const rested = days.map(one => (one.date === '2027-05-08' ? { ...one, kind: 'holiday' as const } : one));
    expect(openQuestions(reading, rested, [])).toEqual([]);
  });

  it('has a key of its own, also of the same place', () => {
    const worse = read(
      text.replaceAll(/周[一三五]/g, '周二').replace('  五、', '  五、劳动节:5月9日上班。\n  五、'),
    );
    const keys = worse.questions.map(one => one.key);
    expect(keys.length).toBeGreaterThan(8);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what is no notice of days off', () => {
  it('is refused', () => {
    expect(() => read('关于2027年植树的通知')).toThrow(
      expect.objectContaining({ code: 'NOT_A_PROCLAMATION' }),
    );
    expect(() => read('')).toThrow(expect.objectContaining({ code: 'NOT_A_PROCLAMATION' }));
    expect(() => read('放假'.repeat(MAX_PROCLAMATION_CHARACTERS / 2) + '。')).toThrow(
      expect.objectContaining({ code: 'PROCLAMATION_TOO_LONG' }),
    );
  });

  it('years for which the statute is not worked out have no balance to hold; what is left out is asked by name', () => {
    const old: Calendar = { version: 'none', years: [], days: {} };
    const text = '关于2007年放假安排的通知 国办发明电〔2006〕99号 一、劳动节:5月1日至7日放假,共7天。';
    const { questions } = readProclamation(text, { base: old });
    expect(questions.map(one => one.code)).not.toContain('make-up-balance');
    expect(questions.filter(one => one.code === 'holiday-missing')).toHaveLength(6);
  });
});
