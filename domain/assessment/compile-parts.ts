import type { Appraisal, Cell } from '../appraisal/types';
import type { AssessmentPart } from '../codes/assessment';
import type { FindingStatus } from '../codes/findings';
import { sayNumber } from '../exact/fraction';
import type { UnitId } from '../obligation/types';
import type { AssessmentState } from './state';

/** A stretch of a part; one that is a figure says which cell it is, so that whoever reads it can go there. */
export interface PartNode {
  text: string;
  cell: { subjectId: UnitId; indicator: string } | null;
}

/** A problem of the cycle as the report names it. */
export interface PartFinding {
  subjectId: UnitId;
  text: string;
  status: FindingStatus;
}

interface Compiling {
  state: AssessmentState;
  appraisal: Appraisal;
  /** Those of the cycle, in the order in which they are to stand. */
  findings: readonly PartFinding[];
  unitName: (id: UnitId) => string;
}

const say = (text: string): PartNode => ({ text, cell: null });

const inList = (nodes: PartNode[][]): PartNode[] =>
  nodes.flatMap((one, at) => (at === 0 ? one : [say('、'), ...one]));

const basics = ({ state, appraisal, unitName }: Compiling): PartNode[] => {
  const { scheme, year, subjects, thirdParty, startsOn, endsOn } = state;
  const handedIn = subjects.filter(one => state.summaries[one.unitId]).length;
  const by = thirdParty ? `第三方评估由${unitName(thirdParty.unitId)}承担。` : '尚未委托第三方。';
  const lacking = appraisal.missing.length;
  return [
    say(
      `依据《${scheme.title.zh}》,自 ${startsOn} 至 ${endsOn} 对 ${subjects.length} 个单位开展 ${year} 年度考核。收到总结报告 ${handedIn} 份。${by}${lacking === 0 ? '各项数据齐全。' : `尚缺数据 ${lacking} 项。`}`,
    ),
  ];
};

const figureIn = (cell: Cell, unitName: Compiling['unitName']): PartNode[] => [
  say(unitName(cell.subjectId)),
  { text: cell.shown.zh, cell: { subjectId: cell.subjectId, indicator: cell.indicator } },
];

const good: ReadonlySet<Cell['mark']> = new Set(['reached', 'not-assigned']);
const unread: ReadonlySet<Cell['mark']> = new Set(['missing', 'doubted', 'asked']);

const indicators = ({ state, appraisal, unitName }: Compiling): PartNode[] =>
  state.scheme.indicators.flatMap((indicator, at) => {
    const own = appraisal.cells.filter(one => one.indicator === indicator.id);
    const reached = own.filter(one => one.mark === 'reached').length;
    const open = own.filter(one => unread.has(one.mark));
    const short = own.filter(one => !good.has(one.mark) && !unread.has(one.mark));
    return [
      say(`${at === 0 ? '' : '\n'}${indicator.name.zh}:${reached} 个单位达到`),
      ...(short.length > 0
        ? [say(';未达到的有 '), ...inList(short.map(one => figureIn(one, unitName)))]
        : []),
      ...(open.length > 0
        ? [say(`;尚无可用数据的有 ${open.map(one => unitName(one.subjectId)).join('、')}`)]
        : []),
      say('。'),
    ];
  });

/** What was dismissed or joined with another is no problem of its own. */
const standing = ({ findings }: Compiling): PartFinding[] =>
  findings.filter(one => one.status !== 'dismissed' && one.status !== 'joined');

const problems = (compiling: Compiling): PartNode[] => {
  const all = standing(compiling);
  if (all.length === 0) return [say('未发现办法第七条所列问题。')];
  return all.map((one, at) => {
    const waits = one.status === 'established' ? '' : '(待认定)';
    return say(
      `${at === 0 ? '' : '\n'}${at + 1}. ${compiling.unitName(one.subjectId)}:${one.text}${waits}。`,
    );
  });
};

const evaluation = ({ appraisal, unitName }: Compiling): PartNode[] =>
  appraisal.totals.map(({ subjectId, points, of, vetoedBy, isPlanFulfilled }, at) => {
    const score =
      of === null
        ? ''
        : points === null
          ? ',得分未定'
          : `,得 ${sayNumber(points)} 分(满分 ${sayNumber(of)} 分)`;
    const veto = vetoedBy.length > 0 ? `,${vetoedBy.join('、')} 一票否决` : '';
    const plan = isPlanFulfilled ? '完成减贫计划' : '未完成减贫计划或无计划数';
    return say(`${at === 0 ? '' : '\n'}${unitName(subjectId)}:${plan}${score}${veto}。`);
  });

const treatment = (compiling: Compiling): PartNode[] => {
  const { appraisal, unitName } = compiling;
  const named = [...new Set(standing(compiling).map(one => one.subjectId))].map(unitName);
  const sentences = [
    '考核结果审定后予以通报,并作为评价班子和主要负责人的依据。',
    ...(named.length > 0 ? [`约谈 ${named.join('、')} 的主要负责人,明确整改期限。`] : []),
    ...(appraisal.rewardable.length > 0
      ? [`${appraisal.rewardable.map(unitName).join('、')} 完成计划且成效显著,建议给予奖励。`]
      : []),
  ];
  return [say(sentences.join(''))];
};

/**
 * The five parts of the report as the record has them (article 6, four): proposed until somebody writes them. Nothing is decided in
 * them, and each figure says which cell it is.
 */
export const compileParts = (compiling: Compiling): Record<AssessmentPart, PartNode[]> => ({
  basics: basics(compiling),
  indicators: indicators(compiling),
  problems: problems(compiling),
  evaluation: evaluation(compiling),
  treatment: treatment(compiling),
});
