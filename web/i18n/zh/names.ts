import {
  actNames,
  letterKindNames,
  lightNames,
  outcomeNames,
  pauseCategoryNames,
  roleNames,
  stageNames,
  statusNames,
  stepDecisionNames,
  submissionNames,
} from '../../../api/contracts/codes';
import type { PartRole } from '../../../domain/codes/docket';
import type { LetterStatus } from '../../../domain/codes/letter';
import type { ObligationKind, StepOutcome } from '../../../domain/codes/obligation';
import type { AccountabilityForm, ProceedingKind } from '../../../domain/codes/proceeding';

/** What the codes are called. What the API, mails and letters call by the same word is taken from the one table. */
export const names = {
  status: statusNames,
  outcome: outcomeNames,
  light: lightNames,
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
    'contest-decision': '复核决定',
    'extension-decision': '延期审定',
  } as Record<ObligationKind, string>,
  pauseCategory: pauseCategoryNames,
  act: actNames,
  stepOutcome: { fired: '已执行', skipped: '未执行(已记录)', folded: '并入更高一级' } as Record<
    StepOutcome,
    string
  >,
  decision: stepDecisionNames,
  part: { lead: '牵头', responsible: '责任', supporting: '配合', supervising: '督导' } as Record<
    PartRole,
    string
  >,
  submission: submissionNames,
  submissionDecision: { pending: '待审', approved: '已通过', returned: '已退回' },
  obligationState: { open: '未完成', met: '已完成', ended: '已终止' },
  endReason: {
    'accountability-filed': '问责已立卷',
    reassigned: '已改交办',
    'case-closed': '已销号',
    withdrawn: '已撤销',
    superseded: '已由新的期限取代',
  } as Record<string, string>,
  letterKind: letterKindNames,
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
  stage: stageNames,
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
  role: roleNames,
};
