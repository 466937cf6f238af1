export const letterKinds = [
  'supervision-letter', // 督办函
  'interview-notice', // 约谈通知书
  'interview-minutes', // 约谈纪要
  'accountability-proposal', // 问责建议书
] as const;

export type LetterKind = (typeof letterKinds)[number];

export const letterKindNames: Record<LetterKind, string> = {
  'supervision-letter': '督办函',
  'interview-notice': '约谈通知书',
  'interview-minutes': '约谈纪要',
  'accountability-proposal': '问责建议书',
};

/** 拟稿 签批 编号 送达 签收 回函 撤回 */
export const letterStatuses = [
  'drafted',
  'signed',
  'numbered',
  'delivered',
  'acknowledged',
  'replied',
  'withdrawn',
] as const;

export type LetterStatus = (typeof letterStatuses)[number];

export const letterStatusNames: Record<LetterStatus, string> = {
  drafted: '拟稿',
  signed: '签批',
  numbered: '编号',
  delivered: '送达',
  acknowledged: '签收',
  replied: '回函',
  withdrawn: '撤回',
};

export const letterCommands = ['sign', 'number', 'deliver', 'acknowledge', 'reply', 'withdraw'] as const;

export type LetterCommand = (typeof letterCommands)[number];
