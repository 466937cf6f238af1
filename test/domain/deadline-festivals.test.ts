import { parseDeadline } from '../../domain/deadline/parse-deadline';
import { sentenceOf } from '../../domain/explain/derive';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();
const read = (text: string, issuedOn = '2021-05-12') => parseDeadline(text, { issuedOn, calendar });

describe('a festival by name', () => {
  it.each([
    ['国庆节前', '2021-09-30'],
    ['“五一”前', '2022-04-30', '2022-02-10'],
    ['2022年五一前', '2022-04-30'],
    ['元旦前', '2021-12-31'],
    ['春节前', '2022-01-31'],
    ['中秋节之前', '2021-09-20'],
    ['端午前完成', '2021-06-13'],
    ['明年清明前', '2022-04-04'],
    ['即日起至国庆节前', '2021-09-30'],
    ['2021年6月底前开工,国庆节前完工', '2021-09-30'],
    ['国庆节前', '2030-09-30', '2030-03-01'],
  ])('%s is the last day before it', (text, on, issuedOn = '2021-05-12') => {
    expect(read(text, issuedOn).dueOn).toBe(on);
  });

  it('gives both days where the days off begin before it, and one where they do not', () => {
    expect(read('春节前').readings).toEqual(['2022-01-30', '2022-01-31']);
    expect(read('国庆节前')).not.toHaveProperty('readings');
    // 中秋 2023 was on 29 September, and the days off ran on into 国庆节.
    expect(read('2023年国庆节前').readings).toEqual(['2023-09-28', '2023-09-30']);
  });

  it.each([
    ['五一前', ['2021-04-30', '2022-04-30'], '2021-05-12'],
    ['国庆节前', ['2021-09-30', '2022-09-30'], '2021-11-01'],
    ['春节前', ['2021-02-11', '2022-01-31'], '2021-03-01'],
  ])('%s in a plan just after it is asked, with both years', (text, readings, issuedOn) => {
    expect(read(text, issuedOn)).toMatchObject({ kind: 'unresolved', readings });
  });

  it('says the rule, the statute and the calendar, in both languages, and is not provisional', () => {
    const [step] = read('国庆节前', '2030-03-01').derivation;
    expect(step).toMatchObject({ cites: '全国年节及纪念日放假办法', calendar: calendar.version });
    expect(step).not.toHaveProperty('provisional');
    expect(sentenceOf(step!, 'zh')).toContain('国庆节(2030-10-01)前的最后一日 2030-09-30');
    expect(sentenceOf(step!, 'en')).toContain('the last day before National Day');
  });

  it.each([
    '国庆节后',
    '国庆节前后',
    '国庆前夕',
    '七一前',
    '节前',
    '中秋、国庆前',
    '每年国庆节前',
    '2150年国庆节前',
  ])('%s is asked', text => expect(read(text)).toMatchObject({ kind: 'unresolved' }));

  it('is asked in a year before the calendar', () => {
    const young = { ...calendar, years: [2025, 2026] };
    expect(parseDeadline('2024年国庆节前', { issuedOn: '2024-05-12', calendar: young }).kind).toBe(
      'unresolved',
    );
  });
});
