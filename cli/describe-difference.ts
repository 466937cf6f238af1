import type { Difference } from '../rehearsal/compare/compare-runs';

const whats = {
  case: '问题',
  obligation: '责任事项',
  step: '步骤',
  proposal: '建议',
  notices: '通知',
} as const;
const kinds = { 'only-in-first': '仅在前者', 'only-in-second': '仅在后者', differs: '不同' } as const;

/** One difference between two runs, for people. */
export const describeDifference = ({ what, key, kind, fields }: Difference): string =>
  [
    `${whats[what]} ${key}:${kinds[kind]}`,
    ...fields.map(
      ({ field, first, second }) => `  ${field}: ${JSON.stringify(first)} → ${JSON.stringify(second)}`,
    ),
  ].join('\n');
