import type { Block } from './blocks';

const wide: Readonly<Record<string, string>> = {
  ':': '\uff1a',
  ';': '\uff1b',
  ',': '\uff0c',
  '(': '\uff08',
  ')': '\uff09',
};

/** The signs of Chinese print for those of the keyboard; a time of day keeps its colon. */
const widened = (text: string): string => text.replace(/(?<!\d):|:(?!\d)|[;,()]/g, one => wide[one] ?? one);

/** The whole plan in full-width signs. */
export const widenSigns = (blocks: readonly Block[]): Block[] => {
  const known = new Map<object, object>();
  return blocks.map(block => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.map(row => row.map(cell => ({ ...cell, text: widened(cell.text) }))),
      };
    const { number } = block;
    if (!number) return { ...block, text: widened(block.text) };
    const numbering = known.get(number.numbering) ?? {
      ...number.numbering,
      pattern: widened(number.numbering.pattern),
    };
    known.set(number.numbering, numbering);
    return {
      ...block,
      text: widened(block.text),
      number: {
        ...number,
        printed: widened(number.printed),
        numbering: numbering as typeof number.numbering,
      },
    };
  });
};
