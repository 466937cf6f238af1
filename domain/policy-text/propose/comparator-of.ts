import type { RuleQuestionCode } from '../../codes/policy-text';
import type { Comparator } from '../../codes/rules';
import type { NumberContext } from './context';

/** What the words around a number say of how it compares (assessment-and-funds §1, "Words → comparator"). */
export interface Said {
  /** Null where they say nothing, or contradict each other. */
  comparator: Comparator | null;
  /** 达到, 提高到 stand before it: reached, and perhaps exactly. */
  isReached: boolean;
  /** 近, 高达: a fact and no target. */
  isFact: boolean;
  question?: RuleQuestionCode;
}

type Before = Comparator | 'reach' | 'sink' | 'fact' | 'about';

/** Longer words before the shorter that they hold: 不低于 before 低于. */
const words: readonly [Before, string][] = [
  [
    'at-least',
    '不(?:得|能|应|可)?(?:低于|少于|小于|短于|下于)|至少(?:为|达到|要有|要|有)?|最低(?:不低于|为)?|最少|起步|保底|(?<![不未期圆])满',
  ],
  [
    'at-most',
    '不(?:得|能|应|可|再)?(?:超过|高于|多于|大于|突破|超出|超|迟于|晚于|长于)|封顶(?:线)?为?|最高(?:不超过|可达到?|限额为?|可?给予|可?奖励|可?补助|补贴|为|可)?|上限为?|最多(?:不超过|可)?|限额为?|控制在',
  ],
  ['more-than', '超过|高于|大于|多于|超出|突破|超'],
  ['less-than', '低于|少于|小于|不足|不满|未满|未达到|不到'],
  [
    'reach',
    '达到|(?<![下到送直发])达(?!成|标)|(?:提高|提升|增加|上升|增长|扩大|增|调整|上调|提)(?:到|至|为)|保持在|稳定在',
  ],
  ['sink', '(?:降低|下降|压减|压缩|减少|降|控制)(?:到|至)'],
  ['fact', '近|高达|多达|累计(?:达到?)?|共有|现有|已有|已达到?|已'],
  ['about', '大约|约'],
];
const all = new RegExp(words.map(([, one]) => `(${one})`).join('|'), 'g');

/** The last word of comparison before a number that belongs to it: beside it, or before what it is a part of (「不低于投资额的5%」). */
const wordBefore = (near: string): Before | null => {
  const found = [...near.matchAll(all)].at(-1);
  if (!found) return null;
  const between = near.slice(found.index + found[0].length);
  const index = found.slice(1).findIndex(one => one !== undefined);
  const word = words[index]![0];
  const isBeside =
    /^(?:人民币|全部|每年|每个?[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{0,6}总量|为|共|[(“])*(?:建成|新建|建设|建立|配备|安排|选派|培训|组织|开展|举办|培育|有|完成|实现|创建|投入|增加|提取|新增|设立|补助|奖励|给予)?$/.test(
      between,
    );
  const isOfNoun =
    /^[^,、;的给用]{2,16}$/.test(between) &&
    /(?:资金|总额|额|收入|支出|预算|投资|总量|面积|人数|总数|标准|价|款|经费|规模|产值|户数|数)$/.test(
      between,
    );
  const isOfWhole =
    (isOfNoun || (between.endsWith('的') && between.length <= 24)) && word !== 'fact' && word !== 'about';
  return isBeside || isOfWhole ? word : null;
};

const behind = /^(?:人民币|[及(]|含|\(含\))*(以上|以下|以内|之内|左右|上下|以外|起)/;

export const saidOf = ({ near, post, token }: NumberContext): Said => {
  const before = wordBefore(near);
  const after = behind.exec(post)?.[1];
  const isReached = before === 'reach';
  const said = (comparator: Comparator | null, question?: RuleQuestionCode): Said => ({
    comparator,
    isReached,
    isFact: false,
    ...(question ? { question } : {}),
  });
  if (before === 'fact' && after === undefined) return { ...said(null), isFact: true };
  if (token.isRough) return said(null, 'comparator');
  if (after === '以上' || after === '起') {
    if (before === 'more-than' || before === 'at-most' || before === 'less-than' || before === 'sink')
      return said(null, 'contradictory');
    return said('at-least', before === 'about' || before === 'fact' ? 'comparator' : undefined);
  }
  if (after === '以下' || after === '以内' || after === '之内') {
    if (before === 'at-least' || before === 'more-than' || before === 'less-than')
      return said(null, 'contradictory');
    return said('at-most', before === 'about' || before === 'fact' ? 'comparator' : undefined);
  }
  if (after === '左右' || after === '上下')
    return before === null || before === 'reach' || before === 'about'
      ? said('approx')
      : said('approx', 'comparator');
  if (after === '以外') return said(null, 'comparator');
  if (before === null || before === 'fact') return said(null);
  if (before === 'reach') return said('at-least', 'comparator');
  if (before === 'sink') return said('at-most', 'comparator');
  return before === 'about' ? said('approx', 'comparator') : said(before);
};
