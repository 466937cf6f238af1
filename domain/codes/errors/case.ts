import { outcomeNames, statusNames, type CaseStatus, type CaseOutcome } from '../statuses';
import { says, saysOf, saysUnless } from './sentence';

/** What a case or a unit file does not allow, now or to this unit. */
export const caseErrors = {
  NOT_IN_THIS_STATUS: says<{ status: CaseStatus }>({
    zh: ({ status }) => `当前状态「${statusNames[status].zh}」不能办理此事`,
    en: ({ status }) => `This cannot be done in the present status (${statusNames[status].en})`,
  }),
  ALREADY_CIRCULATED: {
    zh: '您已圈阅,此后没有新的情况',
    en: 'You have marked this as read, and nothing has happened since',
  },
  ALREADY_MET: { zh: '该节点已完成', en: 'This milestone has been completed' },
  STILL_OPEN: {
    zh: '该事项尚未结束,不能重新限期',
    en: 'This has not ended yet, so no new deadline can be set',
  },
  MAJOR_ALREADY: says<{ isMajor: boolean }>({
    zh: ({ isMajor }) => (isMajor ? '该事项已标为重大事项' : '该事项没有标为重大事项'),
    en: ({ isMajor }) => (isMajor ? 'This is marked as major already' : 'This is not marked as major'),
  }),
  MAJOR_CHANGES_NOTHING: {
    zh: '这一标记不改变任何事:期限是方案或有权单位写明的,策略也不要求重大事项反馈进展',
    en: 'This would change nothing: the dates are stated by the plan or by an office, and the policy asks for no feedback on what is major',
  },
  NOT_AN_ADDED_TASK: {
    zh: '只有加办的任务可以这样撤销;方案中的任务可以转办',
    en: 'Only an added task can be taken back; a task of the plan can be reassigned',
  },
  MILESTONE_UNKNOWN: { zh: '没有这个节点', en: 'There is no such milestone' },
  OBLIGATION_UNKNOWN: { zh: '没有这个责任事项', en: 'There is no such obligation' },
  NOTHING_OWED: saysOf({
    obligation: { zh: '没有这个待办事项', en: 'There is no such open obligation' },
    receipt: { zh: '本单位没有待签收的任务', en: 'This unit has no task to sign for' },
    plan: { zh: '本单位在此没有待报的整改方案', en: 'This unit owes no rectification plan here' },
    report: { zh: '本单位在此没有待报的整改报告', en: 'This unit owes no rectification report here' },
    'plan-anywhere': {
      zh: '本单位在本行动中没有待报的整改方案',
      en: 'This unit owes no rectification plan in this campaign',
    },
    'report-anywhere': {
      zh: '本单位在本行动中没有待报的整改报告',
      en: 'This unit owes no rectification report in this campaign',
    },
    closing: {
      zh: '本单位没有可申请销号的整改事项',
      en: 'This unit has no rectification for which closing could be applied for',
    },
    review: { zh: '没有待办的定期复查', en: 'No regular review is due' },
    'look-back': { zh: '没有这项回头看', en: 'There is no such look-back' },
  }),
  NO_PART: saysUnless(
    { zh: '本单位不承担此项任务', en: 'This unit has no part in the task' },
    { other: { zh: '该单位不承担此项任务', en: 'That unit has no part in the task' } },
  ),
  NOT_YOURS: saysOf({
    obligation: { zh: '该事项由其他单位负责', en: 'Another unit answers for this' },
    milestone: { zh: '该节点由其他单位负责', en: 'Another unit answers for this milestone' },
    liaison: { zh: '只能填报本单位的联络员', en: 'A unit names its own liaison officer only' },
    document: { zh: '只能撤回本单位的材料', en: 'A unit takes back its own document only' },
  }),
  NOT_A_LEAD: saysOf({
    'task-return': { zh: '只有牵头单位可以退办', en: 'Only a lead can return the task' },
    'first-review': { zh: '初审由牵头单位办理', en: 'The first review is for the lead' },
    paper: {
      zh: '该单位已不再牵头,其材料不再审核',
      en: 'That unit does not lead any more; its papers are not reviewed',
    },
  }),
  LEAD_REQUIRED: {
    zh: '同意退办须另行指定牵头单位,任务不能无人负责',
    en: 'Who accepts the return has to name another lead: no task is left without one',
  },
  ALREADY_TAKES_PART: { zh: '该单位已承担此项任务', en: 'That unit has a part in the task already' },
  ALREADY_APPLIED: {
    zh: '本单位已申请销号,不能退办',
    en: 'This unit has applied for closing; the task cannot be returned any more',
  },
  TASK_RETURN_PENDING: saysUnless(
    {
      zh: '该单位的退办申请正在审核,请先审定',
      en: 'The return of the task by that unit has to be decided first',
    },
    { own: { zh: '本单位的退办申请正在审核', en: 'The return of the task has not been decided yet' } },
  ),
  TASK_RETURN_TOO_LATE: says<{ until: string }>({
    zh: ({ until }) => `退办期限为 ${until},已超过`,
    en: ({ until }) => `A task can be returned until ${until}; that has passed`,
  }),
  ALREADY_CONTESTED: {
    zh: '本单位已就此申请过复核',
    en: 'This unit has contested the finding before',
  },
  CONTEST_TOO_LATE: says<{ until: string }>({
    zh: ({ until }) => `申请复核的期限为 ${until},已超过`,
    en: ({ until }) => `A finding can be contested until ${until}; that has passed`,
  }),
  ACCOUNTABILITY_FILED: {
    zh: '有牵头单位经问责仍未完成整改:请重新限期,或按未完成结案',
    en: 'A lead has not completed it after accountability: set a new deadline, or close it as not completed',
  },
  NOT_VERIFIED: {
    zh: '尚未通过现场验收,不能销号',
    en: 'It has not been verified on the spot and cannot be closed',
  },
  STILL_ANNOUNCED: says<{ until: string | null }>({
    zh: ({ until }) => `公示期至 ${until}(含当日),期满后方可销号`,
    en: ({ until }) =>
      `Announced to the public until ${until}, that day included; it can be closed after that`,
  }),
  STILL_OWED: says<{ obligations: readonly string[] }>({
    zh: ({ obligations }) => `还有 ${obligations.length} 项未完成,不能销号`,
    en: ({ obligations }) => `It cannot be closed: ${obligations.length} not completed yet`,
  }),
  AWAITS_VERIFICATION: {
    zh: '已全部申请销号,请先验收:通过或退回整改',
    en: 'Closing has been applied for in full: verify first, accept or send back',
  },
  LADDER_NOT_ENDED: {
    zh: '还有未到期或问责程序未结的事项,不能按未完成结案',
    en: 'Something is not due yet or under an accountability proceeding, so it cannot be closed as not completed',
  },
  NOTHING_UNFINISHED: {
    zh: '应办事项均已完成,不能按未完成结案',
    en: 'All that was owed is done, so it cannot be closed as not completed',
  },
  GRADE_REQUIRED: {
    zh: '现行督办策略要求销号时评定等次,并写明理由',
    en: 'The policy in force asks for a grade at closing, with its reason',
  },
  GRADE_NOT_POSSIBLE: saysOf({
    policy: { zh: '现行督办策略不评定等次', en: 'The policy in force gives no grades' },
    withdrawn: { zh: '已撤销的事项不评定等次', en: 'What was withdrawn is not graded' },
  }),
  GRADE_CONTRADICTS: {
    zh: '按未完成结案的,只能评为不合格',
    en: 'What was closed as not completed can only be graded unsatisfactory',
  },
  OUTCOME_WRONG: says<{ expected: CaseOutcome }>({
    zh: ({ expected }) =>
      expected === 'mostly-completed'
        ? `含长期任务,应为「${outcomeNames[expected].zh}」`
        : `应为「${outcomeNames[expected].zh}」`,
    en: ({ expected }) =>
      `${expected === 'mostly-completed' ? 'Part of it is long-term: the' : 'The'} outcome is to be “${outcomeNames[expected].en}”`,
  }),
};
