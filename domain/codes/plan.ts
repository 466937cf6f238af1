import { codesOf, type Names } from './names';

/** How a plan words a deadline. */
export const deadlineKindNames = {
  date: { zh: '固定日期', en: 'stated date' },
  range: { zh: '起止时间', en: 'range' },
  period: { zh: '期间', en: 'period' },
  immediate: { zh: '立行立改', en: 'at once' },
  'long-term': { zh: '长期坚持', en: 'long-term' },
  milestones: { zh: '分节点', en: 'by milestones' },
  completed: { zh: '称已完成(待核实)', en: 'said to be completed, to be verified' },
  unresolved: { zh: '未识别,请人工填写', en: 'not read, to be filled in by hand' },
} as const satisfies Names;

export type DeadlineKind = keyof typeof deadlineKindNames;
export const deadlineKinds = codesOf(deadlineKindNames);

/** What a plan asks of every unit. */
export const dutyKindNames = {
  plan: { zh: '报方案', en: 'plan' },
  report: { zh: '报报告', en: 'report' },
  liaison: { zh: '报联络员', en: 'liaison' },
  completion: { zh: '完成', en: 'completion' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Names;

export type DutyKind = keyof typeof dutyKindNames;
export const dutyKinds = codesOf(dutyKindNames);

/** What a label of a plan (栏目) introduces, as a person may say of one. */
export const labelMeaningNames = {
  officer: { zh: '责任人', en: 'officer' },
  lead: { zh: '牵头单位', en: 'lead' },
  responsible: { zh: '责任单位', en: 'responsible unit' },
  supporting: { zh: '配合单位', en: 'supporting unit' },
  supervising: { zh: '督导单位', en: 'supervising unit' },
  deadline: { zh: '整改时限', en: 'deadline' },
  problem: { zh: '问题', en: 'problem' },
  measure: { zh: '整改措施', en: 'measure' },
  remark: { zh: '都不是(备注)', en: 'none of these (remark)' },
} as const satisfies Names;

export type LabelMeaning = keyof typeof labelMeaningNames;
export const labelMeanings = codesOf(labelMeaningNames);

const openInPlans = {
  UNIT_LIST_OPEN_ENDED: { zh: '名单有「等」字', en: 'open list of units' },
  UNIT_COLLECTIVE: { zh: '集体称谓待确认', en: 'collective name to be confirmed' },
  UNIT_UNKNOWN: { zh: '单位未登记', en: 'unknown unit' },
  DEADLINE_MISSING: { zh: '缺时限', en: 'no deadline' },
  DEADLINE_UNRESOLVED: { zh: '时限不明确', en: 'deadline unclear' },
  MILESTONE_AFTER_DEADLINE: { zh: '节点晚于时限', en: 'milestone after the deadline' },
  LEAD_MISSING: { zh: '缺牵头单位', en: 'no lead' },
  ISSUE_DATE_MISSING: { zh: '缺印发日期', en: 'no date of issue' },
  TIMETABLE_INCOMPLETE: { zh: '时间安排不全', en: 'timetable incomplete' },
} as const satisfies Names;

/** What the reading of a plan leaves open. */
export const questionNames = {
  ...openInPlans,
  NUMBERS_CONTRADICT: { zh: '数目前后不一', en: 'numbers contradict each other' },
  DEADLINE_BEFORE_ISSUE: { zh: '时限早于发文', en: 'deadline before the issue' },
  DEADLINE_DOUBTFUL: { zh: '时限有两种读法', en: 'deadline can be read in two ways' },
  LABEL_UNKNOWN: { zh: '标签含义不明', en: 'label not known' },
  NUMBERING_UNCLEAR: { zh: '序号不连贯', en: 'numbering unclear' },
  PROBLEM_MISSING: { zh: '没有读出问题', en: 'no problem read' },
  ASSIGNMENT_MISSING: { zh: '缺责任分工', en: 'no assignment' },
  READING_KEPT: { zh: '沿用原来的读法', en: 'read as it was before' },
  TEXT_UNCLEAR: { zh: '文字不清楚', en: 'text unclear' },
  DOCUMENT_TASKS: { zh: '是否按任务督办', en: 'supervise as tasks?' },
  PROBLEM_DONE: { zh: '文中称已完成', en: 'said to be done' },
} as const satisfies Names;

export type QuestionCode = keyof typeof questionNames;
export const questionCodes = codesOf(questionNames);

/** What only the reading asks: the resolution of a plan has no question of its own about it. */
export type ReadingCode = Exclude<QuestionCode, keyof typeof openInPlans>;
export const isReadingCode = (code: string): code is ReadingCode =>
  code in questionNames && !(code in openInPlans);

/** What keeps a draft from its launch, or should be looked at before it: every question of the reading, and what comes with the registry. */
export const missingNames = {
  ...questionNames,
  ANSWER_LOST: { zh: '答复没有对应的条目', en: 'answer without its place' },
  UNIT_AMBIGUOUS: { zh: '名称对应多个单位', en: 'name of several units' },
  UNIT_CLOSED: { zh: '单位已撤并', en: 'unit closed' },
  UNIT_HAS_NOBODY: { zh: '单位无人可通知', en: 'nobody to tell' },
  DEADLINE_PASSED: { zh: '时限已过', en: 'deadline passed' },
  LINKS_UNCONFIRMED: { zh: '对应关系未确认', en: 'links not confirmed' },
  MAJOR_UNKNOWN: { zh: '所标重大事项不在方案中', en: 'major matter not in the plan' },
  PROBLEM_UNASSIGNED: { zh: '问题没有措施', en: 'problem without measure' },
  ASSIGNMENT_UNLINKED: { zh: '措施没有问题', en: 'measure without problem' },
} as const satisfies Names;

export type MissingCode = keyof typeof missingNames;
export const missingCodes = codesOf(missingNames);

/** What becomes of a milestone behind its assignment's deadline. */
export const milestoneAnswerNames = {
  'follow-up': { zh: '作为后续跟踪,不影响销号', en: 'follow up, does not hold up closing' },
  keep: { zh: '照常作为节点', en: 'keep as a milestone' },
  drop: { zh: '不作为节点', en: 'drop' },
} as const satisfies Names;

export type MilestoneAnswer = keyof typeof milestoneAnswerNames;
export const milestoneAnswers = codesOf(milestoneAnswerNames);

/** What becomes of a document that divides tasks and names no problems; asked once. */
export const documentAnswerNames = {
  tasks: { zh: '按任务督办', en: 'supervise as tasks' },
  stop: { zh: '不是要督办的文件', en: 'not to be supervised' },
} as const satisfies Names;

/** What becomes of a problem that the document itself says is done. */
export const doneAnswerNames = {
  verify: { zh: '照常立项,核实后销号', en: 'open a case, verify and close it' },
  'leave-out': { zh: '不再立项', en: 'open no case' },
} as const satisfies Names;

/** Why a text is not read as a plan. */
export const refusalNames = {
  EMPTY: { zh: '没有文字', en: 'no text' },
  BINARY: { zh: '不是文字文件', en: 'no text file' },
  TOO_LARGE: { zh: '文字过长', en: 'too long' },
  NOT_A_PLAN: { zh: '不是整改方案', en: 'no rectification plan' },
  GARBLED: { zh: '乱码', en: 'garbled text' },
  WEB_PAGE: { zh: '网页源代码', en: 'the source of a web page' },
  ANNEX_MISSING: { zh: '只有通知,没有附件', en: 'a cover notice without its annex' },
  PROGRESS_REPORT: { zh: '进展或情况报告', en: 'a report on what has been done' },
  REGULATION: { zh: '规章制度', en: 'rules or regulations' },
  POLICY: { zh: '没有分工的意见、规划', en: 'a policy that names nobody' },
  MINUTES: { zh: '会议纪要', en: 'minutes of a meeting' },
  LETTER: { zh: '函', en: 'a letter' },
  SPEECH: { zh: '讲话', en: 'a speech' },
  NEWS: { zh: '新闻报道', en: 'a news report' },
  ASSESSMENT_RESULT: { zh: '考核结果', en: 'the result of an assessment' },
} as const satisfies Names;

export type RefusalCode = keyof typeof refusalNames;
export const refusalCodes = codesOf(refusalNames);
