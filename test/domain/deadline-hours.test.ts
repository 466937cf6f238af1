import fc from 'fast-check';
import { addDays } from '../../domain/calendar/civil-date';
import { parseDeadline } from '../../domain/deadline/parse-deadline';
import { sentenceOf } from '../../domain/explain/derive';
import { calendar } from './support/facts';

const read = (text: string) => parseDeadline(text, { issuedOn: '2018-05-09', calendar });

describe('an hour behind the day', () => {
  it.each([
    ['6月10日18:00前', '18:00'],
    ['6月10日 18：30 前', '18:30'],
    ['2018-6-1 18:00', '18:00', '2018-06-01'],
    ['6月10日18时前', '18:00'],
    ['6月10日下午6时前', '18:00'],
    ['6月10日下午十八点三十分前', '18:30'],
    ['6月10日下午5点半前', '17:30'],
    ['6月10日中午12点前', '12:00'],
    ['6月10日上午11时30分之前', '11:30'],
    ['6月10日晚8点前', '20:00'],
    ['6月10日晚12点前', '24:00'],
    ['6月10日24时前', '24:00'],
    ['5月14日至6月10日18:00前', '18:00'],
    ['6月10日(星期日)18:00前完成整改', '18:00'],
  ])('is kept: %s is %s', (text, time, on = '2018-06-10') => {
    expect(read(text)).toMatchObject({ dueOn: on, time });
  });

  it.each(['6月10日下班前', '6月10日上午', '2018-06-10 00:00:00'])(
    '%s names a day and no clock time',
    text => {
      const deadline = read(text);
      expect(deadline.dueOn).toBe('2018-06-10');
      expect(deadline).not.toHaveProperty('time');
    },
  );

  it.each([
    '6月10日0时前',
    '6月10日零点前',
    '6月10日25时前',
    '6月10日18:75前',
    '6月10日上午20时前',
    '18:00前',
  ])('%s is asked', text => expect(read(text).kind).toBe('unresolved'));

  it('is said in both languages, with what counts', () => {
    const step = read('6月10日18:00前').derivation.find(one => one.rule?.code === 'until-hour')!;
    expect(sentenceOf(step, 'zh')).toContain('写明当日 18:00 前,照录;是否逾期按日计算,2018-06-10 24:00 前');
    expect(sentenceOf(step, 'en')).toContain('an hour, 18:00, which is kept as written');
  });

  it('never runs into the day before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600 }),
        fc.integer({ min: 1, max: 23 }),
        fc.constantFrom('-', '/', '.'),
        fc.boolean(),
        (days, hour, mark, isPadded) => {
          const on = addDays('2018-05-10', days);
          const written = on
            .split('-')
            .map(part => (isPadded ? part : String(Number(part))))
            .join(mark);
          const deadline = read(`${written} ${hour}:00前`);
          if (deadline.kind !== 'unresolved')
            expect(deadline).toMatchObject({ dueOn: on, time: `${String(hour).padStart(2, '0')}:00` });
        },
      ),
    );
  });
});
