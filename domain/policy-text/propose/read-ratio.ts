import { compareFractions, fraction } from '../../exact/fraction';
import { doesBehind } from './read-aside';
import { rule, settled, type NumberReader } from './verdict';

const growing = /增长|增幅|增速|递增|增加|涨幅|增量|增值/;
const sharing = /比重|比例|占比|占[^,;]{0,30}$|份额|其中(?!包)|所占/;
const rated = /按照?[^,;]{0,30}$|减按|给予[^,;]{0,12}$/;
const given =
  /^(?:[及]?以上|以内|以下)?的?(?:比例|标准)?(?:给予|予以|进行|安排|提取|计提|列支|补助|补贴|奖励|奖补|贴息|返还|承担|负担|分担|配套|资助|核定|支付|拨付|奖给|用于|投入|投向|切块|统筹|筹集)/;
/** 「拨付60%以上」, 「扣减资金20%」, 「不超过资金总额的四分之一」: of a whole that is named. */
const ofWhole =
  /(?:拨付|下达|支付|支出|兑付|兑现|使用|完成|扣减|扣除|核减|收回|追回|提取|计提|列支)[^,;]{0,14}$|(?:总额|总量|资金|收入|支出|投资|投资额|预算|人数|面积|总数|数量|成本|费用|价款|合同价|金额|计划|任务|经费)的?$/;
const cap = /封顶|最高|上限|不超过|限额/;

/** 「减按15%的税率」: the law of taxes, told and not judged. */
const readTaxRate: NumberReader = ({ pre, post, token }, said) =>
  token.form === 'ratio' && /税率/.test(post.slice(0, 6) + pre.slice(-4)) && /征收|税/.test(post)
    ? rule('statement', said.comparator ?? 'equals', said)
    : null;

/** 「增长15%以上」, 「增幅保持在20%以上」; 「翻一番」. Not 「提高到60%」. */
const readGrowth: NumberReader = ({ near, pre, post, token }, said) => {
  if (token.form !== 'ratio' && token.form !== 'times') return null;
  const isDoubling = token.form === 'times' && token.unit === null;
  if (isDoubling)
    return rule(
      'growth',
      said.comparator ?? 'at-least',
      said,
      said.comparator === null ? { questions: ['comparator'] } : {},
    );
  if (token.form === 'times') return null;
  if (/比重|占比|占/.test(near)) return null;
  const words = `${near}|${/^(?:以上)?的?(?:增长|增幅|增速|速度|幅度)/.test(post) ? '增长' : ''}`;
  const isGrowth =
    growing.test(words) && !/增(?:加|长)?(?:到|至)[^,;]{0,6}$/.test(near) && !/新增部分|增量部分/.test(pre);
  if (!isGrowth) return null;
  // 「增长15%」 of a task: more breaks nothing.
  return said.comparator === null && said.question === undefined
    ? rule('growth', 'at-least', said, { questions: ['comparator'] })
    : rule('growth', said.comparator, said);
};

/** 「按投资额的5%给予补助,封顶500万元」: a rate with a cap; without a cap a share of the whole. */
const readRate: NumberReader = ({ pre, near, post, after, token }, said) => {
  if (token.form !== 'ratio') return null;
  const isRate = rated.test(near) || given.test(post) || (rated.test(pre) && near === '');
  if (!isRate || said.question === 'contradictory') return null;
  const isCapped = cap.test(after) && /元/.test(after);
  const comparator = said.comparator ?? (said.question ? null : 'equals');
  // 「按不低于80%的比例」 is a share, whatever is capped behind it.
  if (isCapped && (comparator === 'equals' || comparator === 'at-most'))
    return rule('formula-cap', comparator, said);
  return rule('share', comparator, said);
};

/** 「利率不高于6%」: a limit of a rate. */
const readRateLimit: NumberReader = ({ near, token }, said) =>
  token.form === 'ratio' &&
  said.comparator !== null &&
  /(?:利率|费率|上浮|贴息率|手续费)[^,;]{0,10}$/.test(near)
    ? rule('bound', said.comparator, said)
    : null;

const all = fraction(1n);

const readShare: NumberReader = ({ pre, near, post, token }, said) => {
  if (token.form !== 'ratio') return null;
  const isRateOf = /(?:率|覆盖面)[^,;]{0,8}$/.test(near) && !/(?:税率|利率|费率)[^,;]{0,8}$/.test(near);
  const isWhole = compareFractions(token.value, all) === 0;
  if (isWhole && (isRateOf || /覆盖|全部|开齐|开足|建成|实现|达到|参保|完成|通|到位/.test(near + post)))
    return rule('coverage', 'equals', settled(said));
  // 「80%的县达到标准」: so many, and more is no harm, or exactly so many.
  if (
    said.comparator === null &&
    said.question === undefined &&
    /^的/.test(post) &&
    doesBehind.test(post.slice(1))
  )
    return rule('share', 'at-least', said, { questions: ['comparator'] });
  const isShare =
    sharing.test(near) ||
    isRateOf ||
    /^(?:[及]?以上|以内)?的?(?:比例|比重|份额)/.test(post) ||
    /其中/.test(pre) ||
    ofWhole.test(near) ||
    (said.comparator !== null && /^以[上下]的/.test(post) && doesBehind.test(post.slice(3))) ||
    /^(?:以上|以内)?(?:用于|投入|投向|安排用于|专项用于)/.test(post);
  if (!isShare) return null;
  if (said.comparator === null && said.question === undefined)
    return rule('share', 'equals', said, { questions: ['comparator'] });
  return rule('share', said.comparator, said);
};

export const ratioReaders: readonly NumberReader[] = [
  readTaxRate,
  readRateLimit,
  readGrowth,
  readRate,
  readShare,
];
