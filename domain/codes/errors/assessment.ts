import {
  assessmentPartNames,
  assessmentStatusNames,
  assessmentStepNames,
  doubtStatusNames,
  type AssessmentPart,
  type AssessmentStatus,
  type AssessmentStep,
  type DoubtStatus,
} from '../assessment';
import {
  findingStatusNames,
  joinProblemNames,
  kindProblemNames,
  type FindingStatus,
  type JoinProblem,
  type KindProblem,
} from '../findings';
import { says } from './sentence';

const evaluationParts = {
  methods: { zh: '评估方法', en: 'the methods' },
  frame: { zh: '抽样框', en: 'the frame of the sample' },
  strata: { zh: '各层样本数(大于 0 的整数)', en: 'the size of each stratum, a whole number above 0' },
} as const;

/** Schemes, cycles, findings. */
export const assessmentErrors = {
  ASSESSMENT_UNKNOWN: { zh: '没有这一考核', en: 'There is no such assessment' },
  ASSESSMENT_NOT_IN_THIS_STATUS: says<{ status: AssessmentStatus }>({
    zh: ({ status }) => `考核当前为「${assessmentStatusNames[status].zh}」,不能办理此事`,
    en: ({ status }) => `This cannot be done with the assessment now (${assessmentStatusNames[status].en})`,
  }),
  CELL_UNKNOWN: says<{ subjectId: string; indicator: string }>({
    zh: ({ subjectId, indicator }) => `没有 ${subjectId} ${indicator} 这一格`,
    en: ({ subjectId, indicator }) => `There is no cell of ${subjectId} and ${indicator}`,
  }),
  RESULTS_NOT_APPROVED: {
    zh: '考核报告尚未审定,没有结果',
    en: 'The report is not approved yet: there are no results',
  },
  FINDING_UNKNOWN: { zh: '没有这一问题', en: 'There is no such finding' },
  FINDING_NOT_IN_THIS_STATUS: says<{ status: FindingStatus }>({
    zh: ({ status }) => `该问题当前为「${findingStatusNames[status].zh}」,不能办理此事`,
    en: ({ status }) => `This cannot be done with the finding now (${findingStatusNames[status].en})`,
  }),
  FINDING_KNOWN: says<{ id: string; status: FindingStatus }>({
    zh: ({ status }) => `同一文件的同一问题已经登记(${findingStatusNames[status].zh})`,
    en: ({ status }) => `This problem of this paper is on record already (${findingStatusNames[status].en})`,
  }),
  FINDING_INCOMPLETE: {
    zh: '请写明问题和来源单位',
    en: 'Say what the problem is and which organ found it',
  },
  FINDING_KIND_NOT_GIVEN: says<{ flaw: KindProblem }>({
    zh: ({ flaw }) => `不能归入考核办法的情形:${kindProblemNames[flaw].zh}`,
    en: ({ flaw }) => `It is of no kind of the scheme: ${kindProblemNames[flaw].en}`,
  }),
  FINDINGS_NOT_JOINABLE: says<{ flaw: JoinProblem }>({
    zh: ({ flaw }) => `不能并案:${joinProblemNames[flaw].zh}`,
    en: ({ flaw }) => `They cannot be joined: ${joinProblemNames[flaw].en}`,
  }),
  FINDING_HAS_CASE: says<{ caseId: string }>({
    zh: () => '该问题已经立项督办',
    en: () => 'A case has been opened of this finding already',
  }),
  FINDINGS_NONE: {
    zh: '没有可以立项的已认定问题:未认定、已并案的和已立项的不列入方案',
    en: 'There is no established finding to draft a campaign of: those not established, joined or with a case are left out',
  },
  ASSESSMENT_REASON_REQUIRED: { zh: '请写明理由', en: 'Give a reason' },
  THIRD_PARTY_NOT_INDEPENDENT: says<{ unitId: string }>({
    zh: ({ unitId }) => `${unitId} 是被考核单位、组织单位或与其同属一家,不能作为第三方`,
    en: ({ unitId }) =>
      `${unitId} is a subject, the organiser or of their house, and cannot be the third party`,
  }),
  STEP_NOT_OPEN: says<{ step: AssessmentStep }>({
    zh: ({ step }) => `「${assessmentStepNames[step].zh}」未在进行`,
    en: ({ step }) => `The step “${assessmentStepNames[step].en}” is not open`,
  }),
  FIGURES_MISSING: says<{ missing: readonly { subjectId: string; indicator: string }[] }>({
    zh: ({ missing }) => `还缺数据:${missing.map(one => `${one.subjectId} ${one.indicator}`).join('、')}`,
    en: ({ missing }) =>
      `Figures are missing: ${missing.map(one => `${one.subjectId} ${one.indicator}`).join(', ')}`,
  }),
  SOURCES_APART: says<{ cells: readonly { subjectId: string; indicator: string }[] }>({
    zh: ({ cells }) =>
      `来源不一致,尚未核定采用哪一个:${cells.map(one => `${one.subjectId} ${one.indicator}`).join('、')}`,
    en: ({ cells }) =>
      `Sources are apart and nobody has chosen: ${cells.map(one => `${one.subjectId} ${one.indicator}`).join(', ')}`,
  }),
  REPORT_PARTS_MISSING: says<{ parts: readonly AssessmentPart[] }>({
    zh: ({ parts }) => `考核报告还缺:${parts.map(one => assessmentPartNames[one].zh).join('、')}`,
    en: ({ parts }) => `The report lacks: ${parts.map(one => assessmentPartNames[one].en).join(', ')}`,
  }),
  REWARD_UNFIT: says<{ amount: string }>({
    zh: ({ amount }) => `「${amount}」不是金额(元,至多两位小数)`,
    en: ({ amount }) => `“${amount}” is no amount of yuan with at most two places`,
  }),
  REWARD_NOT_DUE: says<{ subjectId: string }>({
    zh: ({ subjectId }) => `${subjectId} 未完成计划或成效未评定为显著,不能给予奖励`,
    en: ({ subjectId }) => `${subjectId} has not fulfilled its plan, or its results are not marked`,
  }),
  DOUBT_UNKNOWN: says<{ doubtId: string }>({
    zh: ({ doubtId }) => `没有疑点 ${doubtId}`,
    en: ({ doubtId }) => `There is no doubt ${doubtId}`,
  }),
  SUBJECT_UNKNOWN: says<{ unitId: string }>({
    zh: ({ unitId }) => `${unitId} 不是被考核单位`,
    en: ({ unitId }) => `${unitId} is no subject of this assessment`,
  }),
  ASSESSMENT_ALREADY_OPEN: { zh: '这一年度考核已经开展', en: 'This cycle has been opened already' },
  ASSESSMENT_TEXT_REQUIRED: { zh: '请写明内容', en: 'Write what it says' },
  SUBJECTS_UNREADABLE: says<{ reason: string }>({
    zh: ({ reason }) => `被考核单位的文件有误:${reason}`,
    en: ({ reason }) => `The file of the subjects is not as it has to be: ${reason}`,
  }),
  SCRIPT_UNREADABLE: says<{ reason: string }>({
    zh: ({ reason }) => `演练做法的文件有误:${reason}`,
    en: ({ reason }) => `The file of how people behave is not as it has to be: ${reason}`,
  }),
  SUBJECTS_MISSING: { zh: '至少要有一个被考核单位,每个只列一次', en: 'Name at least one subject, each once' },
  SUBJECT_LEADERS_MISSING: says<{ unitIds: readonly string[] }>({
    zh: ({ unitIds }) => `请写明两位主要负责人:${unitIds.join('、')}`,
    en: ({ unitIds }) => `Name the two main leaders of: ${unitIds.join(', ')}`,
  }),
  STEP_ALREADY_COMPLETE: says<{ step: AssessmentStep }>({
    zh: ({ step }) => `「${assessmentStepNames[step].zh}」已完成,不再更改`,
    en: ({ step }) => `The step “${assessmentStepNames[step].en}” is complete and is not changed any more`,
  }),
  INDICATOR_UNKNOWN: says<{ indicator: string }>({
    zh: ({ indicator }) => `考核办法没有指标 ${indicator}`,
    en: ({ indicator }) => `The scheme has no indicator ${indicator}`,
  }),
  TARGET_UNFIT: says<{ subjectId: string; indicator: string; value: string | null }>({
    zh: ({ subjectId, indicator, value }) =>
      `${subjectId} ${indicator} 的目标值「${value ?? ''}」不是准确的数或等次,或没有写明出处`,
    en: ({ subjectId, indicator, value }) =>
      `The target of ${subjectId} ${indicator}, “${value ?? ''}”, is no exact number or grade, or has no source`,
  }),
  EVALUATION_UNFIT: says<{ lacks: 'methods' | 'frame' | 'strata' }>({
    zh: ({ lacks }) => `请写明${evaluationParts[lacks].zh}`,
    en: ({ lacks }) => `Say ${evaluationParts[lacks].en}`,
  }),
  FIGURE_NOT_OF_CELL: says<{ figureId: string }>({
    zh: ({ figureId }) => `数据 ${figureId} 不是这一格几个来源中的一个`,
    en: ({ figureId }) => `The figure ${figureId} is none of the sources of this cell`,
  }),
  FORBIDDEN_ACT_UNKNOWN: says<{ id: string }>({
    zh: ({ id }) => `禁止作为事项清单中没有 ${id}`,
    en: ({ id }) => `The list of what is forbidden has no ${id}`,
  }),
  EVENT_OUTSIDE_CYCLE: says<{ on: string; to: string }>({
    zh: ({ on, to }) => `事件日期 ${on} 晚于 ${to},或早于考核办法施行`,
    en: ({ on, to }) => `The event of ${on} is later than ${to}, or before the scheme was in force`,
  }),
  SECOND_INSTANCE_NEEDED: {
    zh: '审定应由审议人以外的人作出',
    en: 'The report is approved by somebody else than who deliberated on it',
  },
  FEEDBACK_NOT_SENT: says<{ subjectIds: readonly string[] }>({
    zh: ({ subjectIds }) => `通报前先送达考核反馈,还有:${subjectIds.join('、')}`,
    en: ({ subjectIds }) =>
      `Feedback is delivered before results are circulated; still missing: ${subjectIds.join(', ')}`,
  }),
  RESULTS_CIRCULATED: { zh: '考核结果已经通报', en: 'The results have been circulated already' },
  DOUBT_NOT_IN_THIS_STATUS: says<{ status: DoubtStatus }>({
    zh: ({ status }) => `该疑点当前为「${doubtStatusNames[status].zh}」,不能办理此事`,
    en: ({ status }) => `This cannot be done with the doubt now (${doubtStatusNames[status].en})`,
  }),
  REMEASUREMENT_NEEDED: says<{ indicator: string }>({
    zh: ({ indicator }) => `销号前须有指标 ${indicator} 的新数据,或写明为何没有`,
    en: ({ indicator }) =>
      `Before it is closed, the indicator ${indicator} has to be measured anew, or say why it is not`,
  }),
} as const;
