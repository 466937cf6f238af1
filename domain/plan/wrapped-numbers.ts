import { markerAt, type Marker } from './markers';

interface Line {
  text: string;
}

export interface LineNumbers<L> {
  /** Lines that begin with a decimal which goes on with the line before: 「…共有」 「3.5万元没有拨付」. */
  wrapped: Set<L>;
  /** Lines that begin a list with what could be a decimal: 「1.3亿元资金闲置。」 above 「2.…」. */
  listed: Map<L, Marker>;
  /** Lines of which both may be true. */
  doubtful: Set<L>;
}

const decimal = /^(\d{1,3})\.[ ]{0,2}(?=\d)/;
const ended = /[。!?;:…][”"’』」》)\]]{0,3}$/;

/** 「(二)饮水安全」: a short line with a number of another kind, below which a list begins anew. */
const headsList = (before: string): boolean => {
  const marker = before.length <= 24 ? markerAt(before, 0) : null;
  return marker !== null && marker.kind !== 'ar' && !/[,、。;]/.test(before.slice(marker.length));
};

/**
 * Tells the number of an item from a decimal at the head of a wrapped line, by the numbers before and behind it;
 * `null` for lines that are told already. */
export const wrappedNumbers = <L extends Line>(lines: readonly (L | null)[]): LineNumbers<L> => {
  const wrapped = new Set<L>();
  const listed = new Map<L, Marker>();
  const doubtful = new Set<L>();
  const numbers = lines.flatMap((line, index) => {
    if (line === null) return [];
    const match = decimal.exec(line.text);
    const marker = markerAt(line.text, 0);
    const value = match ? Number(match[1]) : marker?.kind === 'ar' ? marker.value : 0;
    const isEnded = index === 0 || ended.test(lines[index - 1]?.text ?? '。');
    const isPlain = marker?.kind === 'ar';
    const isSpaced = match !== null && match[0].endsWith(' ');
    return value > 0
      ? [{ line, value, isDecimal: match !== null, isPlain, isEnded, isSpaced, index, match }]
      : [];
  });
  let before = 0;
  for (const [at, one] of numbers.entries()) {
    const { line, value } = one;
    const next = numbers[at + 1];
    const isNext = value === before + 1;
    if (one.isDecimal && (!one.isPlain || one.isSpaced)) {
      const isTaken = next !== undefined && !next.isDecimal && next.value === before + 1 && before > 0;
      const isFollowed = next !== undefined && next.value === value + 1;
      if (value === 1 && headsList(lines[one.index - 1]?.text ?? '')) {
        before = 1;
        if (one.isPlain) continue;
        listed.set(line, { kind: 'ar', label: '1', ordinal: '1', value: 1, length: one.match![0].length });
        if (!isFollowed) doubtful.add(line);
        continue;
      }
      if (!one.isEnded && before > 0 && (isTaken || !isNext)) {
        wrapped.add(line);
        continue;
      }
      if (value === 1 && isFollowed && !one.isPlain && (!next.isDecimal || next.isEnded))
        listed.set(line, { kind: 'ar', label: '1', ordinal: '1', value: 1, length: one.match![0].length });
      else if (!one.isEnded && isNext && !isFollowed && before > 0) doubtful.add(line);
      if (!isNext && !listed.has(line)) continue;
    }
    before = value;
  }
  return { wrapped, listed, doubtful };
};
