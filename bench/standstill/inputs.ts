import { matterOf } from '../../test/support/plan-of-size';
import { bombDocx } from '../../test/support/bomb-docx';

const numbered = (n: number, line: (i: number) => string): string =>
  Array.from({ length: n }, (_, at) => line(at + 1)).join('');

const head = `云溪县考核整改指挥部关于印发《云溪县饮水管护问题整改方案》的通知

云整指〔2018〕9号

各有关单位:

现将《云溪县饮水管护问题整改方案》印发给你们,请认真执行。

云溪县考核整改指挥部
2018年5月9日

云溪县饮水管护问题整改方案

一、存在的主要问题

`;

const foot = `
三、工作安排

(一)集中整改阶段(5月14日至6月10日)。各责任单位于5月14日前报送整改方案,6月12日前报送整改报告。

(二)督查阶段(6月10日至6月15日)。督查组到村核验。6月20日前全面完成整改。
`;

const planOf = (problems: string, measures: string): string =>
  `${head}${problems}\n二、整改措施\n\n${measures}${foot}`;

const leads = ['县水务局', '县教育局', '县民政局', '县农业局', '县财政局', '县林业局', '县住建局'];

/** 40,000 characters whose one problem has 2,800 parts, and whose one measure has 560 tasks. */
export const intricateText = (): string =>
  planOf(
    `(一)学校不好\n\n1.${'一是学校不好。二是学校不好。'.repeat(1_400)}\n`,
    `(一)改善学校。${numbered(560, i => `${i}.改善学校。(牵头单位:县教育局;整改时限:6月10日前)`)}\n`,
  );

/** Problems of one category; a number of four digits is none. */
const GROUP = 500;

/** An honest plan: so many problems, and as many measures. */
export const bigText = (n: number): string =>
  planOf(
    numbered(
      Math.ceil(n / GROUP),
      group =>
        `(${group})饮水管护不到位\n\n${numbered(Math.min(GROUP, n - (group - 1) * GROUP), at => {
          const i = (group - 1) * GROUP + at;
          return `${at}.${matterOf(i)}工作存在不足。\n\n`;
        })}`,
    ),
    numbered(
      n,
      i =>
        `${i}.抓好${matterOf(i)}的整治。(牵头单位:${leads[i % leads.length]};责任单位:县卫计局;整改时限:6月10日前)\n\n`,
    ),
  );

const short = '<w:p><w:r><w:t>好</w:t></w:r></w:p>';

/** Short paragraphs, so many: each takes hundreds of times its packed size. */
export const paragraphsDocx = (times: number): Promise<Buffer> => bombDocx({ piece: short, times });

/** So many megabytes in one run of text. */
export const oneRunDocx = (megabytes: number): Promise<Buffer> =>
  bombDocx({
    piece: 'a'.repeat(1024),
    times: megabytes * 1024,
    around: ['<w:p><w:r><w:t>', '</w:t></w:r></w:p>'],
  });
