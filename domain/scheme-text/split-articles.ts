import { readNumber } from '../deadline/chinese-number';
import type { TextView } from './text-view';

/** A stretch of the view that a number opens. `no` is `9a` for 第九条之一. */
export interface Piece {
  no: string;
  value: number;
  start: number;
  bodyStart: number;
  end: number;
}

const article = /第([一二三四五六七八九十百零〇\d]{1,5})条(?:之([一二三四五]))?/g;
const suffixes = '一二三四五';
/** 「第七条所列」, 「第三条的」, 「第一条至第五条」: what is cited, and no article of its own. */
const cited = /^(?:所|规定的|中|第|的|之|、|和|及|或|至|列|款|项|\([一二三四五六七八九十])/;
const sentenceEnd = /[。;:!?”」』)》]/;
const chapterHead = /第[一二三四五六七八九十\d]{1,3}章[^。;:,]{0,20}$/;

const opensHere = (
  { text, isLineStart }: TextView,
  at: number,
  isNext: boolean,
  isFirst: boolean,
): boolean => {
  const before = text.slice(Math.max(0, at - 30), at);
  if (before === '' || sentenceEnd.test(before.slice(-1)) || chapterHead.test(before)) return true;
  // A title, or an item without its 。, stands above; a comma or a word in the middle of a sentence does not.
  return isLineStart(at) && (isFirst || (isNext && !/[,、由按照据对和与]$/.test(before)));
};

const annexAt = ({ text, isLineStart }: TextView, from: number): number => {
  for (const { index } of text.slice(from).matchAll(/附(?:件|表|则)?\d{0,2}:/g))
    if (isLineStart(from + index)) return from + index;
  return text.length;
};

/**
 * The articles of a text in their order. Numbers go up one by one; one that jumps is an article only where a sentence has ended before
 * it. `end` of the last is the first annex, or the text's end.
 */
export const splitArticles = (view: TextView): Piece[] => {
  const { text } = view;
  const pieces: Piece[] = [];
  for (const match of text.matchAll(article)) {
    const value = readNumber(match[1]!);
    const bodyStart = match.index + match[0].length;
    if (value === null || cited.test(text.slice(bodyStart, bodyStart + 3))) continue;
    const last = pieces.at(-1);
    const suffix = match[2] === undefined ? '' : 'abcde'.charAt(suffixes.indexOf(match[2]));
    const isNext = suffix ? value === last?.value : value === (last?.value ?? 0) + 1;
    if (!isNext && (last === undefined || value <= last.value)) continue;
    if (!opensHere(view, match.index, isNext, last === undefined)) continue;
    if (last) last.end = match.index;
    pieces.push({ no: `${value}${suffix}`, value, start: match.index, bodyStart, end: text.length });
  }
  const last = pieces.at(-1);
  if (last) last.end = annexAt(view, last.bodyStart);
  for (const piece of pieces)
    piece.end -= chapterHead.exec(text.slice(piece.bodyStart, piece.end))?.[0].length ?? 0;
  return pieces;
};

/** (一), (二) … of a stretch, one by one from the first. */
export const splitItems = ({ text, isLineStart }: TextView, { bodyStart, end }: Piece): Piece[] => {
  const pieces: Piece[] = [];
  for (const match of text.slice(bodyStart, end).matchAll(/\(([一二三四五六七八九十]{1,3})\)/g)) {
    const value = readNumber(match[1]!);
    const at = bodyStart + match.index;
    if (value !== (pieces.at(-1)?.value ?? 0) + 1) continue;
    if (!/[。;:]/.test(text.charAt(at - 1)) && !isLineStart(at)) continue;
    const last = pieces.at(-1);
    if (last) last.end = at;
    pieces.push({ no: match[1]!, value, start: at, bodyStart: at + match[0].length, end });
  }
  return pieces;
};
