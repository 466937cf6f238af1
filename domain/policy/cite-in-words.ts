const practices: Readonly<Record<string, string>> = {
  remind: '提醒',
  urge: '催办',
  'supervision-letter': '督办函',
  'propose-interview': '约谈建议',
  'propose-accountability': '问责建议',
  receipt: '签收',
  immediate: '立行立改',
  returned: '退回重报',
  'sent-back': '退回整改',
  'task-return': '退办',
  verification: '验收',
  verified: '验收',
  closed: '销号',
  reopened: '重新整改',
  'letter-handling': '函件办理',
  'proposal-decision': '建议审批',
  'new-deadline': '限期整改',
  'new-round': '重新限期',
  feedback: '书面反馈',
  extension: '延期',
  'extension-decision': '延期审定',
  pause: '中止计时',
  reassign: '转办',
  'stand-in': '代理',
  burden: '基层减负',
  contest: '复核',
  plan: '整改方案报送',
  report: '整改报告报送',
  review: '定期复查',
  'look-back': '回头看',
  light: '亮灯',
  'interview-notice': '约谈通知',
  'interview-minutes': '约谈纪要',
  'accountability-proposal': '问责建议',
  'task-notice': '交办',
  delivery: '送达',
  decision: '审批',
  appeal: '申诉',
  sending: '发送时间',
  'first-review': '初审',
  'review-of-submissions': '报送材料审核',
};

/**
 * A clause as a reader knows it: `practice:urge` becomes 「通行做法:催办」, `plan` the plan itself; laws stay as they are
 * cited. Empty for no clause.
 */
export const citeInWords = (cites: string): string => {
  if (cites === 'plan') return '整改方案原文';
  if (cites === 'domain:received-otherwise') return '代为登记规则:以收到时间为准';
  if (cites.startsWith('practice:')) {
    const name = practices[cites.slice('practice:'.length)];
    return name ? `通行做法:${name}` : '通行做法';
  }
  return cites.trim();
};
