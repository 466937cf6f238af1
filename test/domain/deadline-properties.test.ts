import fc from 'fast-check';
import { addDays, isCivilDate } from '../../domain/calendar/civil-date';
import { findDates } from '../../domain/deadline/find-dates';
import { parseDeadline } from '../../domain/deadline/parse-deadline';
import type { Deadline } from '../../domain/deadline/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();
const read = (text: string): Deadline =>
  parseDeadline(text, { issuedOn: '2018-05-09', deliveredOn: '2018-05-10', calendar });

const wide = (text: string): string =>
  text.replace(/[!-~]/g, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const figures = Array.from('〇一二三四五六七八九');
const positional = (n: number): string => Array.from(String(n), digit => figures[Number(digit)]).join('');
const spoken = (n: number): string => {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? figures[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? figures[ones] : ''}`;
};
const notations = (date: string): string[] => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const plain = [
    `${year}年${month}月${day}日`,
    `${year}年${date.slice(5, 7)}月${date.slice(8)}日`,
    `${year}.${month}.${day}`,
    `${year}/${month}/${day}`,
    `${year} 年 ${month} 月 ${day} 日`,
    date,
  ];
  const chinese = `${positional(year)}年${spoken(month)}月${spoken(day)}日`;
  return [...plain, ...plain.map(wide), chinese, chinese.replaceAll('〇', '○')];
};

describe('every notation of a day', () => {
  it('is the same day, with or without 前 and what stands before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }).map(days => addDays('1990-01-01', days)),
        fc.constantFrom('', '于', '截至', '整改时限:', '完成时限：'),
        fc.constantFrom('', '前', '以前', '之前', '前完成'),
        (date, before, after) => {
          for (const words of notations(date))
            expect(read(`${before}${words}${after}`)).toMatchObject({ kind: 'date', on: date, dueOn: date });
        },
      ),
    );
  });
});

describe('the day of something else beside the deadline', () => {
  const dayAfter = fc.integer({ min: 1, max: 230 }).map(days => addDays('2018-05-09', days));
  const written = (date: string): string => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;
  const fixes = ['前完成整改', '前整改到位', '前'];
  const reports: ((day: string) => string)[] = [
    day => `${day}前报送整改报告`,
    day => `${day}前将整改情况报县督查室`,
    day => `整改情况于${day}前反馈`,
    day => `报送时间:${day}`,
    day => `${day}前书面报告`,
  ];

  it('never is the deadline, in whatever order they stand', () => {
    fc.assert(
      fc.property(
        dayAfter,
        dayAfter,
        fc.constantFrom(...fixes),
        fc.constantFrom(...reports),
        fc.constantFrom(',', ';', ',并'),
        fc.boolean(),
        (fixOn, reportOn, fix, report, link, isFixFirst) => {
          const own = `${written(fixOn)}${fix}`;
          const other = report(written(reportOn));
          const deadline = read(isFixFirst ? own + link + other : other + link + own);
          if (deadline.kind === 'unresolved') return;
          expect(deadline.dueOn).toBe(fixOn);
          expect(deadline.milestones?.map(({ on }) => on)).toEqual([reportOn]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('alone gives none', () => {
    fc.assert(
      fc.property(dayAfter, fc.constantFrom(...reports), (on, report) => {
        expect(read(report(written(on))).kind).toBe('unresolved');
      }),
    );
  });
});

const pieces = [
  ...[
    '2018年',
    '5月',
    '底',
    '前',
    '至',
    '—',
    '10日',
    '3个月内',
    '长期',
    '已',
    '完成',
    '接到通知后',
    '、',
    ',',
    '(',
  ],
  ...[
    '次年',
    '第三季度',
    '上旬',
    '二〇',
    '13月',
    '半年',
    '立行立改',
    '或',
    '\u0000',
    '整改时限:',
    '自',
    '起',
    '.7.15',
    '春节前',
    '18:00',
    '报送',
    '6.1',
  ],
];
const mixture = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map(parts => parts.join(''));

describe('any text', () => {
  it.each([
    ['arbitrary', fc.string({ unit: 'binary', maxLength: 60 })],
    ['of the words of deadlines', mixture],
  ])('%s is read without an error, explained, and dated consistently', (_, texts) => {
    fc.assert(
      fc.property(texts, text => {
        const deadline = read(text);
        expect(deadline.raw).toBe(text);
        expect(deadline.derivation.length).toBeGreaterThan(0);
        const days = [
          ...[deadline.on, deadline.from, deadline.to, deadline.dueOn, deadline.claimedOn],
          ...(deadline.readings ?? []),
        ];
        expect(days.filter(day => day !== undefined).every(isCivilDate)).toBe(true);
        if (deadline.kind === 'unresolved')
          expect(
            Object.keys(deadline)
              .filter(key => key !== 'readings')
              .sort(),
          ).toEqual(['derivation', 'kind', 'raw']);
        if (deadline.from !== undefined && deadline.to !== undefined)
          expect(deadline.from <= deadline.to).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('has each found date where it says', () => {
    fc.assert(
      fc.property(mixture, text => {
        let last = 0;
        for (const { raw, start, end, deadline } of findDates(text, { issuedOn: '2018-05-09', calendar })) {
          expect(text.slice(start, end)).toBe(raw);
          expect(deadline.raw).toBe(raw);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each(['1', '一', '年', '2018年', '《', '5月至', '自收到', '持续', '6月底前完成', '(', '自5月1日起'])(
    'reads 100 kB of %s without going astray',
    piece => {
      const junk = piece.repeat(100_000 / piece.length);
      const before = performance.now();
      expect(read(junk).kind).toBe('unresolved');
      findDates(junk, { issuedOn: '2018-05-09', calendar });
      expect(performance.now() - before).toBeLessThan(20_000);
    },
  );
});
