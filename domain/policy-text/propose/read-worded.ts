import type { RuleKind } from '../../codes/rules';
import { clauseAt, type SentenceContext } from './context';
import { isTilt } from './modality-of';
import { timedDuties } from './timed-duties';
import type { WordedRule } from './worded-rule';

type Shape = Pick<WordedRule, 'kind' | 'comparator' | 'number'> & Partial<WordedRule>;

const wanted = /确保|必须|力争|争取|应|要|实现|达到|完成|做到|继续|保证|须/;

const shapes: readonly [RegExp, Shape][] = [
  [
    /平均“?切块”?(?:下达)?|平均(?:分配|安排|分解|下达)/g,
    { kind: 'equal-split', comparator: 'equals', number: null, scope: 'each' },
  ],
  [
    /([县镇村乡户组校])\1(?:通|有|建|设|覆盖|联)[\u4e00-\u9fff]{1,6}?(?=[,。;”、|]|$)/g,
    { kind: 'coverage', comparator: 'equals', number: '1', scope: 'each' },
  ],
  [
    /全覆盖|全面覆盖|全部(?:覆盖|建成|纳入|达标|完成|实现|到位|脱贫|通(?!过)|竣工|开工|完工|投入使用|投用|整改|消除|清零)(?!返还)/g,
    { kind: 'coverage', comparator: 'equals', number: '1' },
  ],
  [
    /每个?[\u4e00-\u9fff()、]{1,12}(?:都|均)?(?:要)?(?:拥有|建有|配有)/g,
    { kind: 'coverage', comparator: 'equals', number: '1', scope: 'each' },
  ],
  [
    /每个[^,;。]{2,24}都要(?![有\d])/g,
    { kind: 'coverage', comparator: 'equals', number: '1', scope: 'each' },
  ],
  [
    /全额(?:贴息|补助|返还|保障|承担|负担|拨付|给予补助)|给予全额[\u4e00-\u9fff]{2}|全部(?:返还|拨付|下达|兑付|兑现|发放|支付)(?:到位)?|全部由[^,;。]{2,12}(?:承担|负担)/g,
    { kind: 'share', comparator: 'equals', number: '1' },
  ],
  [
    /增(?:速|幅)(?:不低于|高于|不得低于)[^,;、。\d]{2,24}(?:增速|增幅|平均水平|增长速度)/g,
    { kind: 'growth-vs', comparator: 'at-least', number: null },
  ],
  [
    /增量(?:不低于|不少于|不得低于)上年(?:同期)?(?:水平)?/g,
    { kind: 'increment-vs', comparator: 'at-least', number: null },
  ],
  [
    /(?<!增[量速幅])(?:不低于|不少于|不得低于|不得少于)上(?:一)?年度?(?:同期)?(?:水平)?(?![\u4e00-\u9fff]{0,8}的?\d)/g,
    { kind: 'growth', comparator: 'at-least', number: '0' },
  ],
  [
    /持续增长|逐年(?:增加|增长|提高|递增|加大)|只增不减/g,
    { kind: 'growth', comparator: 'more-than', number: '0' },
  ],
  [/报[^,;。]{0,16}备案|报备[^,;。]{0,10}/g, { kind: 'filing', comparator: null, number: null }],
  [
    /(?:统筹|专项|全部|主要|重点|只能|仅限?)?用于(?:支持|补助|开展|解决)?[^,;。|\d]{2,60}/g,
    { kind: 'purpose', comparator: null, number: null },
  ],
];

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

/**
 * The rules of a sentence that no number carries. `taken` are the clauses whose numbers have been read as rules: words there belong to
 * those, but for what the money is for.
 */
export const wordedRules = (
  context: SentenceContext,
  numbers: readonly { start: number; end: number; kind: RuleKind }[],
  asked: readonly { start: number; end: number }[],
): WordedRule[] => {
  const { text } = context;
  const found: WordedRule[] = [];
  for (const [pattern, shape] of shapes)
    for (const match of text.matchAll(pattern)) {
      const place = { start: match.index, end: match.index + match[0].length };
      const clause = clauseAt(context, place.start);
      const inClause = numbers.filter(one => one.start >= clause.start && one.end <= clause.end);
      if (found.some(one => overlaps(one, place))) continue;
      if (
        shape.kind === 'growth' &&
        inClause.length + numbers.filter(one => one.kind === 'growth').length > 0
      )
        continue;
      if (shape.kind === 'coverage' && (inClause.length > 0 || !wanted.test(text))) continue;
      if (shape.kind === 'growth' && !wanted.test(text.slice(0, place.end)) && !/不|逐年/.test(match[0]))
        continue;
      // 「不得用于」 forbids, and what is 「所得收益用于」 is what it is for.
      if (
        shape.kind === 'purpose' &&
        (/(?:不得|不能|严禁|禁止)$/.test(text.slice(0, place.start)) ||
          // 「用于农业的不得少于…」 says of what a share is.
          /的(?:$|部分|比例|比重|不|资金)/.test(match[0]) ||
          inClause.some(one => one.kind === 'share'))
      )
        continue;
      found.push({
        questions: /等/.test(match[0]) && shape.kind === 'purpose' ? ['open-list'] : [],
        ...shape,
        ...place,
      });
    }
  found.push(...timedDuties(context, [...numbers, ...found, ...asked]));
  if (found.length + numbers.length === 0 && isTilt(text) && text.length > 10)
    found.push({
      kind: 'statement',
      comparator: null,
      number: null,
      start: 0,
      end: text.length,
      isTilt: true,
      questions: [],
    });
  return found.sort((a, b) => a.start - b.start);
};
