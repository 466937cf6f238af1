import type { Range } from '../page-marks';

/** The sentences and lines of a stretch of a text in normal form, with their stops. */
export const sentencesIn = (norm: string, { start, end }: Range): Range[] => {
  const sentences: Range[] = [];
  let from = start;
  for (let at = start; at < end; at++)
    if (/[。;!?\n]/.test(norm[at]!)) {
      const isBreak = norm[at] === '\n';
      if (at > from) sentences.push({ start: from, end: isBreak ? at : at + 1 });
      from = at + 1;
    }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};
