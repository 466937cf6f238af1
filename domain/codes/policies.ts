import type { Names } from './names';

/** The policies (督办策略) that come with the system; others are called by their id. */
export const policyNames = {
  default: { zh: '默认策略', en: 'default policy' },
  '13710': { zh: '13710 工作法', en: '13710 method' },
} as const satisfies Names;
