import { isCivilDate } from '../../domain/calendar/civil-date';
import { taskReturnDecisionNames } from '../../domain/codes/decisions';
import { gradeNames } from '../../domain/codes/grades';
import { nameOf, type Names } from '../../domain/codes/names';
import { outcomeNames } from '../../domain/codes/statuses';
import type { View } from './template';
import { caseName, fact, inFull, provisionalMark, oneLine } from './wording';
import { stageNames } from '../../domain/codes/proceeding';
import { actNames, stepDecisionNames } from '../../domain/codes/ladder';

/** What a notice says was decided: about a proposal, or about what a unit had asked for. */
const decidedNames: Names = { ...stepDecisionNames, ...taskReturnDecisionNames };

const named =
  (names: Names) =>
  (value: string): string =>
    nameOf(names, value, 'zh') ?? value;
const asWritten = (value: string): string => value;
const asDeadline = (value: string, mark: string): string =>
  isCivilDate(value) ? inFull(value, mark) : value;

/** The facts that a reader is shown, in this order; what is not here (ids, kinds) is for the system only. */
const shown: readonly [name: string, label: string, say: (value: string, mark: string) => string][] = [
  ['what', '事项', asWritten],
  ['dueOn', '期限', asDeadline],
  ['askedOn', '申请延至', asDeadline],
  ['category', '类别', asWritten],
  ['newDeadlineOn', '新期限', asDeadline],
  ['decideBy', '审批期限', asDeadline],
  ['act', '环节', named(actNames)],
  ['number', '文号', asWritten],
  ['heldOn', '约谈时间', asWritten],
  ['place', '地点', asWritten],
  ['stage', '进展', named(stageNames)],
  ['decision', '审批结果', named(decidedNames)],
  ['outcome', '结果', named(outcomeNames)],
  ['closedOn', '结案日期', asWritten],
  ['grade', '评定等次', named(gradeNames)],
  ['gradeBefore', '原评等次', named(gradeNames)],
  ['gradeReason', '评定理由', asWritten],
  ['percent', '进度', value => `${value}%`],
  ['toBody', '移送机关', asWritten],
  ['text', '内容', asWritten],
  ['appealUntil', '申诉期限', asDeadline],
  ['reason', '理由', asWritten],
];

/** What the notice is about, label and value, for the table under its first line. */
export const factRows = (view: View): [label: string, value: string][] => {
  const rows: [string, string][] = [[view.ref ? '问题' : '关于', caseName(view).replace(/^问题/, '')]];
  if (view.unitName.trim()) rows.push(['单位', oneLine(view.unitName)]);
  for (const [name, label, say] of shown) {
    const value = fact(view, name);
    if (value) rows.push([label, say(value, provisionalMark(view, name))]);
  }
  if (view.campaignTitle.trim()) rows.push(['整改行动', oneLine(view.campaignTitle)]);
  return rows;
};
