export const moneyFlow = {
  title: '资金流向',
  choose: '选资金和年度',
  programme: '资金',
  year: '年度',
  empty: '还没有资金数据',
  emptyHint: '导入批次和支付以后，这里逐级列出下达、到账、拨付和支出。',
  thresholds: (of: { blue: number; yellow: number; red: number }) =>
    `到账未拨满 ${of.blue} 天提示，满 ${of.yellow} 天预警，满 ${of.red} 天超期。金额停在上面看精确到分的数。`,
  otherLevel: '未定级别',
  units: (n: number) => `${n} 个单位`,
  columns: { allotted: '下达', received: '到账', released: '拨付', spent: '支出', held: '到账未拨' },
  idleColumn: '滞留',
  idle: (days: number, light: string) => `${days} 天 · ${light}`,
  idleSince: (day: string) => `最早一笔 ${day} 到账`,
  below: (n: number) => `下级 ${n}`,
  table: '资金逐级流向',
};
