import { isCivilDate } from '../../domain/calendar/civil-date';
import { outcomeNames, type CaseOutcome } from '../../domain/codes/statuses';
import type { View } from './template';
import { caseName, fact, inFull, oneLine } from './wording';
import { actNames, type Act } from '../../domain/codes/obligation';
import { stageNames, type Stage } from '../../domain/codes/proceeding';

const decisionNames: Readonly<Record<string, string>> = {
  approved: '批准',
  declined: '不批准',
  accepted: '同意',
  refused: '不同意',
  withdrawn: '撤回',
};

const named =
  (names: Readonly<Record<string, string>>) =>
  (value: string): string =>
    names[value] ?? value;
const asWritten = (value: string): string => value;
const asDeadline = (value: string): string => (isCivilDate(value) ? inFull(value) : value);

/** The facts that a reader is shown, in this order; what is not here (ids, kinds) is for the system only. */
const shown: readonly [name: string, label: string, say: (value: string) => string][] = [
  ['what', '事项', asWritten],
  ['dueOn', '期限', asDeadline],
  ['askedOn', '申请延至', asDeadline],
  ['category', '类别', asWritten],
  ['newDeadlineOn', '新期限', asDeadline],
  ['decideBy', '审批期限', asDeadline],
  ['act', '环节', named(actNames satisfies Record<Act, string>)],
  ['number', '文号', asWritten],
  ['heldOn', '约谈时间', asWritten],
  ['place', '地点', asWritten],
  ['stage', '进展', named(stageNames satisfies Record<Stage, string>)],
  ['decision', '审批结果', named(decisionNames)],
  ['outcome', '结果', named(outcomeNames satisfies Record<CaseOutcome, string>)],
  ['closedOn', '结案日期', asWritten],
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
    if (value) rows.push([label, say(value)]);
  }
  if (view.campaignTitle.trim()) rows.push(['整改行动', oneLine(view.campaignTitle)]);
  return rows;
};
