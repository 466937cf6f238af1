import { parseDeadline } from '../../domain/deadline/parse-deadline';
import type { Deadline } from '../../domain/deadline/types';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();
/** A plan of Wednesday 2018-05-09 that reached the unit on Thursday 2018-05-10. */
const read = (text: string, issuedOn = '2018-05-09'): Deadline =>
  parseDeadline(text, { issuedOn, deliveredOn: '2018-05-10', calendar });

describe('stated dates', () => {
  it.each([
    ['6月10日前', '2018-06-10'],
    ['6月10日以前', '2018-06-10'],
    ['6月10日之前', '2018-06-10'],
    ['于6月10日前', '2018-06-10'],
    ['截至6月10日', '2018-06-10'],
    ['截止到6月10日止', '2018-06-10'],
    ['最迟于6月10日前', '2018-06-10'],
    ['6月10日', '2018-06-10'],
    ['6月10日24:00前', '2018-06-10'],
    ['6月10日前完成整改', '2018-06-10'],
    ['务必于6月10日前整改到位', '2018-06-10'],
    ['整改时限:6月10日前', '2018-06-10'],
    ['完成时限：２０１８年９月３０日前。', '2018-09-30'],
    ['(整改完成时限为6月10日前)', '2018-06-10'],
    ['〔6月10日前〕', '2018-06-10'],
    ['6月10日(星期日)前', '2018-06-10'],
    ['6月10日前(含6月10日)', '2018-06-10'],
    ['2018年6月10日（周日）之前（含当日）', '2018-06-10'],
    ['2018年9月底前', '2018-09-30'],
    ['9月末', '2018-09-30'],
    ['9月份', '2018-09-30'],
    ['2018年9月份内', '2018-09-30'],
    ['月底前', '2018-05-31'],
    ['本月20日前', '2018-05-20'],
    ['下月底前', '2018-06-30'],
    ['2018.7.15', '2018-07-15'],
    ['2018．7．15前', '2018-07-15'],
    ['2018-07-15', '2018-07-15'],
    ['2018/7/15', '2018-07-15'],
    ['2018.9', '2018-09-30'],
    ['2018.9月底前', '2018-09-30'],
    ['二〇一八年九月三十日前', '2018-09-30'],
    ['二○一八年九\n月三 十日前', '2018-09-30'],
    ['六月廿八日', '2018-06-28'],
    ['六月十日前', '2018-06-10'],
    ['9月上旬', '2018-09-10'],
    ['9月中旬前', '2018-09-20'],
    ['9月下旬', '2018-09-30'],
    ['第三季度', '2018-09-30'],
    ['三季度末', '2018-09-30'],
    ['第3季度末前', '2018-09-30'],
    ['一季度前', '2018-03-31'],
    ['Q3', '2018-09-30'],
    ['本季度末', '2018-06-30'],
    ['2019年一季度', '2019-03-31'],
    ['上半年', '2018-06-30'],
    ['2019年上半年前', '2019-06-30'],
    ['下半年', '2018-12-31'],
    ['年内', '2018-12-31'],
    ['年底前', '2018-12-31'],
    ['年末', '2018-12-31'],
    ['当年底', '2018-12-31'],
    ['今年年底', '2018-12-31'],
    ['本年度', '2018-12-31'],
    ['2018年', '2018-12-31'],
    ['2020年底前', '2020-12-31'],
    ['到2020年底', '2020-12-31'],
    ['明年6月底', '2019-06-30'],
    ['次年2月底前', '2019-02-28'],
    ['立行立改,6月底前完成', '2018-06-30'],
    ['6月10日前;2018年6月10日前', '2018-06-10'],
  ])('reads %s as %s', (text, on) => {
    expect(read(text)).toMatchObject({ raw: text, kind: 'date', on, dueOn: on });
  });

  it('keeps the stated day although 2018-06-10 is a Sunday, and says so', () => {
    const { dueOn, derivation } = read('6月10日前');
    expect(dueOn).toBe('2018-06-10');
    expect(derivation.map(step => step.text).join()).toContain('不因周末或节假日顺延');
    expect(derivation.every(step => step.cites === 'plan')).toBe(true);
  });

  it('says where a year came from that nobody wrote', () => {
    expect(read('6月10日前').derivation[0]?.text).toContain('没有写年份,按发文日 2018-05-09 认定为 2018 年');
    expect(read('2018年6月10日前').derivation[0]?.text).not.toContain('没有写年份');
  });
});

describe('ranges', () => {
  it.each([
    ['5月14日至6月10日', '2018-05-14', '2018-06-10'],
    ['5月14日—6月10日', '2018-05-14', '2018-06-10'],
    ['于5月14日至6月10日', '2018-05-14', '2018-06-10'],
    ['5月至2019年9月', '2018-05-01', '2019-09-30'],
    ['5月14日到6月10日前', '2018-05-14', '2018-06-10'],
    ['6月10日至15日', '2018-06-10', '2018-06-15'],
    ['6月10-15日', '2018-06-10', '2018-06-15'],
    ['2018年5-9月', '2018-05-01', '2018-09-30'],
    ['2019—2020年', '2019-01-01', '2020-12-31'],
    ['2019年至2020年', '2019-01-01', '2020-12-31'],
    ['2018年5月—2019年6月', '2018-05-01', '2019-06-30'],
    ['2018年5月至9月', '2018-05-01', '2018-09-30'],
    ['2018.5~2018.9', '2018-05-01', '2018-09-30'],
    ['2018.5.14-6.10', '2018-05-14', '2018-06-10'],
    ['自2018-05-14起至2018-06-10止', '2018-05-14', '2018-06-10'],
    ['2018年12月至次年2月底', '2018-12-01', '2019-02-28'],
  ])('reads %s as %s to %s', (text, from, to) => {
    expect(read(text)).toMatchObject({ kind: 'range', from, to, dueOn: to });
  });
});

describe('long-term, completed, milestones', () => {
  it.each(['长期坚持', '持续推进', '常态化', '长期', '持续整改', '常态化推进', '长期坚持、持续推进'])(
    'gives %s no end',
    text => {
      const deadline = read(text);
      expect(deadline).toMatchObject({ kind: 'long-term', isLongTerm: true });
      expect(deadline.dueOn).toBeUndefined();
    },
  );

  it.each([
    ['2025年底前,并长期坚持', 'date', '2025-12-31'],
    ['2018年6月底前完成整改并长期坚持', 'date', '2018-06-30'],
    ['持续推进,2018年底前完成', 'date', '2018-12-31'],
    ['立行立改、长期坚持', 'immediate', '2018-05-17'],
    ['3个月内,并长期坚持', 'period', '2018-08-10'],
  ])('reads both parts of %s', (text, kind, dueOn) => {
    expect(read(text)).toMatchObject({ kind, dueOn, isLongTerm: true });
  });

  it('reads a long-term duty with a beginning', () => {
    expect(read('自2018年6月起长期坚持')).toMatchObject({ kind: 'long-term', from: '2018-06-01' });
  });

  it.each([
    ['6月底前开工、12月底前完工', ['2018-06-30', '6月底前开工'], ['2018-12-31', '12月底前完工']],
    ['6月底前完成A,9月底前完成B', ['2018-06-30', '6月底前完成A'], ['2018-09-30', '9月底前完成B']],
    ['2019年6月底前开工;12月底前完工', ['2019-06-30', '2019年6月底前开工'], ['2019-12-31', '12月底前完工']],
  ])('reads %s as milestones', (text, first, second) => {
    const milestones = [first, second].map(([on, raw]) => ({ on, raw }));
    const deadline = read(text);
    expect(deadline).toMatchObject({ kind: 'milestones', milestones, dueOn: second[0] });
    expect(deadline.on).toBeUndefined();
  });

  it.each(['已完成', '已整改到位', '已完成整改', '整改已完成', '已于2018年8月完成'])(
    'takes %s for a claim without a day',
    text => {
      const deadline = read(text);
      expect(deadline.kind).toBe('completed');
      expect(deadline.claimedOn).toBeUndefined();
      expect(deadline.dueOn).toBeUndefined();
    },
  );

  it.each(['已于8月30日完成', '8月30日已完成', '已于2018年8月30日整改到位', '已完成(8月30日)'])(
    'takes %s for a claim of that day, to be verified',
    text => {
      expect(read(text, '2018-09-09')).toMatchObject({ kind: 'completed', claimedOn: '2018-08-30' });
    },
  );
});

describe('what is not understood is asked, never guessed', () => {
  it.each([
    '',
    '无',
    '按上级要求',
    '适时',
    '尽快',
    '另行通知',
    '视情况',
    '未完成',
    '已基本完成',
    '已完成80%,6月底前全部完成',
    '6月10日前或另行通知',
    '6月10日前,视情况延长',
    '6月10日前完成或者适时完成',
    '原则上6月10日前',
    '力争6月10日前',
    '6月10日左右',
    '6月10日后',
    '6月10日前往',
    '9月初',
    '每月10日前',
    '每年6月底前',
    '去年底前',
    '30日前',
    '5日',
    '3-5日内',
    '48小时内',
    '0个月内',
    '自开工之日起3个月内',
    '6月10日前,9月底前',
    '6月10日前,3个月内',
    '已完成,9月底前完成',
    '持续到2020年底',
    '持续1年',
    '6月10日前(含6月11日)',
  ])('%s', text => {
    const deadline = read(text);
    const { readings: _, ...rest } = deadline;
    expect(rest).toEqual({ raw: text, kind: 'unresolved', derivation: expect.any(Array) });
    expect(deadline.derivation[0]?.text).toContain('请人工填写');
  });

  it.each([
    ['2月30日前', '2018年2月没有30日'],
    ['2019年2月29日前', '2019年2月没有29日'],
    ['13月底前', '没有第13个月'],
    ['3018年6月底前', '3018年'],
    ['9月前', '2018-08-31 前,也可以理解为 2018-09-30 前'],
    ['2020年前', '2019-12-31 前,也可以理解为 2020-12-31 前'],
    ['6月10日(星期一)前', '2018-06-10 不是星期一'],
    ['2018年12月底前开工,6月底前完工', '早于前面的 2018-12-31'],
    ['12月20日至1月10日', '如跨年,请写明年份'],
    ['6月10日前或另行通知', '「或另行通知」'],
  ])('says why: %s', (text, reason) => {
    expect(read(text).derivation[0]?.text).toContain(reason);
  });
});

describe('dates without a year', () => {
  it("takes the document's year for a milestone that has just passed, and says that it has", () => {
    const deadline = read('4月底前');
    expect(deadline).toMatchObject({ kind: 'date', on: '2018-04-30' });
    expect(deadline.derivation[0]?.text).toContain('早于发文日');
  });

  it('asks in December which February is meant', () => {
    const deadline = read('2月底前', '2018-12-20');
    expect(deadline.kind).toBe('unresolved');
    expect(deadline.derivation[0]?.text).toContain('如指 2019 年');
  });

  it('takes the next year only where it is said', () => {
    expect(read('明年2月底前', '2018-12-20').dueOn).toBe('2019-02-28');
    expect(read('2019年2月底前', '2018-12-20').dueOn).toBe('2019-02-28');
  });

  it.each([
    ["60 days back is still the document's year", '2018-06-29', 'date'],
    ['61 days back is a question', '2018-06-30', 'unresolved'],
  ])('%s', (_, issuedOn, kind) => {
    expect(read('4月30日前', issuedOn).kind).toBe(kind);
  });
});
