import fs from 'node:fs';
import path from 'node:path';
import { findDates } from '../../domain/deadline/find-dates';
import { seedCalendar } from '../../prisma/schema/calendar-seed';

const calendar = seedCalendar();
const find = (text: string): [string, string | undefined][] =>
  findDates(text, { issuedOn: '2018-05-09', calendar }).map(({ raw, deadline }) => [
    raw,
    deadline.dueOn ?? deadline.kind,
  ]);

describe('milestones in running text', () => {
  it.each([
    ['各镇要在5月底前拆完旧房', '5月底前', '2018-05-31'],
    ['于5月20日前将名单报齐', '5月20日前', '2018-05-20'],
    ['年内完成转移就业', '年内', '2018-12-31'],
    ['2018年实现培训全覆盖', '2018年', '2018-12-31'],
    ['2019年完成搬迁', '2019年', '2019-12-31'],
    ['三季度末前全部兑现', '三季度末前', '2018-09-30'],
    ['确保2018年９月\n底前见效', '2018年９月\n底前', '2018-09-30'],
    ['今年年底前验收', '今年年底前', '2018-12-31'],
    ['必须于5月1日前成立小组', '5月1日前', '2018-05-01'],
    ['乡镇接到通知后5个工作日内上报', '接到通知后5个工作日内', 'period'],
    ['国庆节前全部兑现', '国庆节前', '2018-09-30'],
    ['争取在中秋节前将资金发放到位', '中秋节前', '2018-09-23'],
    ['6月10日18:00前办结', '6月10日18:00前', '2018-06-10'],
    ['汛期前完成清淤', '汛期前', 'unresolved'],
    ['确保秋季学期开学前投入使用', '秋季学期开学前', 'unresolved'],
    ['即日起15日内整改到位', '即日起15日内', '2018-05-24'],
    ['务必于2月30日前办结', '2月30日前', 'unresolved'],
    ['务必于1月底前办结', '1月底前', 'unresolved'],
  ])('finds the one in %s', (text, raw, due) => {
    expect(find(text)).toEqual([[raw, due]]);
  });

  it('carries a year over to the next date of its sentence, not further', () => {
    expect(find('2019年6月底前开工,12月底前完工。9月底前公示')).toEqual([
      ['2019年6月底前', '2019-06-30'],
      ['12月底前', '2019-12-31'],
      ['9月底前', '2018-09-30'],
    ]);
  });

  it('does not carry the year of a fact over to a deadline', () => {
    expect(find('对2017年新增的户,于5月20日前排查')).toEqual([['5月20日前', '2018-05-20']]);
  });

  it.each([
    '2017年6月动态管理时新增的户',
    '按云开组〔2018〕37号文件办理',
    '印发《2018年底前统筹整合方案》',
    '2017年脱贫1331户',
    '完成2017年和2018年的改造任务',
    '传达2月12日会议精神',
    '“十三五”期间',
    '截至4月底,已有12个村退出',
    '每年年底前开展一次',
    '去年底前已经整改',
    '五年内返还,近年内增加',
    '2016年底前建成的房屋',
    '2018年完成的项目清单',
    '5月14日至6月10日为集中期',
    '6月10日前往各村检查',
    '2018年内部审计发现',
    '守住1万元的底线',
    '春节前发放了慰问金',
    '国庆节前的排查',
    '每年国庆节前完成一次检修',
    '国庆节前后完成',
    '汛期前已经完成清淤',
    '投资6.10亿元,前期完成',
    '3个月内报告一次',
    '发现问题3日内处理',
    '2018年高质量退出',
  ])('finds none in %s', text => {
    expect(find(text)).toEqual([]);
  });
});

const seed = path.resolve(__dirname, '../../../shared/seeds/5-longchuan-rectification-plan-2018.txt');
const isSeedThere = fs.existsSync(seed);
if (!isSeedThere) console.warn(`跳过:没有种子文件 ${path.basename(seed)}`);

(isSeedThere ? describe : describe.skip)('the plan of 2018', () => {
  it('has its four dated and one yearly milestone outside the brackets, and its duties', () => {
    const text = fs.readFileSync(seed, 'utf8');
    const inBrackets = '整改时限:';
    const found = findDates(text, { issuedOn: '2018-05-09', calendar })
      .filter(({ start }) => !text.slice(0, start).endsWith(inBrackets))
      .map(({ raw, deadline }) => [raw, deadline.dueOn]);
    expect(found).toEqual([
      ['5月底前', '2018-05-31'],
      ['5月20日前', '2018-05-20'],
      ['2018年', '2018-12-31'],
      ['年内', '2018-12-31'],
      ['5月10日前', '2018-05-10'],
      ['5月14日前', '2018-05-14'],
      ['6月20日前', '2018-06-20'],
      ['6月12日前', '2018-06-12'],
    ]);
  });
});
