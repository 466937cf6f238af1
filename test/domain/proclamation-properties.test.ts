import fc from 'fast-check';
import { daysBetween } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { MAX_PROCLAMATION_CHARACTERS } from '../../domain/codes/proclamation';
import { readProclamation } from '../../domain/proclamation/read-proclamation';
import { arrangements, daysArranged, noticeOf, styles, type Style } from './support/proclaimed';

const base = { years: [], days: {} };
const daysIn = (text: string): string[] =>
  readProclamation(text, { base }).proposals.map(one => `${one.date} ${one.kind}`);
const askedIn = (text: string): string[] => readProclamation(text, { base }).questions.map(one => one.code);

describe('an arrangement written in any layout', () => {
  it('is read back day by day; asked about is only what it leaves out', () => {
    fc.assert(
      fc.property(arrangements, styles, ({ year, arranged }, style) => {
        const text = noticeOf(year, arranged, style);
        expect(daysIn(text)).toEqual(daysArranged(arranged));
        const isWhole = arranged.length === 7;
        const expected = ['statutory-missing'];
        expect(askedIn(text).filter(code => isWhole || !expected.includes(code))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it('has each day at a place in the text that names it', () => {
    fc.assert(
      fc.property(arrangements, styles, ({ year, arranged }, style) => {
        const text = noticeOf(year, arranged, { ...style, isWide: false });
        const days = readProclamation(text, { base }).proposals;
        for (const { kind, date, source } of days) {
          const words = text.slice(source.start, source.end).replace(/\s/g, '');
          expect(words).toMatch(/^\d.*[日)]$/);
          if (kind === 'workday') expect(words).toContain(`${Number(date.slice(8))}日`);
        }
      }),
    );
  });
});

/** Everything is said twice. */
const twice: Style = {
  weekday: '周',
  isCounted: true,
  hasMonths: false,
  hasYears: false,
  to: '至',
  list: '、',
  heading: 'chinese',
  isWide: false,
  isSpaced: false,
  isWorkedFirst: false,
};

describe('a notice in which every thing is said twice', () => {
  const damaged = fc
    .tuple(arrangements, styles, fc.nat(10_000))
    .filter(([{ arranged }]) => arranged.length === 7)
    .map(([{ year, arranged }, style, at]) => {
      const text = noticeOf(year, arranged, { ...style, ...twice, hasYears: style.hasYears });
      const index = at % text.length;
      return { text: text.slice(0, index) + text.slice(index + 1), days: daysArranged(arranged) };
    });

  /** 「9月15日(周日)」 without its 5 is another Sunday as near to the holiday: no reader could know. */
  const areWeeksApart = ([lost]: string[], [got]: string[]): boolean =>
    lost !== undefined && got !== undefined && daysBetween(lost.slice(0, 10), got.slice(0, 10)) % 7 === 0;

  it('is read rightly or asked about, whichever character is lost', () => {
    fc.assert(
      fc.property(damaged, ({ text, days }) => {
        if (askedIn(text).length > 0) return;
        const read = daysIn(text);
        const lost = days.filter(one => !read.includes(one));
        const got = read.filter(one => !days.includes(one));
        if (lost.length !== 1 || !areWeeksApart(lost, got)) expect(read).toEqual(days);
        else expect(lost.concat(got).every(one => one.endsWith('workday'))).toBe(true);
      }),
      { numRuns: 600 },
    );
  });

  it('is read rightly or asked about where a line is lost or comes twice', () => {
    fc.assert(
      fc.property(arrangements, fc.nat(6), fc.boolean(), ({ year, arranged }, nth, isLost) => {
        const lines = noticeOf(year, arranged, twice).split('\n');
        const at = 4 + (nth % arranged.length);
        const text = lines.toSpliced(at, 1, ...(isLost ? [] : [lines[at]!, lines[at]!])).join('\n');
        expect(askedIn(text)).toContain(isLost ? 'statutory-missing' : 'holiday-twice');
      }),
    );
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['2027年', '元旦', '春节:', '一、', '1月', '31日', '(周日)', '(', ')', '至', '、', ',', '。'],
    ...['放假', '上班', '共3天', '与周末连休', '国务院办公厅', '国办发明电〔2026〕9号', '\n', '9', '日'],
  );

  it('is read or refused, with every place inside of it and every key once', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
        const text = parts.join('');
        try {
          const { proposals, questions } = readProclamation(text, { base });
          for (const { source } of [...proposals, ...questions]) {
            expect(source.start).toBeGreaterThanOrEqual(0);
            expect(source.end).toBeLessThanOrEqual(text.length);
            expect(source.start).toBeLessThanOrEqual(source.end);
          }
          expect(new Set(questions.map(one => one.key)).size).toBe(questions.length);
        } catch (error) {
          expect(error).toBeInstanceOf(DomainError);
        }
      }),
      { numRuns: 1000 },
    );
  });

  // Each is the longest text in one respect; on a quiet machine the worst takes 30 ms.
  it.each([
    ['days', '2027年元旦:放假' + '1月1日、'.repeat(5000)],
    ['ranges', '2027年元旦:' + '1月1日至12日放假,'.repeat(2000)],
    ['brackets', '2027年元旦:放假' + '1日('.repeat(6000)],
    ['headings', '2027年放假' + '元旦:'.repeat(6000)],
    ['names', '2027年放假' + '元旦、'.repeat(6000)],
    ['ordinals', '2027年放假' + '一、'.repeat(9000)],
    ['years', '放假' + '2027年元旦'.repeat(2800)],
    ['numbers', '放假' + '国办发明电(2026)9号'.repeat(1300)],
    ['signatures', '放假' + '国务院办公厅2026年11月4日'.repeat(1100)],
    ['figures', '2027年放假' + '1'.repeat(19_000)],
    ['stops', '2027年元旦:放假' + '。'.repeat(19_000)],
    ['blanks', '2027年元旦:放假' + ' '.repeat(19_000)],
  ])('with many %s is read in no time', (_, text) => {
    const whole = text.slice(0, MAX_PROCLAMATION_CHARACTERS);
    const began = performance.now();
    readProclamation(whole, { base });
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
