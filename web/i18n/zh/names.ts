import type { CaseOutcome, CaseStatus } from '../../../domain/case/statuses';
import type { PartRole, SubmissionKind } from '../../../domain/docket/state';
import type { LetterKind, LetterStatus } from '../../../domain/letter/letter';
import type { Act, ObligationKind, StepDecision, StepOutcome } from '../../../domain/obligation/types';
import type { Role } from '../../../domain/permissions/roles';
import type { AccountabilityForm, ProceedingKind, Stage } from '../../../domain/proceeding/proceeding';

export const names = {
  status: {
    assigned: '交办',
    received: '签收',
    planned: '方案已报',
    rectifying: '整改中',
    applied: '申请销号',
    verifying: '验收中',
    announced: '公示',
    closed: '销号',
  } as Record<CaseStatus, string>,
  outcome: {
    completed: '完成',
    'mostly-completed': '基本完成,持续整改',
    'not-completed': '未完成',
    withdrawn: '撤销',
  } as Record<CaseOutcome, string>,
  light: { green: '正常', blue: '临期', yellow: '滞后', red: '逾期', grey: '已结' } as Record<string, string>,
  obligation: {
    receipt: '签收',
    liaison: '报联络员',
    plan: '报方案',
    rectification: '整改',
    milestone: '节点',
    report: '报整改报告',
    verification: '验收',
    review: '定期复查',
    'look-back': '回头看',
    feedback: '书面反馈',
    'new-deadline': '限期整改',
    letter: '函件办理',
    decision: '审批',
  } as Record<ObligationKind, string>,
  act: {
    'task-notice': '任务通知',
    remind: '提醒',
    urge: '催办',
    'supervision-letter': '督办函',
    'propose-interview': '约谈建议',
    'propose-accountability': '问责建议',
  } as Record<Act, string>,
  stepOutcome: { fired: '已执行', skipped: '未执行(已记录)', folded: '并入更高一级' } as Record<
    StepOutcome,
    string
  >,
  decision: { approved: '已批准', declined: '未批准', withdrawn: '已撤回' } as Record<StepDecision, string>,
  part: { lead: '牵头', responsible: '责任', supporting: '配合', supervising: '督导' } as Record<
    PartRole,
    string
  >,
  submission: { plan: '整改方案', report: '整改报告', application: '销号申请' } as Record<
    SubmissionKind,
    string
  >,
  submissionDecision: { pending: '待审', approved: '已通过', returned: '已退回' },
  obligationState: { open: '未完成', met: '已完成', ended: '已终止' },
  endReason: {
    'accountability-filed': '问责已立卷',
    reassigned: '已改交办',
    'case-closed': '已销号',
    withdrawn: '已撤销',
    superseded: '已由新的期限取代',
  } as Record<string, string>,
  letterKind: {
    'supervision-letter': '督办函',
    'interview-notice': '约谈通知书',
    'interview-minutes': '约谈纪要',
    'accountability-proposal': '问责建议书',
  } as Record<LetterKind, string>,
  letterStatus: {
    drafted: '待签批',
    signed: '待编号',
    numbered: '待送达',
    delivered: '已送达',
    acknowledged: '已签收',
    replied: '已回函',
    withdrawn: '已撤回',
  } as Record<LetterStatus, string>,
  proceedingKind: { interview: '约谈', accountability: '问责' } as Record<ProceedingKind, string>,
  stage: {
    proposed: '待审批',
    approved: '已批准',
    noticed: '通知已送达',
    held: '已约谈',
    confirmed: '纪要已确认',
    answered: '已反馈',
    ended: '已结束',
    'handed-over': '已移送',
    decided: '已作出处理决定',
    delivered: '决定已送达',
    appealed: '申诉中',
    'appeal-decided': '申诉已决定',
    filed: '已立卷',
    declined: '未批准',
    withdrawn: '已撤回',
  } as Record<Stage, string>,
  form: {
    'organisation-inspection': '检查(对单位)',
    'organisation-circulation': '通报(对单位)',
    'organisation-reform': '改组',
    'cadre-circulation': '通报(对领导干部)',
    'cadre-admonition': '诫勉',
    'cadre-reassignment': '组织调整或组织处理',
    'cadre-discipline': '纪律处分',
    'county-circulation': '全县通报',
    'award-cancelled': '取消评先评优资格',
    none: '不予问责',
  } as Record<AccountabilityForm, string>,
  role: {
    liaison: '联络员',
    head: '单位负责人',
    supervisor: '督导员',
    coordinator: '指挥部办公室',
    leader: '县领导',
    auditor: '审计员',
    administrator: '管理员',
  } as Record<Role, string>,
};
