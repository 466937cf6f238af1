import { type Names } from './names';

/** What a text of measures and a scheme are held against each other in. */
export const schemeFactNames = {
  title: { zh: '名称', en: 'title' },
  level: { zh: '层级', en: 'level' },
  count: { zh: '考核对象个数', en: 'number of subjects' },
  years: { zh: '年度', en: 'years' },
  organiser: { zh: '组织单位', en: 'organiser' },
  leads: { zh: '牵头单位', en: 'lead bodies' },
  areas: { zh: '考核内容', en: 'areas' },
  starts: { zh: '开始', en: 'first day' },
  ends: { zh: '完成', en: 'last day' },
  steps: { zh: '步骤', en: 'steps' },
  kinds: { zh: '问题类别', en: 'kinds of problems' },
  interpreter: { zh: '解释单位', en: 'interpreter' },
  'in-force': { zh: '施行日期', en: 'in force from' },
} as const satisfies Names;

export type SchemeFact = keyof typeof schemeFactNames;
