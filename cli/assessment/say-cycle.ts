import {
  assessmentPartNames,
  assessmentParts,
  assessmentStatusNames,
  assessmentStepNames,
  assessmentWorkNames,
  doubtStatusNames,
  stepStatusNames,
} from '../../domain/codes/assessment';
import { findingStatusNames } from '../../domain/codes/findings';
import type { Derivation } from '../../domain/explain/derivation';
import type { CycleView } from './view-of';

const why = (derivation: Derivation, indent: string): string[] =>
  derivation.map(one => `${indent}${one.text} [${one.cites}]`);

const sayStep = (one: CycleView['steps'][number]): string[] => {
  const after = one.after.map(step => assessmentStepNames[step].zh);
  return [
    [
      `  ${one.name} ${stepStatusNames[one.status].zh}`,
      one.dueOn && `期限 ${one.dueOn}`,
      one.waitsFor.length > 0 && `等 ${one.waitsFor.map(each => each.name).join('、')}`,
      after.length > 0 && `在 ${after.join('、')} 之后`,
      one.doneBy.length > 0 && `已办 ${one.doneBy.map(each => each.name).join('、')}`,
      one.completedAt && `完成于 ${one.completedAt}`,
    ]
      .filter(Boolean)
      .join(','),
    ...why(one.derivation, '      '),
  ];
};

const instances = { deliberation: '审议', approval: '审定' };

const sayReport = ({
  parts,
  asOf,
  hash,
  submitted,
  returned,
  deliberated,
  approved,
}: CycleView['report']) => [
  `报告:${assessmentParts.map(part => `${assessmentPartNames[part].zh}${parts[part] ? '(已写)' : '(未写)'}`).join('、')}`,
  ...returned.map(one => `  ${one.at} ${instances[one.instance]}退回:${one.reason}`),
  ...(submitted
    ? [`  ${submitted.at} 提交,数据截至 ${asOf ?? '?'},校验码 ${hash?.slice(0, 12) ?? '?'}…`]
    : []),
  ...(deliberated ? [`  ${deliberated.at} 审议通过:${deliberated.reason}`] : []),
  ...(approved ? [`  ${approved.at} 审定:${approved.reason}`] : []),
];

const sayFeedback = ({
  name,
  letterId,
  deliveredAt,
  acknowledgedAt,
}: CycleView['feedback'][number]): string => {
  if (letterId === null) return `  ${name} 还没有`;
  if (deliveredAt === null) return `  ${name} 已拟`;
  return `  ${name} ${deliveredAt} 送达,${acknowledgedAt ? `${acknowledgedAt} 签收` : '待签收'}`;
};

const sayCounts = <S extends string>(
  counts: readonly { status: S; count: number }[],
  names: Readonly<Record<S, { zh: string }>>,
): string =>
  counts.length === 0 ? '没有' : counts.map(({ status, count }) => `${names[status].zh} ${count}`).join('、');

const sayNext = ({ work, at }: CycleView['next']): string => {
  if (work) return `接下来自动办理:${assessmentWorkNames[work].zh}`;
  return at ? `接下来自动办理:${at} 起` : '接下来等人办理';
};

/** How far a cycle is, for the terminal. */
export const sayCycle = (view: CycleView): string =>
  [
    `${view.title}  ${assessmentStatusNames[view.status].zh}(截至 ${view.now})`,
    `办法 ${view.scheme.id}@${view.scheme.version}(${view.scheme.hash.slice(0, 12)}…);被考核单位 ${view.feedback.map(one => one.name).join('、')}`,
    view.thirdParty ? `第三方 ${view.thirdParty.name}:${view.thirdParty.reason}` : '还没有委托第三方',
    `开始 ${view.startsOn}`,
    ...why(view.derivations.startsOn, '    '),
    `完成 ${view.endsOn}`,
    ...why(view.derivations.endsOn, '    '),
    '步骤:',
    ...view.steps.flatMap(sayStep),
    ...sayReport(view.report),
    `待决定 ${view.decisions.length} 件:`,
    ...view.decisions.flatMap(one => [
      `  ${one.name} ${one.what}(期限 ${one.dueOn})`,
      ...why(one.derivation, '      '),
    ]),
    '反馈:',
    ...view.feedback.map(sayFeedback),
    `疑点:${sayCounts(view.doubts, doubtStatusNames)}`,
    `问题:${sayCounts(view.findings, findingStatusNames)}`,
    `待答问题 ${view.asks.length} 个:`,
    ...view.asks.map(
      one => `  ${one.id}  ${one.question}  ${one.proposed === null ? '' : `拟定:${one.proposed}`}`,
    ),
    sayNext(view.next),
  ].join('\n');
