import type { Level, List } from './lists';
import { formatBySample, formatNumber } from './number-formats';

/** What stands before a paragraph that is numbered by Word. */
export interface PrintedNumber {
  text: string;
  /** Whether it is a mark without a number. */
  isBullet: boolean;
}

// Most marks are letters of fonts of pictures; only those that say something stay.
const speaks = /[\p{Script=Han}★☆▲△※]/u;

const written = (value: number, level: Level, isLegal: boolean): string => {
  if (isLegal) return String(value);
  return level.format === 'custom' && level.sample !== undefined
    ? formatBySample(value, level.sample)
    : formatNumber(value, level.format);
};

/** Counts the paragraphs of each list in the order of the text, as Word does. */
export class ListCount {
  /** By the definition that lists share: how far each level is. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  /** Levels of lists that have begun anew, which each does once. */
  private readonly begun = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** The list that paragraphs of that `w:numId` are in; none for 0, which switches numbers off. */
  listOf(numId: string | undefined): List | undefined {
    return numId === undefined || numId === '0' ? undefined : this.lists.get(numId);
  }

  /** The number of the next paragraph of a list at that level; `null` where the list does not have it. */
  next(numId: string, at: number): PrintedNumber | null {
    const list = this.listOf(numId);
    const level = list?.levels.get(at);
    if (!list || !level) return null;
    let counts = this.counts.get(list.countsWith);
    if (!counts) this.counts.set(list.countsWith, (counts = []));
    const startOf = (which: number): number =>
      list.startsWith.get(which) ?? list.levels.get(which)?.start ?? 0;
    const key = `${numId}:${at}`;
    const isAnew = list.startsWith.has(at) && !this.begun.has(key);
    this.begun.add(key);
    const before = counts[at];
    counts[at] = isAnew || before === undefined ? startOf(at) : before + 1;
    for (const [deeper, { restartsAfter }] of list.levels)
      if (deeper > at && (restartsAfter === undefined || at < restartsAfter)) counts[deeper] = undefined;
    if (level.format === 'bullet')
      return { text: speaks.test(level.text) ? level.text.trim() : '•', isBullet: true };
    const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      const shown = list.levels.get(which);
      return shown ? written(counts[which] ?? startOf(which), shown, level.isLegal) : '';
    });
    return text.trim() === '' ? null : { text: text.trim(), isBullet: false };
  }
}

/**
 * A paragraph behind its number. A blank stands where the two could be read as one: 「2.」 before 「38户」, 「第一条」 before a
 * word; behind 、 and ) there is none, as people type it.
 */
export const withNumber = (number: PrintedNumber | null, text: string): string => {
  if (!number) return text;
  const words = text.trimStart();
  const isClosed =
    /[、.．。:：,，)）〕】\]}｝\u2460-\u249b\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf]$/;
  const couldBeOne = /[\da-z.．]$/i.test(number.text) && /^[\da-z]/i.test(words);
  const blank = number.isBullet || couldBeOne || !isClosed.test(number.text) ? ' ' : '';
  return words === '' ? number.text : `${number.text}${blank}${words}`;
};
