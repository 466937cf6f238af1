import type { CivilDate } from '../calendar/civil-date';
import type { Authority, Modality, RuleKind, RuleScope, Stage } from '../codes/rules';
import type { Name } from '../codes/names';
import type { UnitLevel } from '../codes/figures';
import type { BetweenCheck } from './between/types';
import type { Asked } from './asked';
import type { RuleParams } from './params';

/** An issued text that rules rest on. `text` itself is not kept: its rules are said in words of our own. */
export interface PolicyDocument {
  id: string;
  title: Name;
  issuer: string;
  number: string | null;
  issuedOn: CivilDate | null;
  inForceFrom: CivilDate | null;
  inForceTo: CivilDate | null;
  authority: Authority;
}

/** Units taken together under a name; membership is asked as of a day. */
export interface UnitSet {
  id: string;
  /** How figures name the set: `重点县`. */
  name: string;
  cite: string;
  members: readonly { unit: string; from: CivilDate | null; to: CivilDate | null }[];
}

export interface FundProgramme {
  id: string;
  name: Name;
  level: UnitLevel;
  owner: string | null;
  purposes: readonly { code: string; name: Name }[];
  /** What the facts of its projects say. */
  facts?: Readonly<Record<string, Name>>;
  documents: readonly string[];
  isOneOff: boolean;
  years: readonly number[];
}

/** A question that a text leaves open: asked once, kept, never guessed. */
export interface Ask {
  /** `RULE.word`: `F33.year`. */
  id: string;
  question: Name;
  kind: 'choice' | 'year' | 'day' | 'number' | 'text';
  /** The value that the law of the field proposes or calls its default; null where there is none: then nothing is judged. */
  proposed: string | null;
  options?: readonly { value: string; name: Name }[];
}

/** When something counts, and so which rows there are (§2, periods). */
export type Period =
  /** One row, `once`. `final`: the day after whose end nothing more is waited for; null where it is never final. */
  | { kind: 'once'; from?: CivilDate; final: FinalCheck }
  /** One row a year, both years included. Budget years are calendar years. */
  | { kind: 'years'; from: Asked<string>; to: Asked<string> | null; final: FinalCheck }
  /** One row over several years, `2013..2015`. */
  | { kind: 'span'; from: string; to: string; final: FinalCheck }
  /** One row for each so many years, `2014..2015`, to the end of the last. */
  | { kind: 'rounds'; from: Asked<string>; years: number }
  /** One row by a day, to its end; the day is the row's period. */
  | { kind: 'by'; day: Asked<CivilDate>; from?: CivilDate }
  /** One row per entity that the evaluator finds; the evaluator says period and final check. */
  | { kind: 'entity' };

export type FinalCheck =
  /** The year's final accounts: 31 March of the next year [practice]. `of`: the budget year, where the period has none. */
  | { kind: 'accounts'; of?: Asked<string> }
  /** The last day of the row's year. */
  | { kind: 'year-end' }
  | { kind: 'day'; day: Asked<CivilDate> }
  /** The evaluator knows: it hangs on the figures. */
  | { kind: 'by-figures' }
  | { kind: 'never' };

interface Owner {
  /** The unit as the text names it, or as is proposed; null where nobody is named. */
  unit: string | null;
  isProposed: boolean;
  /** It is whom the row is about: the county itself, the department that made the list; `unit` says what kind. */
  isRowUnit?: true;
  /** The question that comes before a case, where the text leaves the owner open. */
  ask?: string;
}

/** What a rule is about: who has a row. */
export type Subject =
  | { kind: 'set'; set: string }
  | { kind: 'unit'; unit: Asked<string> }
  /** Found in the figures by the evaluator: departments of a programme, firms, projects, parks, schools. */
  | { kind: 'entities' }
  | { kind: 'nobody' };

/** A sentence of policy as data: one row of the law, or one part of it. */
export interface RuleOf<K extends RuleKind> {
  id: string;
  version: number;
  part: string | null;
  document: string;
  cite: string;
  /** What it asks for, in words of our own. */
  says: Name;
  kind: K;
  params: RuleParams[K];
  modality: Modality;
  /** An ask where the text leaves open whether each or all together. */
  /** `entities` is an answer where the text may mean those that the figures name. */
  scope: Asked<RuleScope | 'entities'>;
  stage: Stage | null;
  subject: Subject;
  period: Period;
  owner: Owner;
  /** Who answers where the stage decides it; without an entry the owner does. */
  answerable?: Partial<Record<Stage, string>>;
  /** Papers and data that show it. */
  evidence: readonly string[];
  /** Where it is weaker or stronger than its document's. */
  authority?: Authority;
  /** Questions that concern the rule whatever its figures: those of its params and period need not stand here. */
  asks?: readonly string[];
  /** Questions without whose answer nothing can be compared. */
  needs?: readonly string[];
}

export type Rule = { [K in RuleKind]: RuleOf<K> }[RuleKind];

/** Rules with what they speak of, as data with a version. */
export interface Pack {
  id: string;
  version: number;
  title: Name;
  documents: readonly PolicyDocument[];
  sets: readonly UnitSet[];
  programmes: readonly FundProgramme[];
  /** Indicators and registers by id, with what they measure. */
  indicators: readonly { id: string; name: Name }[];
  registers: readonly { id: string; name: Name; facts?: Readonly<Record<string, Name>> }[];
  asks: readonly Ask[];
  rules: readonly Rule[];
  /** How its documents are held against each other, at import. */
  checks?: readonly BetweenCheck[];
}

export type RuleAnswers = Readonly<Record<string, string>>;
