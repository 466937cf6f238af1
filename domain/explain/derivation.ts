import type { DerivationRule } from './rule';

/** One line of the explanation of a date: the rule, its clause, and what the rule did. */
export interface DerivationStep {
  /** What happened, in Chinese, for the screen: 「从送达次日起算 5 个工作日」. */
  text: string;
  /** The clause or source, e.g. `民法总则 201`, `practice:urge`, `plan`. */
  cites: string;
  /** The calendar's version when working days or holidays were looked up. */
  calendar?: string;
  /** The years of which days were looked up that are not announced yet (暂定); absent where there are none. */
  provisional?: number[];
  /** The policy's version where the rule or the length of its period comes from it: `default@1`. */
  policy?: string;
  /** The rule as data; absent in what was recorded before there were any, and where a person's words are all there is. */
  rule?: DerivationRule;
}

export type Derivation = DerivationStep[];
