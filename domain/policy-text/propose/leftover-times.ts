import type { OtherNumber, RuleProposal } from '../types';
import type { TimeToken } from '../tokens/types';
import { timesOf, type SentenceContext } from './context';

/** Times that no proposal of the sentence took, though they are written in figures. */
export const unusedTimes = (context: SentenceContext, proposals: readonly RuleProposal[]): TimeToken[] => {
  const used = new Set(proposals.map(one => one.periodPlace?.start));
  return timesOf(context).filter(one => {
    const words = context.text.slice(one.start, one.end);
    return (
      !one.isPast &&
      one.period.kind !== 'once' &&
      /[\d一二三四五六七八九十〇两]/.test(words) &&
      !used.has(context.sentence.placeOf(one.start, one.end).start)
    );
  });
};

/** Times before the document. */
export const toldTimes = (context: SentenceContext): OtherNumber[] =>
  timesOf(context)
    .filter(one => one.isPast)
    .map(one => ({
      kind: 'fact' as const,
      text: context.text.slice(one.start, one.end),
      place: context.sentence.placeOf(one.start, one.end),
    }));
