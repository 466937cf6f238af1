import { codesOf, type Names } from './names';

/** What became of a rule on a day (assessment-and-funds §1). Only `broken` opens something. */
export const verdictNames = {
  kept: { zh: '已达到', en: 'kept' },
  'kept-rounded': { zh: '尾差内达到', en: 'kept within rounding' },
  broken: { zh: '未达到', en: 'broken' },
  behind: { zh: '力争目标未达到', en: 'behind (best efforts)' },
  'at-risk': { zh: '有风险', en: 'at risk' },
  'not-due': { zh: '未到核定时点', en: 'not due' },
  unknown: { zh: '缺数据', en: 'unknown' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  disputed: { zh: '待核定', en: 'disputed' },
} as const satisfies Names;

export type Verdict = keyof typeof verdictNames;
export const verdicts = codesOf(verdictNames);

/** What a miss means: a breach, a lag, nothing. */
export const modalityNames = {
  must: { zh: '应当', en: 'must' },
  strive: { zh: '力争', en: 'strive' },
  may: { zh: '可以', en: 'may' },
  principle: { zh: '原则上', en: 'in principle' },
  tilt: { zh: '倾斜支持', en: 'tilt' },
  about: { zh: '左右', en: 'about' },
} as const satisfies Names;

export type Modality = keyof typeof modalityNames;
export const modalities = codesOf(modalityNames);

/** Every unit or entity for itself, or the sum over the set. */
export const ruleScopeNames = {
  each: { zh: '逐个', en: 'each' },
  together: { zh: '合计', en: 'together' },
} as const satisfies Names;

export type RuleScope = keyof typeof ruleScopeNames;
export const ruleScopes = codesOf(ruleScopeNames);

/** How far the money has come: who answers depends on it. */
export const stageNames = {
  planned: { zh: '计划', en: 'planned' },
  allotted: { zh: '下达', en: 'allotted' },
  received: { zh: '到账', en: 'received' },
  released: { zh: '拨付', en: 'released' },
  spent: { zh: '支出', en: 'spent' },
  outcome: { zh: '成效', en: 'outcome' },
} as const satisfies Names;

export type Stage = keyof typeof stageNames;
export const stages = codesOf(stageNames);

export const comparatorNames = {
  'at-least': { zh: '不低于', en: 'at least' },
  'more-than': { zh: '高于', en: 'more than' },
  'at-most': { zh: '不超过', en: 'at most' },
  'less-than': { zh: '低于', en: 'less than' },
  equals: { zh: '等于', en: 'equals' },
  approx: { zh: '左右', en: 'about' },
} as const satisfies Names;

export type Comparator = keyof typeof comparatorNames;
export const comparators = codesOf(comparatorNames);

/** The closed set of kinds of rule (assessment-and-funds §2). */
export const ruleKindNames = {
  'total-of-parts': { zh: '总分相符', en: 'total of parts' },
  'equal-split': { zh: '平均切块', en: 'equal split' },
  'per-unit': { zh: '每个定额', en: 'amount per unit' },
  share: { zh: '占比', en: 'share' },
  growth: { zh: '增长', en: 'growth' },
  'growth-vs': { zh: '增速比较', en: 'growth against another' },
  'increment-vs': { zh: '增量比较', en: 'increment against last year' },
  'formula-cap': { zh: '按比例封顶', en: 'rate with a cap' },
  bound: { zh: '上下限', en: 'bound' },
  count: { zh: '数量', en: 'count' },
  coverage: { zh: '全覆盖', en: 'coverage' },
  average: { zh: '平均数', en: 'average' },
  date: { zh: '期限', en: 'date' },
  purpose: { zh: '用途', en: 'purpose' },
  eligible: { zh: '适用条件', en: 'eligibility' },
  filing: { zh: '报备', en: 'filing' },
  idle: { zh: '资金滞留', en: 'idle money' },
  flow: { zh: '资金逐级', en: 'flow of money' },
  'yearly-duty': { zh: '按期必办', en: 'recurring duty' },
  statement: { zh: '情况说明', en: 'statement' },
} as const satisfies Names;

export type RuleKind = keyof typeof ruleKindNames;
export const ruleKinds = codesOf(ruleKindNames);

/** What a rule rests on. Known from the news alone, it opens no case before its paper is found. */
export const authorityNames = {
  document: { zh: '正式文件', en: 'issued document' },
  'implementing-notice': { zh: '实施通知', en: 'implementing notice' },
  news: { zh: '新闻报道', en: 'news' },
  practice: { zh: '通行做法', en: 'practice' },
} as const satisfies Names;

export type Authority = keyof typeof authorityNames;
export const authorities = codesOf(authorityNames);
