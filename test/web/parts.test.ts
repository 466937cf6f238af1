import { rangeOf } from '../../web/i18n/range-of';
import { formatDay, formatInstant, formatWeekday } from '../../web/parts/format-date';

describe('a day on the screen', () => {
  it.each([
    ['zh', '2018', '6月5日'],
    ['zh', undefined, '2018年6月5日'],
    ['zh', '2019', '2018年6月5日'],
    ['en', '2018', '5 Jun'],
    ['en', undefined, '5 Jun 2018'],
    ['en', '2019', '5 Jun 2018'],
  ] as const)('%s, in %s: %s', (language, year, text) =>
    expect(formatDay('2018-06-05', language, year)).toBe(text),
  );

  it('each month has its own name, and an instant the time that clocks in Beijing showed', () => {
    const months = Array.from({ length: 12 }, (_, n) =>
      formatDay(`2018-${String(n + 1).padStart(2, '0')}-01`, 'en', '2018'),
    );
    expect(new Set(months).size).toBe(12);
    expect([months[0], months[11]]).toEqual(['1 Jan', '1 Dec']);
    expect(formatInstant('2018-12-31T23:59:30+08:00', 'zh', '2018')).toBe('12月31日 23:59');
    expect(formatInstant('2018-12-31T23:59:30+08:00', 'en')).toBe('31 Dec 2018 23:59');
  });
});

it('a weekday is that of the civil date, wherever the reader is: 10 June 2018 was a Sunday', () => {
  expect([formatWeekday('2018-06-10', 'zh'), formatWeekday('2018-06-11', 'zh')]).toEqual(['周日', '周一']);
  expect(formatWeekday('2018-06-10', 'en')).toBe('Sun');
});

describe('the range of the numbers that were given', () => {
  it.each([
    [[], ''],
    [['督查〔2018〕3号'], '(督查〔2018〕3号)'],
    [['督查〔2018〕10号', '督查〔2018〕9号', '督查〔2018〕11号'], '(督查〔2018〕9号 至 督查〔2018〕11号)'],
  ])('%j: %s', (numbers, text) => expect(rangeOf(numbers, ' 至 ')).toBe(text));
});
