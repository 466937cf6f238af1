import { assessmentPartNames, assessmentStepNames } from '../../domain/codes/assessment';
import type { AssessmentEvent } from '../../domain/assessment/events';
import type { CoreEvent } from '../../domain/docket/core-events';
import { counted } from '../../domain/explain/length-in-words';
import { because, type Sayings } from './saying';

/** What happens in a yearly cycle (考核). */
export const assessmentTexts: Sayings<Exclude<AssessmentEvent, CoreEvent>> = {
  'assessment-opened': {
    zh: ({ scheme, year, startsOn, endsOn }) =>
      `${year} 年度考核,依据「${scheme.title.zh}」第 ${scheme.version} 版,自 ${startsOn} 起至 ${endsOn} 止`,
    en: ({ scheme, year, startsOn, endsOn }) =>
      `The cycle of ${year} by “${scheme.title.en}”, version ${scheme.version}, from ${startsOn} to ${endsOn}`,
  },
  'scheme-question-answered': {
    zh: ({ ask, value, reason }) => `问题 ${ask} 的回答:${value}${because.zh(reason)}`,
    en: ({ ask, value, reason }) => `The question ${ask} was answered: ${value}${because.en(reason)}`,
  },
  'third-party-named': {
    zh: ({ unitId, reason }, name) => `委托第三方:${name.unit(unitId).name}${because.zh(reason)}`,
    en: ({ unitId, reason }, name) => `The third party is ${name.unit(unitId).name}${because.en(reason)}`,
  },
  'assessment-targets-set': {
    zh: ({ targets }) => `下达目标值 ${targets.length} 项`,
    en: ({ targets }) => `${counted(targets.length, 'target')} set`,
  },
  'assessment-step-opened': {
    zh: ({ step, dueOn }) =>
      `「${assessmentStepNames[step].zh}」开始${dueOn === null ? '' : `,期限 ${dueOn}`}`,
    en: ({ step, dueOn }) =>
      `The step “${assessmentStepNames[step].en}” began${dueOn === null ? '' : `, due on ${dueOn}`}`,
  },
  'assessment-step-completed': {
    zh: ({ step }) => `「${assessmentStepNames[step].zh}」完成`,
    en: ({ step }) => `The step “${assessmentStepNames[step].en}” is complete`,
  },
  'summary-submitted': {
    zh: ({ unitId }, name) => `${name.unit(unitId).name}报送总结报告`,
    en: ({ unitId }, name) => `${name.unit(unitId).name} handed in its summary`,
  },
  'evaluation-submitted': {
    zh: ({ sampleFrame }) => `第三方报送评估结果(抽样框:${sampleFrame})`,
    en: ({ sampleFrame }) => `The third party handed in its evaluation (frame: ${sampleFrame})`,
  },
  'assessed-event-recorded': {
    zh: ({ event }, name) => `登记事件:${name.unit(event.subjectId).name},${event.on},${event.says}`,
    en: ({ event }, name) => `Event recorded: ${name.unit(event.subjectId).name}, ${event.on}, ${event.says}`,
  },
  'figure-chosen': {
    zh: ({ subjectId, indicator, reason }, name) =>
      `核定 ${name.unit(subjectId).name} ${indicator} 采用的数据${because.zh(reason)}`,
    en: ({ subjectId, indicator, reason }, name) =>
      `Which figure counts for ${name.unit(subjectId).name}, ${indicator}, was decided${because.en(reason)}`,
  },
  'results-marked': {
    zh: ({ subjectId, isMarked, reason }, name) =>
      `${name.unit(subjectId).name}:成效${isMarked ? '显著' : '不评定为显著'}${because.zh(reason)}`,
    en: ({ subjectId, isMarked, reason }, name) =>
      `${name.unit(subjectId).name}: results ${isMarked ? 'marked' : 'not marked'}${because.en(reason)}`,
  },
  'doubts-noted': {
    zh: ({ doubts }) => `发现疑点 ${doubts.length} 处,待查看`,
    en: ({ doubts }) => `${counted(doubts.length, 'doubt')} to be looked at`,
  },
  'doubt-explanation-asked': {
    zh: ({ subjectId }, name) => `请${name.unit(subjectId).name}就疑点作出说明`,
    en: ({ subjectId }, name) => `${name.unit(subjectId).name} was asked to explain a doubt`,
  },
  'doubt-explained': {
    zh: ({ text }) => `就疑点作出说明:${text}`,
    en: ({ text }) => `A doubt was explained: ${text}`,
  },
  'doubt-settled': {
    zh: ({ isConfirmed, reason }) => `${isConfirmed ? '确认失真失实' : '排除疑点'}${because.zh(reason)}`,
    en: ({ isConfirmed, reason }) =>
      `A doubt was ${isConfirmed ? 'confirmed as a distortion' : 'cleared'}${because.en(reason)}`,
  },
  'findings-raised': {
    zh: ({ findingIds }) => `提出问题 ${findingIds.length} 个,待认定`,
    en: ({ findingIds }) => `${counted(findingIds.length, 'finding')} proposed`,
  },
  'report-part-edited': {
    zh: ({ part }) => `修改考核报告「${assessmentPartNames[part].zh}」`,
    en: ({ part }) => `The part “${assessmentPartNames[part].en}” of the report was edited`,
  },
  'assessment-reported': {
    zh: ({ asOf, hash }) => `提交考核报告(数据截至 ${asOf.slice(0, 10)},校验码 ${hash.slice(0, 12)})`,
    en: ({ asOf, hash }) =>
      `The report was submitted (figures as of ${asOf.slice(0, 10)}, hash ${hash.slice(0, 12)})`,
  },
  'report-deliberated': {
    zh: ({ isPassed, reason }) => `审议${isPassed ? '通过' : '未通过,退回'}${because.zh(reason)}`,
    en: ({ isPassed, reason }) =>
      `The report was deliberated and ${isPassed ? 'passed' : 'sent back'}${because.en(reason)}`,
  },
  'report-approved': {
    zh: ({ isPassed, reason }) => `审定${isPassed ? '通过' : '未通过,退回'}${because.zh(reason)}`,
    en: ({ isPassed, reason }) =>
      `The report was ${isPassed ? 'approved' : 'not approved and sent back'}${because.en(reason)}`,
  },
  'feedback-drafted': {
    zh: ({ subjectId }, name) => `拟制对${name.unit(subjectId).name}的考核反馈`,
    en: ({ subjectId }, name) => `The feedback to ${name.unit(subjectId).name} was drafted`,
  },
  'feedback-delivered': {
    zh: ({ subjectId }, name) => `考核反馈送达${name.unit(subjectId).name}`,
    en: ({ subjectId }, name) => `The feedback was delivered to ${name.unit(subjectId).name}`,
  },
  'feedback-acknowledged': {
    zh: ({ subjectId }, name) => `${name.unit(subjectId).name}签收考核反馈`,
    en: ({ subjectId }, name) => `${name.unit(subjectId).name} signed for its feedback`,
  },
  'results-circulated': {
    zh: ({ reason }) => `通报考核结果${because.zh(reason)}`,
    en: ({ reason }) => `The results were circulated${because.en(reason)}`,
  },
  'reward-decided': {
    zh: ({ subjectId, isGranted, amount, reason }, name) =>
      `${isGranted ? '给予' : '不给予'}${name.unit(subjectId).name}奖励${amount === null ? '' : `(${amount})`}${because.zh(reason)}`,
    en: ({ subjectId, isGranted, amount, reason }, name) =>
      `The reward of ${name.unit(subjectId).name} was ${isGranted ? 'granted' : 'declined'}${amount === null ? '' : ` (${amount})`}${because.en(reason)}`,
  },
  'assessment-completed': {
    zh: () => '考核各步骤全部完成',
    en: () => 'All steps of the assessment are complete',
  },
};
