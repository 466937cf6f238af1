import { callResultNames } from '../../domain/codes/calls';
import { submissionNames } from '../../domain/codes/docket';
import { gradeNames } from '../../domain/codes/grades';
import { outcomeNames, statusNames } from '../../domain/codes/statuses';
import type { CoreEvent } from '../../domain/docket/core-events';
import type { CaseEvent } from '../../domain/case/events';
import { howHandedIn, stepsLeftOut } from './document-text';
import { findingTexts } from './finding-event-text';
import { because, type Sayings } from './saying';

/** The course of a case or of a unit's file. */
export const caseTexts: Sayings<Exclude<CaseEvent, CoreEvent>> = {
  'plan-revised': {
    zh: ({ document, text }) => `按${document}:${text}`,
    en: ({ document, text }) => `By 「${document}」: 「${text}」`,
  },
  'source-joined': findingTexts['source-joined'],
  'status-changed': {
    zh: ({ from, to }) => `${statusNames[from].zh} → ${statusNames[to].zh}`,
    en: ({ from, to }) => `Status: ${statusNames[from].en} → ${statusNames[to].en}`,
  },
  'signed-for': {
    zh: ({ unitId }, name) => `${name.unit(unitId).name}签收`,
    en: ({ unitId }, name) => `${name.unit(unitId).name} signed for it`,
  },
  'liaison-named': {
    zh: ({ unitId, name: person, post }, name) => `${name.unit(unitId).name}报联络员 ${person}(${post})`,
    en: ({ unitId, name: person, post }, name) =>
      `${name.unit(unitId).name} named its liaison officer: ${person} (${post})`,
  },
  'task-returned': {
    zh: ({ unitId, reason }, name) => `${name.unit(unitId).name}申请退办${because.zh(reason)}`,
    en: ({ unitId, reason }, name) =>
      `${name.unit(unitId).name} asked to return the task${because.en(reason)}`,
  },
  'task-return-decided': {
    zh: ({ unitId, isAccepted, newLeadId, reason }, name) =>
      `${isAccepted ? '同意' : '不同意'}${name.unit(unitId).name}退办${
        newLeadId ? `,改由${name.unit(newLeadId).name}牵头` : ''
      }${because.zh(reason)}`,
    en: ({ unitId, isAccepted, newLeadId, reason }, name) =>
      `The return of the task by ${name.unit(unitId).name} was ${isAccepted ? 'accepted' : 'refused'}${
        newLeadId ? `; ${name.unit(newLeadId).name} leads now` : ''
      }${because.en(reason)}`,
  },
  reassigned: {
    zh: ({ unitId, newUnitId, reason }, name) =>
      `${name.unit(unitId).name}的任务转由${name.unit(newUnitId).name}办理${because.zh(reason)}`,
    en: ({ unitId, newUnitId, reason }, name) =>
      `The task of ${name.unit(unitId).name} passed to ${name.unit(newUnitId).name}${because.en(reason)}`,
  },
  'task-withdrawn': {
    zh: ({ unitId, obligationId, isMistaken, reason }, name) =>
      `撤销${name.unit(unitId).name}的「${name.obligation(obligationId)}」${isMistaken ? ',加办有误' : ''}${because.zh(reason)}`,
    en: ({ unitId, obligationId, isMistaken, reason }, name) =>
      `「${name.obligation(obligationId)}」 of ${name.unit(unitId).name} was taken back${
        isMistaken ? ', given by mistake' : ''
      }${because.en(reason)}`,
  },
  'unit-closed': {
    zh: ({ unitId, closing }, name) =>
      closing
        ? `${name.unit(unitId).name}自 ${closing.on} 起撤并${
            closing.successorId === null ? '' : `,承接单位:${name.unit(closing.successorId).name}`
          }${because.zh(closing.reason)};其在此未办结的事项待转办或撤销`
        : `${name.unit(unitId).name}的撤并已撤销`,
    en: ({ unitId, closing }, name) =>
      closing
        ? `${name.unit(unitId).name} is no more from ${closing.on} on${
            closing.successorId === null ? '' : `, succeeded by ${name.unit(closing.successorId).name}`
          }${because.en(closing.reason)}; what it owes here is to be passed on or ended`
        : `The closing of ${name.unit(unitId).name} was undone`,
  },
  'major-marked': {
    zh: ({ isMajor, moved, reason }, name) =>
      `${isMajor ? '标为重大事项' : '取消重大事项标记'}${moved
        .map(one => `,「${name.obligation(one.obligationId)}」期限由 ${one.from} 改为 ${one.dueOn}`)
        .join('')}${because.zh(reason)}`,
    en: ({ isMajor, moved, reason }, name) =>
      `${isMajor ? 'Marked as a major matter' : 'Not a major matter any more'}${moved
        .map(one => `, 「${name.obligation(one.obligationId)}」 moves from ${one.from} to ${one.dueOn}`)
        .join('')}${because.en(reason)}`,
  },
  contested: {
    zh: ({ unitId, reason }, name) => `${name.unit(unitId).name}申请复核${because.zh(reason)}`,
    en: ({ unitId, reason }, name) => `${name.unit(unitId).name} contested the finding${because.en(reason)}`,
  },
  'contest-decided': {
    zh: ({ unitId, isUpheld, reason }, name) =>
      `${name.unit(unitId).name}的复核申请${isUpheld ? '成立' : '不成立'}${because.zh(reason)}`,
    en: ({ unitId, isUpheld, reason }, name) =>
      `The contest of ${name.unit(unitId).name} was ${isUpheld ? 'upheld' : 'refused'}${because.en(reason)}`,
  },
  submitted: {
    zh: ({ submission }, name) =>
      `${name.unit(submission.unitId).name}报送${submissionNames[submission.what].zh}${howHandedIn.zh(submission)}`,
    en: ({ submission }, name) =>
      `${name.unit(submission.unitId).name} handed in its ${submissionNames[submission.what].en}${howHandedIn.en(submission)}`,
  },
  'submission-decided': {
    zh: ({ what, unitId, decision, reason, leftOut }, name) =>
      `${decision === 'approved' ? '通过' : '退回'}${name.unit(unitId).name}的${submissionNames[what].zh}${because.zh(reason)}${stepsLeftOut.zh(leftOut)}`,
    en: ({ what, unitId, decision, reason, leftOut }, name) =>
      `The ${submissionNames[what].en} of ${name.unit(unitId).name} was ${decision}${because.en(reason)}${stepsLeftOut.en(leftOut)}`,
  },
  'document-withdrawn': {
    zh: ({ what, unitId, reason }, name) =>
      `${name.unit(unitId).name}撤回${submissionNames[what].zh}${because.zh(reason)}`,
    en: ({ what, unitId, reason }, name) =>
      `${name.unit(unitId).name} took its ${submissionNames[what].en} back${because.en(reason)}`,
  },
  circulated: { zh: () => '县领导圈阅', en: () => 'A county leader marked this as read' },
  instructed: {
    zh: ({ text, unitIds }, name) =>
      `批示:${text}${unitIds.length > 0 ? `(请${unitIds.map(id => name.unit(id).name).join('、')}答复)` : ''}`,
    en: ({ text, unitIds }, name) =>
      `Instruction: 「${text}」${unitIds.length > 0 ? `, to be answered by ${unitIds.map(id => name.unit(id).name).join(', ')}` : ''}`,
  },
  'instruction-answered': {
    zh: ({ unitId, text }, name) => `${name.unit(unitId).name}答复批示${because.zh(text)}`,
    en: ({ unitId, text }, name) => `${name.unit(unitId).name} answered the instruction${because.en(text)}`,
  },
  'instruction-withdrawn': {
    zh: ({ reason }) => `收回批示${because.zh(reason)}`,
    en: ({ reason }) => `The instruction was taken back${because.en(reason)}`,
  },
  called: {
    zh: ({ unitId, spokeWith, result, said }, name) =>
      `电话催办${name.unit(unitId).name}(${spokeWith}):${callResultNames[result].zh}${because.zh(said)}`,
    en: ({ unitId, spokeWith, result, said }, name) =>
      `Called ${name.unit(unitId).name} (${spokeWith}): ${callResultNames[result].en}${because.en(said)}`,
  },
  'progress-reported': {
    zh: ({ progress }, name) => `${name.unit(progress.unitId).name}报告进展 ${progress.percent}%`,
    en: ({ progress }, name) => `${name.unit(progress.unitId).name} reported progress: ${progress.percent}%`,
  },
  'milestone-completed': {
    zh: ({ unitId, obligationId }, name) =>
      `${name.unit(unitId).name}完成节点「${name.obligation(obligationId)}」`,
    en: ({ unitId, obligationId }, name) =>
      `${name.unit(unitId).name} completed the milestone 「${name.obligation(obligationId)}」`,
  },
  verified: {
    zh: ({ isAccepted, note }) => `现场验收${isAccepted ? '通过' : '退回'}${because.zh(note)}`,
    en: ({ isAccepted, note }) =>
      `Verified on the spot: ${isAccepted ? 'accepted' : 'sent back'}${because.en(note)}`,
  },
  announced: {
    zh: ({ until }) => `公示至 ${until}(含当日)`,
    en: ({ until }) => `Announced to the public until ${until}, that day included`,
  },
  closed: {
    zh: ({ outcome, note, withoutMeasurement }) =>
      `销号,${outcomeNames[outcome].zh}${because.zh(note)}${
        withoutMeasurement ? `;没有新数据${because.zh(withoutMeasurement)}` : ''
      }`,
    en: ({ outcome, note, withoutMeasurement }) =>
      `Closed, ${outcomeNames[outcome].en}${because.en(note)}${
        withoutMeasurement ? `; without a new measurement${because.en(withoutMeasurement)}` : ''
      }`,
  },
  graded: {
    zh: ({ grade, reason }) => `评定等次为${gradeNames[grade].zh}${because.zh(reason)}`,
    en: ({ grade, reason }) => `Graded: ${gradeNames[grade].en}${because.en(reason)}`,
  },
  reopened: {
    zh: ({ reason }) => `重新整改${because.zh(reason)}`,
    en: ({ reason }) => `Reopened${because.en(reason)}`,
  },
  'review-recorded': {
    zh: ({ note }) => `定期复查${because.zh(note)}`,
    en: ({ note }) => `Regular review${because.en(note)}`,
  },
  'looked-back': {
    zh: ({ isRebound, note }) => `回头看:${isRebound ? '反弹' : '未反弹'}${because.zh(note)}`,
    en: ({ isRebound, note }) => `Looked back: ${isRebound ? 'a rebound' : 'no rebound'}${because.en(note)}`,
  },
  'unclosed-reported': {
    zh: ({ dueOn }) => `${dueOn} 应全部完成,尚未销号,已报县领导`,
    en: ({ dueOn }) => `Everything was due on ${dueOn}; not closed, reported to the county leadership`,
  },
};
