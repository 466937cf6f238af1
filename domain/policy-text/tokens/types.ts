import type { OtherNumberKind, RuleQuestionCode } from '../../codes/policy-text';
import type { Fraction } from '../../exact/fraction';
import type { ProposedPeriod } from '../types';

interface Stretch {
  start: number;
  end: number;
}

/** A number that is none of the sentence's own: part of a title, of a document's number, of a name. */
export interface MaskedToken extends Stretch {
  type: 'masked';
  kind: OtherNumberKind;
}

export interface TimeToken extends Stretch {
  type: 'time';
  period: ProposedPeriod;
  /** How much it says: a bare year and 每年 give way to what is stated beside them. */
  weight: 'stated' | 'year' | 'each';
  /** It lies before the document, and so tells what was. */
  isPast: boolean;
  question?: RuleQuestionCode;
  readings?: string[];
}

export interface NumberToken extends Stretch {
  type: 'number';
  value: Fraction;
  /** `ratio`: %, n分之n, 成; `points`: 个百分点; `times`: 倍, 番; `quantity`: anything else. */
  form: 'ratio' | 'points' | 'times' | 'quantity';
  /** 元, 亩, 人 …; null for ratios, and where none is written. */
  unit: string | null;
  /** 元/亩. */
  per: string | null;
  /** 余, 多 stand behind it. */
  isRough: boolean;
}

export type Token = MaskedToken | TimeToken | NumberToken;
