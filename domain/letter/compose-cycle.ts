import { findingKindNames, type FindingKind } from '../codes/findings';
import type { LetterBlock } from './blocks';

interface CycleFacts {
  toUnit: string;
  fromUnit: string;
  /** The title of the scheme. */
  scheme: string;
  year: number;
  /** The clause of the scheme. */
  cites: string[];
}

/** 考核反馈 to one subject: its own results, what was found, what to improve. */
interface FeedbackFacts extends CycleFacts {
  /** `94`; null in a scheme without points, or while a cell that counts has none. `of` is the most that there is. */
  points: string | null;
  of: string | null;
  isPlanFulfilled: boolean;
  vetoedBy: readonly string[];
  cells: readonly {
    indicator: string;
    shown: string;
    target: string | null;
    points: string | null;
    of: string | null;
    isShort: boolean;
  }[];
  /** What was established about it, in the words of the record. */
  problems: readonly { kind: FindingKind | null; text: string }[];
}

/** 考核通报: what each subject came to, told to all of them. */
interface CircularFacts extends CycleFacts {
  subjects: readonly {
    unit: string;
    points: string | null;
    isPlanFulfilled: boolean;
    isRewarded: boolean;
    problems: readonly FindingKind[];
  }[];
}

interface Composed {
  title: string;
  blocks: LetterBlock[];
}

const paragraph = (text: string): LetterBlock => ({ kind: 'paragraph', text });
const fact = (name: string, value: string): LetterBlock => ({ kind: 'fact', name, value });
const planOf = (isFulfilled: boolean): string => (isFulfilled ? '完成' : '未完成');

const framed = ({ toUnit, fromUnit, cites }: CycleFacts, blocks: LetterBlock[]): LetterBlock[] => [
  { kind: 'addressee', unit: toUnit },
  ...blocks,
  { kind: 'grounds', cites },
  { kind: 'sender', unit: fromUnit },
];

const result = ({ points, of, isPlanFulfilled, vetoedBy }: FeedbackFacts): LetterBlock[] => [
  ...(points === null ? [] : [fact('得分', `${points} 分${of === null ? '' : `(满分 ${of} 分)`}`)]),
  fact('减贫计划', planOf(isPlanFulfilled)),
  ...(vetoedBy.length > 0 ? [fact('一票否决', vetoedBy.join('、'))] : []),
];

const cellLine = ({ shown, target, points, of }: FeedbackFacts['cells'][number]): string => {
  const aim = target === null ? '' : `(目标 ${target})`;
  const score = points === null ? '' : `,得 ${points} 分${of === null ? '' : `(共 ${of} 分)`}`;
  return `${shown}${aim}${score}`;
};

/** What to improve follows from what was short and what was found: one opinion each. */
const opinions = ({ cells, problems }: FeedbackFacts): LetterBlock[] => {
  const short = cells
    .filter(one => one.isShort)
    .map(one => `对「${one.indicator}」查找差距,制定措施限期补齐`);
  const found = problems.map(one => `就「${one.text.replace(/。$/, '')}」查明原因,落实责任,整改到位`);
  const all = [...short, ...found];
  if (all.length === 0) return [paragraph('望继续巩固成果,保持工作力度。')];
  return all.map((text, index) => fact(`意见${String(index + 1)}`, `${text}。`));
};

/** 考核反馈, block by block: results, indicators, problems, opinions (article 6, five); each subject reads its own alone. */
export const composeFeedback = (facts: FeedbackFacts): Composed => {
  const { scheme, year, cells, problems } = facts;
  const found = problems.map(({ kind, text }, index) =>
    fact(`问题${String(index + 1)}`, `${kind === null ? '' : `(${findingKindNames[kind].zh})`}${text}`),
  );
  return {
    title: `关于 ${String(year)} 年度考核结果的反馈`,
    blocks: framed(facts, [
      paragraph(
        `依照《${scheme}》,对你单位 ${String(year)} 年度的工作进行了考核。考核报告已经审议、审定,现将结果反馈如下。`,
      ),
      ...result(facts),
      paragraph('一、各项指标'),
      ...cells.map(one => fact(one.indicator, cellLine(one))),
      paragraph('二、存在问题'),
      ...(found.length > 0 ? found : [paragraph('本次考核没有认定问题。')]),
      paragraph('三、改进意见'),
      ...opinions(facts),
      paragraph('收到后请签收。对认定的问题有异议的,可以申请复核。'),
    ]),
  };
};

/** 考核通报, block by block: a line for each subject, in the order of the cycle (article 8). */
export const composeCircular = (facts: CircularFacts): Composed => {
  const { scheme, year, subjects } = facts;
  const lineOf = ({ points, isPlanFulfilled, isRewarded, problems }: CircularFacts['subjects'][number]) =>
    [
      ...(points === null ? [] : [`得分 ${points}`]),
      `减贫计划${planOf(isPlanFulfilled)}`,
      ...(isRewarded ? ['给予奖励'] : []),
      ...[...new Set(problems)].map(one => findingKindNames[one].zh),
    ].join(';');
  return {
    title: `关于 ${String(year)} 年度考核结果的通报`,
    blocks: framed(facts, [
      paragraph(`依照《${scheme}》,${String(year)} 年度考核已经完成,现将结果通报如下。`),
      ...subjects.map(one => fact(one.unit, lineOf(one))),
      paragraph('考核结果作为评价班子和主要负责人的依据。'),
    ]),
  };
};
