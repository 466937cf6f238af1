/** 圈阅、批示. */
export const instructions = {
  title: '圈阅与批示',
  menu: '批示与函件',
  letters: '看函件',
  empty: '还没有批示。在问题的页面上可以作批示。',
  nobody: '没有点名由谁答复',
  asked: '请答复：',
  withdrawn: '已收回',
  read: '已圈阅：',
  dueOn: '应答复',
  overdue: (days: number) => `逾期 ${days} 天`,
  comma: '、',
  phrases: '常用语',
  recent: '近来用过',
  answerBy: '答复期限',
};
