import { codesOf, type Names } from './names';

/** The five steps (2016 measures, article 6), in the order of the text; a scheme may call them otherwise. */
export const assessmentStepNames = {
  summary: { zh: '总结自查', en: 'summary by the subject' },
  'third-party': { zh: '第三方评估', en: 'third-party evaluation' },
  data: { zh: '数据汇总', en: 'joining of data' },
  evaluation: { zh: '综合评价', en: 'overall evaluation' },
  feedback: { zh: '沟通反馈', en: 'feedback' },
} as const satisfies Names;

export type AssessmentStep = keyof typeof assessmentStepNames;
export const assessmentSteps = codesOf(assessmentStepNames);

/** How one step stands. */
export const stepStatusNames = {
  waiting: { zh: '未开始', en: 'waiting' },
  open: { zh: '进行中', en: 'under way' },
  complete: { zh: '已完成', en: 'complete' },
} as const satisfies Names;

export type StepStatus = keyof typeof stepStatusNames;
export const stepStatuses = codesOf(stepStatusNames);

/** How a cycle (年度考核) stands. */
export const assessmentStatusNames = {
  planned: { zh: '未开始', en: 'not begun' },
  running: { zh: '考核中', en: 'under way' },
  reported: { zh: '待审议', en: 'report to be deliberated' },
  deliberated: { zh: '待审定', en: 'report to be approved' },
  approved: { zh: '已审定', en: 'approved' },
  ended: { zh: '已结束', en: 'ended' },
} as const satisfies Names;

export type AssessmentStatus = keyof typeof assessmentStatusNames;
export const assessmentStatuses = codesOf(assessmentStatusNames);

export const assessmentCommandNames = {
  open: { zh: '开展年度考核', en: 'open the cycle' },
  'answer-ask': { zh: '回答问题', en: 'answer a question' },
  'name-third-party': { zh: '委托第三方', en: 'commission the third party' },
  'set-targets': { zh: '下达目标值', en: 'set targets' },
  'submit-summary': { zh: '报送总结报告', en: 'hand in the summary' },
  'submit-evaluation': { zh: '报送评估结果', en: 'hand in the evaluation' },
  'record-event': { zh: '登记事件', en: 'record an event' },
  'choose-source': { zh: '核定采用数据', en: 'choose which figure counts' },
  'complete-data': { zh: '完成数据汇总', en: 'complete the joining of data' },
  'mark-results': { zh: '评定成效', en: 'mark the results' },
  'edit-part': { zh: '修改报告', en: 'edit a part of the report' },
  'submit-report': { zh: '提交考核报告', en: 'submit the report' },
  deliberate: { zh: '审议', en: 'deliberate' },
  approve: { zh: '审定', en: 'approve' },
  circulate: { zh: '通报', en: 'circulate the results' },
  'decide-reward': { zh: '决定奖励', en: 'decide on a reward' },
  'ask-explanation': { zh: '请作说明', en: 'ask for an explanation' },
  'explain-doubt': { zh: '作出说明', en: 'explain' },
  'settle-doubt': { zh: '核定疑点', en: 'settle a doubt' },
  end: { zh: '终止考核', en: 'end the cycle' },
} as const satisfies Names;

export type AssessmentCommand = keyof typeof assessmentCommandNames;
export const assessmentCommands = codesOf(assessmentCommandNames);

/** What the machine does by itself in a cycle, each once. */
export const assessmentWorkNames = {
  'open-summary': { zh: '启动总结自查', en: 'open the summaries' },
  'open-third-party': { zh: '启动第三方评估', en: 'open the third-party evaluation' },
  'open-data': { zh: '启动数据汇总', en: 'open the joining of data' },
  'raise-findings': { zh: '提出考核发现问题', en: 'raise findings' },
  'open-evaluation': { zh: '启动综合评价', en: 'open the overall evaluation' },
  'open-feedback': { zh: '启动沟通反馈', en: 'open the feedback' },
  complete: { zh: '完成考核', en: 'complete the cycle' },
} as const satisfies Names;

export type AssessmentWork = keyof typeof assessmentWorkNames;
export const assessmentWorks = codesOf(assessmentWorkNames);

/** The five parts of the report of step 4 (article 6, four), all of them required. */
export const assessmentPartNames = {
  basics: { zh: '基本情况', en: 'basics' },
  indicators: { zh: '指标分析', en: 'analysis of the indicators' },
  problems: { zh: '存在问题', en: 'problems' },
  evaluation: { zh: '综合评价', en: 'overall evaluation' },
  treatment: { zh: '处理建议', en: 'proposed treatment' },
} as const satisfies Names;

export type AssessmentPart = keyof typeof assessmentPartNames;
export const assessmentParts = codesOf(assessmentPartNames);

/** How a figure was come by. */
export const measureMethodNames = {
  register: { zh: '信息系统', en: 'register' },
  survey: { zh: '监测调查', en: 'monitoring survey' },
  'third-party': { zh: '第三方评估', en: 'third party' },
  'self-report': { zh: '自报', en: 'self-report' },
  'fund-evaluation': { zh: '资金绩效考评', en: 'fund evaluation' },
} as const satisfies Names;

export type MeasureMethod = keyof typeof measureMethodNames;
export const measureMethods = codesOf(measureMethodNames);

/** How a figure becomes points. */
export const scoringKindNames = {
  'all-or-nothing': { zh: '达到得满分,否则不得分', en: 'all or nothing' },
  minus: { zh: '按差距扣分', en: 'minus by steps' },
  threshold: { zh: '达到界限不得分', en: 'threshold' },
  'per-event': { zh: '按次扣分', en: 'per event' },
  veto: { zh: '一票否决', en: 'veto' },
  bonus: { zh: '加减分', en: 'bonus and malus' },
  rank: { zh: '按名次得分', en: 'rank' },
  grade: { zh: '按等次得分', en: 'grade' },
} as const satisfies Names;

export type ScoringKind = keyof typeof scoringKindNames;
export const scoringKinds = codesOf(scoringKindNames);

/** What a cell of indicators × subjects shows. */
export const cellMarkNames = {
  reached: { zh: '达到', en: 'reached' },
  /** Below what is asked for, and no points lost by it: by less than a step, or in a scheme without points. */
  missed: { zh: '未达到', en: 'missed' },
  minus: { zh: '扣分', en: 'minus' },
  zero: { zh: '不得分', en: 'no points' },
  doubted: { zh: '有疑点,未采用', en: 'doubted, not counted' },
  missing: { zh: '未报', en: 'missing' },
  asked: { zh: '待定', en: 'a question is open' },
  'not-assigned': { zh: '无任务', en: 'no task' },
} as const satisfies Names;

export type CellMark = keyof typeof cellMarkNames;
export const cellMarks = codesOf(cellMarkNames);

/** What the machine finds odd in figures (article 9): to be looked at, never a finding by itself. */
export const doubtKindNames = {
  late: { zh: '迟报', en: 'late' },
  'changed-late': { zh: '逾期后修改', en: 'changed after the deadline' },
  'sources-apart': { zh: '来源不一致', en: 'sources apart' },
  'above-bound': { zh: '自报高于第三方上限', en: "self-report above the third party's bound" },
  'impossible-share': { zh: '与样本数不合', en: 'no share of its sample' },
  'same-as-before': { zh: '与上年相同', en: 'equal in consecutive years' },
  'shrinking-whole': { zh: '分母变小而比率上升', en: 'denominator shrinks while the rate rises' },
  heaping: { zh: '多为整数', en: 'round numbers heap' },
} as const satisfies Names;

export type DoubtKind = keyof typeof doubtKindNames;
export const doubtKinds = codesOf(doubtKindNames);

/** What a person said of a doubt. */
export const doubtStatusNames = {
  noted: { zh: '待查看', en: 'to be looked at' },
  asked: { zh: '待说明', en: 'explanation asked for' },
  explained: { zh: '已说明', en: 'explained' },
  cleared: { zh: '已排除', en: 'cleared' },
  confirmed: { zh: '确认失真失实', en: 'distortion confirmed' },
} as const satisfies Names;

export type DoubtStatus = keyof typeof doubtStatusNames;
export const doubtStatuses = codesOf(doubtStatusNames);

/** How an article of a local scheme (article 10) stands to its parent's. */
export const schemeChangeNames = {
  added: { zh: '新增', en: 'added' },
  changed: { zh: '修改', en: 'changed' },
  'left-out': { zh: '不适用', en: 'left out' },
} as const satisfies Names;

export type SchemeChangeKind = keyof typeof schemeChangeNames;
export const schemeChanges = codesOf(schemeChangeNames);
