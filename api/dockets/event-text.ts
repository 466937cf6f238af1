import { outcomeNames, statusNames } from '../../domain/codes/statuses';
import type { DocketEvent, DocketEventType, EventOf } from '../../domain/kinds';
import { isReminderKey } from '../../domain/obligation/reminder-key';
import type { Named } from '../../prisma/read/unit-names';
import { submissionNames } from '../../domain/codes/docket';
import { pauseCategoryNames } from '../../domain/codes/obligation';
import { adoptionEffectNames } from '../../domain/codes/adoption';
import { type Act, actNames, stepDecisionNames, stepOutcomeNames } from '../../domain/codes/ladder';
import { paperTexts } from './paper-event-text';

const actOfRung = (rung: string): string => actNames[rung.split(':')[0] as Act].zh ?? rung;
/** An armed step by its key: `remind-7` is a reminder too. */
const stepOfKey = (key: string): string =>
  isReminderKey(key) ? `${actNames.remind.zh}(前 ${key.slice('remind-'.length)} 天)` : actOfRung(key);
const because = (reason: string): string => (reason ? `:${reason}` : '');

/** What an event may refer to: units by name, obligations by what is owed. */
export interface Naming {
  unit: (id: string) => Named;
  obligation: (id: string) => string;
}

type Texts = { [T in DocketEventType]: (event: EventOf<T>, name: Naming) => string };

const texts: Texts = {
  ...paperTexts,
  opened: () => '交办',
  'obligation-opened': ({ obligation }, name) =>
    `${name.unit(obligation.owedBy).name}:${obligation.what},期限 ${obligation.dueOn}`,
  'obligation-met': ({ obligationId }, name) => `已完成「${name.obligation(obligationId)}」`,
  'obligation-ended': ({ obligationId }, name) => `不再要求「${name.obligation(obligationId)}」`,
  'round-opened': ({ obligationId, dueOn }, name) =>
    `「${name.obligation(obligationId)}」新一轮,期限 ${dueOn}`,
  'extension-asked': ({ obligationId, to, reason }, name) =>
    `申请将「${name.obligation(obligationId)}」延期至 ${to}${because(reason)}`,
  'extension-decided': (event, name) =>
    `${event.isGranted ? `同意「${name.obligation(event.obligationId)}」延期至 ${event.dueOn}` : `不同意「${name.obligation(event.obligationId)}」延期`}${because(event.reason)}`,
  'clock-paused': ({ obligationId, pausedOn, category, reason }, name) =>
    `「${name.obligation(obligationId)}」自 ${pausedOn} 起中止计时(${pauseCategoryNames[category].zh})${because(reason)}`,
  'clock-resumed': ({ obligationId, workingDays, dueOn, reason }, name) =>
    `「${name.obligation(obligationId)}」恢复计时,不计 ${workingDays} 个工作日,期限 ${dueOn}${because(reason)}`,
  'rules-adopted': ({ obligationId, policy, calendar, dueOn, moves, reason }, name) =>
    `采用督办策略 ${policy}、工作日历 ${calendar}:「${name.obligation(obligationId)}」期限 ${dueOn}${moves
      .map(
        ({ key, after, effect }) =>
          `,${stepOfKey(key)}${adoptionEffectNames[effect].zh}${after ? ` ${after.slice(0, 16).replace('T', ' ')}` : ''}`,
      )
      .join('')}${because(reason)}`,
  'deadline-revised': ({ obligationId, from, dueOn }, name) =>
    `「${name.obligation(obligationId)}」的期限由 ${from} 改为 ${dueOn}(修订方案)`,
  'plan-revised': ({ document, text }) => `按${document}:${text}`,
  'step-taken': ({ step, obligationId }, name) =>
    `${actNames[step.act].zh}:「${name.obligation(obligationId)}」${
      step.outcome === 'fired' ? '' : `(${stepOutcomeNames[step.outcome].zh})`
    }`,
  'step-delivered': ({ rung, obligationId }, name) =>
    `${actOfRung(rung)}已送达:「${name.obligation(obligationId)}」`,
  'step-decided': ({ rung, decision, reason }) =>
    `${actOfRung(rung)}${stepDecisionNames[decision].zh}${because(reason)}`,
  'step-corrected': ({ rung, reason }) => `更正${actOfRung(rung)}${because(reason)}`,
  'status-changed': ({ from, to }) => `${statusNames[from].zh} → ${statusNames[to].zh}`,
  'signed-for': ({ unitId }, name) => `${name.unit(unitId).name}签收`,
  'liaison-named': ({ unitId, name: person, post }, name) =>
    `${name.unit(unitId).name}报联络员 ${person}(${post})`,
  'task-returned': ({ unitId, reason }, name) => `${name.unit(unitId).name}申请退办${because(reason)}`,
  'task-return-decided': ({ unitId, isAccepted, newLeadId, reason }, name) =>
    `${isAccepted ? '同意' : '不同意'}${name.unit(unitId).name}退办${
      newLeadId ? `,改由${name.unit(newLeadId).name}牵头` : ''
    }${because(reason)}`,
  reassigned: ({ unitId, newUnitId, reason }, name) =>
    `${name.unit(unitId).name}的任务转由${name.unit(newUnitId).name}办理${because(reason)}`,
  contested: ({ unitId, reason }, name) => `${name.unit(unitId).name}申请复核${because(reason)}`,
  'contest-decided': ({ unitId, isUpheld, reason }, name) =>
    `${name.unit(unitId).name}的复核申请${isUpheld ? '成立' : '不成立'}${because(reason)}`,
  submitted: ({ submission }, name) =>
    `${name.unit(submission.unitId).name}报送${submissionNames[submission.what].zh}`,
  'submission-decided': ({ what, unitId, decision, reason }, name) =>
    `${decision === 'approved' ? '通过' : '退回'}${name.unit(unitId).name}的${submissionNames[what].zh}${because(reason)}`,
  'progress-reported': ({ progress }, name) =>
    `${name.unit(progress.unitId).name}报告进展 ${progress.percent}%`,
  'milestone-completed': ({ unitId, obligationId }, name) =>
    `${name.unit(unitId).name}完成节点「${name.obligation(obligationId)}」`,
  verified: ({ isAccepted, note }) => `现场验收${isAccepted ? '通过' : '退回'}${because(note)}`,
  announced: ({ until }) => `公示至 ${until}(含当日)`,
  closed: ({ outcome, note }) => `销号,${outcomeNames[outcome].zh}${because(note)}`,
  reopened: ({ reason }) => `重新整改${because(reason)}`,
  'review-recorded': ({ note }) => `定期复查${because(note)}`,
  'looked-back': ({ isRebound, note }) => `回头看:${isRebound ? '反弹' : '未反弹'}${because(note)}`,
  'unclosed-reported': ({ dueOn }) => `${dueOn} 应全部完成,尚未销号,已报县领导`,
  'docket-ended': () => '办结',
};

/** One sentence for the timeline. */
export const textOf = (event: DocketEvent, name: Naming): string =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  (texts[event.type] as (event: DocketEvent, name: Naming) => string)(event, name);

/** Every unit that the sentence of an event names. */
export const unitsNamedBy = (event: DocketEvent): string[] => {
  const ids = [event.by?.unitId];
  if ('unitId' in event) ids.push(event.unitId);
  if (event.type === 'task-return-decided') ids.push(event.newLeadId ?? undefined);
  if (event.type === 'reassigned') ids.push(event.newUnitId);
  if (event.type === 'submitted') ids.push(event.submission.unitId);
  if (event.type === 'progress-reported') ids.push(event.progress.unitId);
  if (event.type === 'obligation-opened') ids.push(event.obligation.owedBy);
  return ids.filter(id => id !== undefined);
};
