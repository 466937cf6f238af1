import type { Block } from './blocks';
import { reasonInChinese, reasonInEnglish } from './explain-why';
import type { Entry } from './read-notice';

/** The reasons of a mail's entries, each said once, in both languages, under a number. */
export interface Reasons {
  /** 「〔2〕」, the number of an entry's reason. */
  markOf: (entry: Entry) => string;
  block: Block;
}

/**
 * Numbers the reasons of entries in the order in which they are shown. Many entries have the same one (a date of the plan,
 * the day's urging), so it is written once and each entry names its number.
 */
export const numberReasons = (entries: readonly Entry[]): Reasons => {
  const numbers = new Map<string, number>();
  const reasons: { mark: string; chinese: string; english: string }[] = [];
  const markOf = ({ view }: Entry): string => `〔${numbers.get(reasonInChinese(view.why)) ?? ''}〕`;
  for (const entry of entries) {
    const { why } = entry.view;
    const chinese = reasonInChinese(why);
    if (numbers.has(chinese)) continue;
    numbers.set(chinese, numbers.size + 1);
    reasons.push({ mark: markOf(entry), chinese, english: reasonInEnglish(why) });
  }
  return { markOf, block: { kind: 'reasons', title: '我为什么收到这些? Why do I receive these?', reasons } };
};
