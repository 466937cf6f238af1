import {
  caseStatuses,
  outcomeNames,
  statusNames,
  type CaseOutcome,
  type CaseStatus,
} from '../../domain/codes/statuses';
import type { RunResult } from '../../rehearsal/run-result';
import { actNames } from '../../domain/codes/ladder';
import { gradeNames } from '../../domain/codes/grades';
import { nameOf, namesIn } from '../../domain/codes/names';
import { dateOf } from '../../domain/calendar/civil-date';
import { eachYearOnce } from '../../domain/calendar/provisional';

/** 「暂定:12 个步骤 … 最早 2027-01-05 提醒」; nothing where every instant is certain. */
const describeProvisional = (steps: RunResult['steps']): string[] => {
  const marked = steps.filter(one => one.provisionalYears);
  const [first] = marked;
  if (!first) return [];
  const years = eachYearOnce(marked.flatMap(one => one.provisionalYears ?? []));
  return [
    `暂定:${marked.length} 个步骤的时间取决于尚未公布放假安排的 ${years.join('、')} 年,最早为 ${dateOf(first.dueAt)}(暂定)${nameOf(actNames, first.act, 'zh') ?? first.act} ${first.owedBy ?? ''}`,
  ];
};

/** A rehearsal's or simulation's result for people: cases, rungs by kind, proposals, notices. */
export const describeForPeople = (result: RunResult, verb: '演练' | '推演'): string => {
  const acts = Object.entries(namesIn(actNames, 'zh')).map(
    ([act, name]) => `${name} ${result.steps.filter(step => step.act === act).length}`,
  );
  const cases = result.cases.map(one => {
    const outcome = one.outcome
      ? `(${[outcomeNames[one.outcome as CaseOutcome].zh, one.closedOn ?? '', nameOf(gradeNames, one.grade ?? '', 'zh') ?? ''].filter(Boolean).join(',')})`
      : '';
    return `  ${one.ref ?? ''} ${statusNames[one.status as CaseStatus].zh}${outcome}`;
  });
  const byStatus = caseStatuses
    .map(status => `${statusNames[status].zh} ${result.cases.filter(one => one.status === status).length}`)
    .join(' ');
  const decided = (decision: string) => result.proposals.filter(one => one.decision === decision).length;
  return [
    result.campaign.title,
    `${verb}至 ${result.campaign.clockAt ?? ''}`,
    `问题 ${result.cases.length} 个:${byStatus}`,
    ...cases,
    `触发:${acts.join(' ')}`,
    ...describeProvisional(result.steps),
    `审批:批准 ${decided('approved')},不批准 ${decided('declined')},待批 ${decided('pending')}`,
    `通知 ${result.notices.queued} 条:已发 ${result.notices.sent}(邮件 ${result.notices.mails} 封),日报 ${result.notices.digests} 封,失败 ${result.notices.failed}`,
    `假定 ${result.assumed.length} 项(--json 可见)`,
  ].join('\n');
};
