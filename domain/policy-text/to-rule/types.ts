import type { CivilDate } from '../../calendar/civil-date';
import type { UnitLevel } from '../../codes/figures';
import type { LeftOutCode, RuleQuestionCode } from '../../codes/policy-text';
import type { Comparator, Modality, RuleScope } from '../../codes/rules';
import type { Pack } from '../../rules/types';
import type { ProposedPeriod, SourcePlace } from '../types';

/** What a person says of a proposal: what is given stands in the place of what was read; the rest stands as it was read. */
export interface Confirmation {
  /** `p3`. */
  proposal: string;
  comparator?: Comparator;
  /** Exact, as in rules: `15000000` (元), `3/4`. */
  number?: string;
  period?: ProposedPeriod;
  modality?: Modality;
  scope?: RuleScope;
  set?: { name: string; members: readonly string[] };
  /** Who answers for it. Nobody read and nobody named: it is a question of the pack. */
  owner?: string;
  /** Whose number it is where the rule is about no set: a whole county. Not named: it is a question of the pack. */
  unit?: string;
  /** What figures call the money, the indicator or the register; made from the rule's id where nothing is named. */
  measure?: { id?: string; name?: string };
  /** Questions that are answered by what was read. */
  settled?: readonly RuleQuestionCode[];
}

/** Of what document it is, and what the pack is called. */
export interface PackHead {
  /** `linlan-roads`. */
  id: string;
  title: string;
  issuer: string;
  number: string | null;
  issuedOn: CivilDate | null;
  inForceFrom: CivilDate | null;
  /** Of the units to which its money goes out. */
  level: UnitLevel;
}

/** A confirmed proposal that is no rule of the pack, and why. */
export interface LeftOut {
  proposal: string;
  clause: string;
  place: SourcePlace;
  code: LeftOutCode;
  /** Which question is open, where that is why. */
  question: RuleQuestionCode | null;
}

export interface DraftedPack {
  pack: Pack;
  /** Which rule of the pack each proposal became. */
  rules: { proposal: string; rule: string }[];
  left: LeftOut[];
}
