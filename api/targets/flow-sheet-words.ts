import type { Language } from '../../domain/codes/names';

/** What the sheet of the flow is called, and the heads of its columns. */
export const flowSheetWords: Record<Language, { name: string; head: readonly string[] }> = {
  zh: {
    name: '资金流向',
    head: [
      '单位',
      '级别',
      '下达（元）',
      '到账（元）',
      '拨付（元）',
      '支出（元）',
      '到账未拨（元）',
      '滞留天数',
      '最早到账日',
      '提示',
    ],
  },
  en: {
    name: 'Flow of money',
    head: [
      'Unit',
      'Level',
      'Allotted (yuan)',
      'Received (yuan)',
      'Released (yuan)',
      'Spent (yuan)',
      'Held (yuan)',
      'Idle days',
      'Received on',
      'Light',
    ],
  },
};
