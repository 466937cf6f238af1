import { paragraph, type Paragraph } from '../blocks';
import { dayOf, inChinese, yearInChinese } from '../days';
import type { Random } from '../random';
import type { Truth } from '../truth';

const dateOf = (random: Random, issuedOn: string): string => {
  const { y, m, d } = dayOf(issuedOn);
  return random.pick([
    `${y}年${m}月${d}日`,
    `${y}年${m}月${d}日`,
    `${yearInChinese(y)}年${inChinese(m)}月${inChinese(d)}日`,
  ]);
};

/** What goes before the first section, and what is signed at the end. */
export interface Frame {
  front: Paragraph[];
  back: Paragraph[];
  /** No date stands in the document: it has to be told from outside. */
  isUndated: boolean;
}

export const frameOf = (
  random: Random,
  { title, issuer, number, issuedOn }: Truth,
  isPlain = false,
): Frame => {
  const date = dateOf(random, issuedOn);
  const head = paragraph(title, { isBold: true });
  if (issuer !== null && !isPlain) {
    const letter = [
      ...(number === null ? [] : [paragraph(number)]),
      paragraph(`${issuer}关于印发《${title}》的通知`),
      paragraph('各乡镇人民政府,县直有关单位:'),
      paragraph(
        `经${random.pick(['县委、县政府', '县政府常务会议'])}同意,现将《${title}》印发给你们,请认真贯彻执行。`,
        { mayWrap: true },
      ),
      paragraph(issuer),
      paragraph(date),
    ];
    return {
      front: [...letter, head],
      back: random.percent(30) ? [paragraph('抄送:县委办公室,县人大常委会办公室。')] : [],
      isUndated: false,
    };
  }
  const way = random.int(1, 3);
  if (issuer !== null) return { front: [head], back: [paragraph(issuer), paragraph(date)], isUndated: false };
  if (way === 1) return { front: [head, paragraph(`(${date})`)], back: [], isUndated: false };
  return { front: [head], back: [], isUndated: true };
};

/** What a plan says before its problems: no unit in it owes anything, no day is a deadline. */
export const preambleOf = (random: Random, { issuedOn }: Truth): string => {
  const { m } = dayOf(issuedOn);
  return random.pick([
    '为全面抓好反馈问题整改,结合我县实际,制定本方案。',
    `${m}月2日,县委召开专题会议研究部署,县财政局、县审计局作了汇报。现结合实际制定本方案。`,
    '按照上级要求,对照反馈意见逐条分析,制定如下整改方案。',
    '县委、县政府高度重视,成立由主要领导任组长的整改工作领导小组,办公室设在县委督查室,制定本方案。',
  ]);
};

export const requirementsOf = (random: Random, { issuedOn }: Truth): string[] => {
  const { y, m } = dayOf(issuedOn);
  const month = Math.min(m + 1, 12);
  return random.some(
    [
      '提高认识。各级各部门要把整改作为重要任务,主要负责人亲自抓。',
      `强化调度。每月25日前报送整改进展,${y}年12月20日前报送总结。`,
      `及时报送。各责任单位于${month}月5日前将整改情况报县委督查室。`,
      '严肃问责。县纪委监委对整改不力的单位和个人依规处理。',
      '统筹推进。县财政局、县审计局要加强资金监管,形成合力。',
    ],
    random.int(2, 3),
  );
};
