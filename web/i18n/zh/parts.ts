export const parts = {
  quicker: '刚才有人也办了这件事，页面已更新。您填的内容还在，可以再送一次。',
  units: (n: number) => `等 ${n} 个单位`,
  comma: '，',
  colon: '：',
  light: { done: '已销号', forecast: (word: string) => `预计${word}` },
  deadline: {
    inclusive: '前（含当日）',
    late: (days: number) => `逾期 ${days} 天`,
    left: (days: number) => (days === 0 ? '就在今天' : `还有 ${days} 天`),
  },
  updated: (n: number) => `${n} 项已更新，点此刷新`,
  lanes: {
    today: (day: string) => `今天 ${day}`,
    state: { done: '已完成', running: '进行中', late: '已逾期', waiting: '未开始' },
  },
  burden: {
    within: (count: number, limit: number) => `${count} 条，上限 ${limit}`,
    over: (count: number, limit: number) => `▲ ${count} 条，上限 ${limit}`,
    double: (count: number, limit: number) => `▲▲ ${count} 条，超过上限 ${limit} 一倍`,
  },
  provisional: {
    label: '暂定',
    why: (years: readonly number[]) =>
      `${years.join('、')}年放假安排尚未公布,此日期按周末和法定节假日推算,公布后可能变动`,
  },
};
