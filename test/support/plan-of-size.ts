import { chineseOrdinal } from '../../domain/deadline/chinese-number';

const matters =
  '校舍 饮水 医保 低保 搬迁 危房 产业 就业 档案 资金 项目 教师 药品 电网 水池 林地 养殖 贷款 补贴 公示 道路 路灯 厕所 河道 菜场 车站 桥梁 渡口 粮库 果园 茶园 鱼塘'.split(
    ' ',
  );

/** Three matters for each number, from three parts of the list: no other number below 1,100 has the same. */
export const matterOf = (n: number): string =>
  [n % 11, 11 + (Math.floor(n / 11) % 11), 22 + (Math.floor(n / 121) % 10)]
    .map(at => matters[at]!)
    .join('、');

const chapter = (count: number, title: (n: number) => string, line: (n: number) => string): string =>
  Array.from({ length: Math.ceil(count / 50) }, (_, group) => {
    const own = Array.from({ length: Math.min(50, count - group * 50) }, (_unused, at) => group * 50 + at);
    return [title(group + 1), ...own.map((n, at) => `${at + 1}.${line(n)}`)].join('\n');
  }).join('\n');

/** A plan of so many problems (at most 1,000) with one measure each, about 65 characters a pair: invented, of no county. */
export const planOfSize = (count: number): string => `某县问题整改方案

2018年5月9日

一、存在的问题
${chapter(
  count,
  n => `(${chineseOrdinal(n)})第${chineseOrdinal(n)}类问题`,
  n => `${matterOf(n)}工作存在不足。`,
)}
二、整改措施
${chapter(
  count,
  n => `(${chineseOrdinal(n)})第${chineseOrdinal(n)}项措施`,
  n => `抓好${matterOf(n)}的整治。(牵头部门:县${matters[n % 30]!}局;责任单位:各乡镇;整改时限:2018年6月10日)`,
)}
`;
