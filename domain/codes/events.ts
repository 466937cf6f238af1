import { codesOf, type Names } from './names';

/** Everything that can happen to a docket, in the past tense. */
export const eventNames = {
  opened: { zh: '交办', en: 'handed out' },
  'obligation-opened': { zh: '新的责任事项', en: 'obligation opened' },
  'obligation-met': { zh: '责任事项完成', en: 'obligation met' },
  'obligation-ended': { zh: '责任事项终止', en: 'obligation ended' },
  'round-opened': { zh: '新一轮', en: 'new round' },
  'extension-asked': { zh: '申请延期', en: 'extension asked for' },
  'extension-decided': { zh: '延期审定', en: 'extension decided' },
  'clock-paused': { zh: '中止计时', en: 'clock stopped' },
  'clock-resumed': { zh: '恢复计时', en: 'clock started again' },
  'rules-adopted': { zh: '采用新规则', en: 'rules adopted' },
  'deadline-revised': { zh: '期限随方案修订', en: 'deadline revised with the plan' },
  'plan-revised': { zh: '修订方案', en: 'plan revised' },
  'step-taken': { zh: '督办措施', en: 'step taken' },
  'step-delivered': { zh: '督办措施送达', en: 'step delivered' },
  'step-decided': { zh: '建议审批', en: 'proposal decided' },
  'step-corrected': { zh: '更正', en: 'step corrected' },
  'status-changed': { zh: '状态变动', en: 'status changed' },
  'signed-for': { zh: '签收', en: 'signed for' },
  'liaison-named': { zh: '报联络员', en: 'liaison named' },
  'task-returned': { zh: '申请退办', en: 'task returned' },
  'task-return-decided': { zh: '退办审定', en: 'return of the task decided' },
  reassigned: { zh: '转办', en: 'reassigned' },
  contested: { zh: '申请复核', en: 'finding contested' },
  'contest-decided': { zh: '复核决定', en: 'contest decided' },
  submitted: { zh: '报送', en: 'handed in' },
  'submission-decided': { zh: '报送材料审核', en: 'submission decided' },
  'progress-reported': { zh: '报进展', en: 'progress reported' },
  'milestone-completed': { zh: '完成节点', en: 'milestone completed' },
  verified: { zh: '现场验收', en: 'verified' },
  announced: { zh: '公示', en: 'announced' },
  closed: { zh: '销号', en: 'closed' },
  reopened: { zh: '重新整改', en: 'reopened' },
  'review-recorded': { zh: '定期复查', en: 'reviewed' },
  'looked-back': { zh: '回头看', en: 'looked back' },
  'unclosed-reported': { zh: '到期未销号报告', en: 'reported as not closed in time' },
  'docket-ended': { zh: '办结', en: 'done with' },
} as const satisfies Names;

export type EventType = keyof typeof eventNames;
export const eventTypes = codesOf(eventNames);
