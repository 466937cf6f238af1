import { clauseInForce } from '../../domain/deadline/clauses-in-force';
import { parseDeadline } from '../../domain/deadline/parse-deadline';
import { periodEnd } from '../../domain/deadline/period-end';
import { calendar } from './support/facts';

const read = (raw: string, deliveredOn?: string) =>
  parseDeadline(raw, { issuedOn: '2018-05-09', calendar, ...(deliveredOn !== undefined && { deliveredOn }) });
const codesOf = (raw: string) => read(raw).derivation.map(one => one.rule?.code);
const reasonOf = (raw: string) => {
  const { kind, derivation } = read(raw);
  return kind === 'unresolved' ? derivation[0]?.text : kind;
};

describe('what a deadline says of how it was read', () => {
  it.each<[string, string, string[]]>([
    ['6月10日前', 'date', ['read-as', 'inclusive']],
    ['((6月10日前))', 'date', ['read-as', 'inclusive']],
    ['6月10日前,6月10日前', 'date', ['read-as', 'inclusive']],
    [
      '5月30日前完成方案,6月10日前完成整改',
      'milestones',
      ['read-as', 'read-as', 'last-milestone', 'inclusive'],
    ],
    ['6月10日前完成整改,6月30日前启动二期', 'date', ['read-as', 'inclusive', 'other-day']],
    ['6月10日前完成整改,6月20日前报送报告', 'date', ['read-as', 'inclusive', 'other-day']],
    ['6月10日18:00前', 'date', ['read-as', 'inclusive', 'until-hour']],
    ['6月10日24:00前', 'date', ['read-as', 'inclusive']],
    ['国庆节前', 'date', ['festival', 'inclusive']],
    ['春节前', 'date', ['festival', 'readings', 'inclusive']],
    ['第三季度前', 'date', ['read-as', 'readings', 'inclusive']],
    ['立即整改,6月10日前', 'date', ['read-as', 'inclusive', 'at-once']],
    ['6月10日前,长期坚持', 'date', ['read-as', 'inclusive', 'long-term']],
    ['自2018年6月起长期坚持', 'long-term', ['long-term-since', 'long-term']],
    ['长期坚持', 'long-term', ['long-term']],
    ['立即整改', 'immediate', ['immediate', 'waits-for-delivery']],
    ['10日内', 'period', ['period', 'waits-for-delivery']],
    ['已完成', 'completed', ['claim']],
    ['已完成(4月30日)', 'completed', ['claim', 'claimed-on']],
    ['2018年4月底已完成', 'completed', ['claim', 'claimed-between']],
  ])('%s is a %s: %j', (raw, kind, codes) => {
    expect(read(raw).kind).toBe(kind);
    expect(codesOf(raw)).toEqual(codes);
  });

  it('a claim names the day only where the text gives one day', () => {
    expect(read('已完成(4月30日)')).toMatchObject({ claimedOn: '2018-04-30' });
    expect(read('8月30日已完成')).toMatchObject({ claimedOn: '2018-08-30' });
    expect(read('4月已完成')).not.toHaveProperty('claimedOn');
  });

  it('of several days the last is the deadline, wherever it stands', () => {
    const one = read('2018年6月10日前完成整改,2018年5月30日前完成方案');
    expect(one).toMatchObject({ kind: 'milestones', dueOn: '2018-06-10' });
  });

  it('once it was delivered, a period has its day and says how it was counted', () => {
    const one = read('10日内', '2018-05-09');
    expect(one).toMatchObject({ kind: 'period', dueOn: '2018-05-21' });
    expect(one.derivation.length).toBeGreaterThan(2);
  });
});

describe('what contradicts itself or cannot be read is nobody’s guess, and says why', () => {
  it.each([
    ['', '没有写明期限'],
    ['()', '没有写明期限'],
    ['6月10日前,6月20日前', '有 2 个期限且没有分别写明要完成什么:「6月10日前」「6月20日前」'],
    ['5月30日前完成方案,6月10日前', '有 2 个期限且没有分别写明要完成什么'],
    ['6月1日至6月5日开工,2019年3月底前完工', '有 2 个期限且没有分别写明要完成什么'],
    ['已完成(4月30日,5月1日)', '既写已完成又写了别的期限,前后不一致'],
    ['6月10日前报送整改报告', '「6月10日前报送整改报告」是报送的日子,没有写明整改期限'],
    ['6月10日前开工', '「6月10日前开工」是启动的日子,没有写明整改期限'],
    ['6月10日0时前', '当日 0 时前就是前一日 24 时前'],
    ['五一前', '没有写年份:刚过去的劳动节前是 2018-04-30,下一个劳动节前是 2019-04-30'],
    ['2150年国庆节前', '查不到该年的国庆节'],
    ['中秋、国庆前', '写了不止一个节日'],
    ['6.1前', '可能是 2018-06-01,也可能是表格略去末尾 0 的 2018-06-10'],
    ['4月30日前完成方案,已完成', '既写已完成又写了别的期限,前后不一致'],
    ['已完成,6月10日前', '既写已完成又写了别的期限,前后不一致'],
    ['已完成,10日内', '既写已完成又写了别的期限,前后不一致'],
    ['6月10日前完成方案,5月30日前完成整改', '早于前面的 2018-06-10,请写明年份'],
    ['2018年6月1日至6月10日完成方案,5月30日前完成整改', '有 2 个期限且没有分别写明要完成什么'],
    ['2月30日已完成', '2018年2月没有30日'],
    ['6月10日前(含5月10日)', '不是能识别的期限表述'],
    ['6月10日前(含11日)', '不是能识别的期限表述'],
    ['1948年6月10日前', '1948年不像是期限的年份'],
    ['2101年6月10日前', '2101年不像是期限的年份'],
    ['1948.6.10前', '1948年不像是期限的年份'],
    ['2101-06-10前', '2101年不像是期限的年份'],
    ['立即整改,6月10日前,6月20日前', '有 2 个期限且没有分别写明要完成什么'],
    ['一千零五十天内', '不是能识别的期限表述'],
    ['十百天内', '不是能识别的期限表述'],
    ['一二三天内', '不是能识别的期限表述'],
    ['6月10日前!', '不是能识别的期限表述'],
    ['x'.repeat(401), '文字过长(401 字)'],
    ['x'.repeat(4001), '文字过长(4001 字)'],
    [' '.repeat(4001), '文字过长(4001 字)'],
  ])('%s', (raw, reason) => expect(reasonOf(raw)).toContain(reason));

  it.each([
    '6月10日前(含当日)',
    '6月10日前(含10日)',
    '6月10日前(含6月10日)',
    '1949年6月10日前',
    '2100年6月10日前',
  ])('but %s is one day', raw => expect(reasonOf(raw)).not.toContain('不是能识别'));
});

it.each([
  ['1980-01-01', '民法通则 154'],
  ['2017-09-30', '民法通则 154'],
  ['2017-10-01', '民法总则 203'],
  ['2020-12-31', '民法总则 203'],
  ['2021-01-01', '民法典 203'],
])('a period that begins on %s is counted by %s, and says so', (day, clause) => {
  expect(clauseInForce('rest-day', day)).toBe(clause);
  expect(
    periodEnd(calendar, day < '2004' ? '2004-06-01' : day, { n: 10, unit: 'day' }).derivation.map(
      one => one.rule?.code,
    ),
  ).toEqual(['first-day', 'days-full', 'rest-day']);
});
