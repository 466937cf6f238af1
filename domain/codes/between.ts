import { codesOf, type Names } from './names';

/** What comes of a check between documents (assessment-and-funds §5). Only `question` asks a person. */
export const betweenNames = {
  'merged-proposal': { zh: '建议并为一项', en: 'to be merged' },
  compatible: { zh: '相容', en: 'compatible' },
  sum: { zh: '合计相符', en: 'the sum is shown' },
  disjoint: { zh: '互不重叠', en: 'disjoint' },
  contained: { zh: '全部包含', en: 'contained' },
  identity: { zh: '恒等', en: 'identity' },
  question: { zh: '待核定', en: 'question' },
} as const satisfies Names;

export type BetweenResult = keyof typeof betweenNames;
export const betweenResults = codesOf(betweenNames);
