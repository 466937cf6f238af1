import type { CivilDate } from '../../calendar/civil-date';
import type { BetweenResult } from '../../codes/between';
import type { Name } from '../../codes/names';

/** A rule or a part of one, as `F33`, `F03a`. */
export type RuleRef = string;

/** A check between documents as data of a pack: which rules, sets and places are held against each other. */
export type BetweenCheck = { id: string } & (
  | { kind: 'same-money'; each: RuleRef; total: RuleRef; ask: string }
  | { kind: 'stricter'; rule: RuleRef; than: RuleRef }
  /** `stated`: the amount of a headline, decimal 元. */
  | { kind: 'headline'; stated: string; parts: readonly RuleRef[] }
  | { kind: 'disjoint'; sets: readonly [string, string] }
  | { kind: 'contained'; set: string; within: string }
  /** `stated`: what all of it is said to come to, decimal 元. */
  | { kind: 'identity'; set: string; terms: readonly { rule: RuleRef; isRepaid?: true }[]; stated: string }
  /** Something that is said to have been done from `since` on, with money of a paper. */
  | { kind: 'before-the-paper'; done: Name; since: CivilDate; document: string; ask: string }
  /** Two wordings that do not say the same. */
  | { kind: 'readings'; says: Name; readings: readonly { value: string; name: Name }[]; ask: string }
);

export type CheckOf<K extends BetweenCheck['kind']> = Extract<BetweenCheck, { kind: K }>;

/** What a check found: with the numbers, and the question where a person is to be asked. */
export interface Between {
  check: string;
  result: BetweenResult;
  /** Rules, sets and documents that it is about. */
  about: readonly string[];
  /** The comparison with its numbers; null where there are none. */
  numbers: string | null;
  /** The ask that it leads to, or that confirms it. */
  ask: string | null;
  says: Name;
}
