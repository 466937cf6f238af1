import { knownScheme } from '../../../documents/packs/find-scheme';
import { sentenceOf } from '../../../domain/explain/derive';
import { cycleDays } from '../../../domain/scheme/cycle-days';

const measures = knownScheme('measures-2016');
const local = knownScheme('yunling-counties');

describe('vector 15: a cycle ends on the last day of February', () => {
  it.each([
    [2016, '2017-02-28'],
    [2017, '2018-02-28'],
    [2018, '2019-02-28'],
    [2019, '2020-02-29'],
    [2020, '2021-02-28'],
  ])('%i ends on %s', (year, endsOn) => expect(cycleDays(measures, year).endsOn).toBe(endsOn));
  it.each([2015, 2021])('there is none of %i', year =>
    expect(() => cycleDays(measures, year)).toThrow(
      expect.objectContaining({ code: 'SCHEME_YEAR_OUTSIDE' }) as Error,
    ),
  );
});

describe('the first day', () => {
  const codes = (days: ReturnType<typeof cycleDays>) => days.derivations.startsOn.map(one => one.rule);
  it('is proposed where the text says 年底, and says that it is', () => {
    const days = cycleDays(measures, 2018);
    expect(days.startsOn).toBe('2018-12-31');
    expect(codes(days)).toEqual([
      { code: 'cycle-start-asked', year: 2018, on: '2018-12-31', isAnswered: false },
    ]);
    expect(days.derivations.startsOn[0]).toMatchObject({ cites: '第六条' });
  });
  it('is the answer where somebody gave one', () => {
    const days = cycleDays(measures, 2018, { answers: { '6.start': '12-15' } });
    expect(days.startsOn).toBe('2018-12-15');
    expect(codes(days)).toEqual([
      { code: 'cycle-start-asked', year: 2018, on: '2018-12-15', isAnswered: true },
    ]);
  });
  it('is stated in a scheme that states it', () =>
    expect(codes(cycleDays(local, 2018))).toEqual([
      { code: 'cycle-start-stated', year: 2018, on: '2018-12-01' },
    ]));
  it('is what a person sets, beside what the scheme comes to', () =>
    expect(codes(cycleDays(measures, 2018, { startsOn: '2018-12-20' }))).toEqual([
      { code: 'cycle-start-asked', year: 2018, on: '2018-12-31', isAnswered: false },
      { code: 'cycle-start-set', year: 2018, on: '2018-12-20', proposedOn: '2018-12-31' },
    ]));
  it.each(['2017-12-31', '2019-01-01', '2018-13-01'])('cannot be %s', startsOn =>
    expect(() => cycleDays(measures, 2018, { startsOn })).toThrow(
      expect.objectContaining({ code: 'SCHEME_START_UNFIT' }) as Error,
    ),
  );
  it('cannot lie after the last', () => {
    const days = { starts: '12-01', ends: { year: 0 as const, month: 12, day: 15 } };
    expect(cycleDays({ ...local, days }, 2018).endsOn).toBe('2018-12-15');
    expect(() => cycleDays({ ...local, days }, 2018, { startsOn: '2018-12-16' })).toThrow();
  });
});

it('says both days in both languages', () => {
  const { startsOn, endsOn } = cycleDays(measures, 2019).derivations;
  expect([...startsOn, ...endsOn].flatMap(one => [sentenceOf(one, 'zh'), sentenceOf(one, 'en')])).toEqual([
    '2019 年度考核于年底开始,办法没有写明哪一天;拟自 2019年12月31日 起',
    'The assessment of 2019 begins at the end of the year, and the scheme names no day: proposed is 31 Dec 2019',
    '2019 年度考核须在 2020年2月29日(该月最后一日)前完成(含当日,至24时),审议、审定和反馈都在内',
    'The assessment of 2019 is complete by 29 Feb 2020, the last day of that month (that day included, until 24:00), with its approval and feedback',
  ]);
});
