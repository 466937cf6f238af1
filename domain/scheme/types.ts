import type { AssessmentStep, MeasureMethod, SchemeChangeKind } from '../codes/assessment';
import type { UnitLevel } from '../codes/figures';
import type { FindingKind } from '../codes/findings';
import type { Name } from '../codes/names';
import type { CivilDate } from '../calendar/civil-date';
import type { Derivation } from '../explain/derivation';
import type { Asked } from '../rules/asked';
import type { Ask, PolicyDocument } from '../rules/types';
import type { Scoring } from './scoring';

/** One article as data: its number, in words of our own what it is about, and what it becomes here. */
export interface Article {
  /** `1` … `12`; of a local scheme also `5a`. */
  no: string;
  /** Paragraphs in brackets: `一`, `二` … */
  items: readonly { no: string; says: Name }[];
  says: Name;
}

export interface Indicator {
  /** `A1`. */
  id: string;
  area: string;
  name: Name;
  /** What is counted over what; null where it is an amount or a grade. */
  definition: { num: Name; den: Name } | null;
  unit: 'percent' | 'number' | 'grade';
  /** A higher value is better. */
  direction: 'up' | 'down';
  /** The system or office of which it comes. */
  source: string;
  method: MeasureMethod;
  owner: string;
  /** The points that it is worth; null in a scheme without points (2016 measures). Exact decimal. */
  points: string | null;
  scoring: Scoring | null;
  /** The kind of article 7 that a miss is; null for none. */
  raises: Raises | null;
  cite: string;
}

/** When a value of an indicator is a problem of article 7. */
export interface Raises {
  kind: FindingKind;
  /** Below the target, or below a value that somebody has to say (「较低」). */
  when:
    | { kind: 'below-target' }
    | { kind: 'below'; ask: string }
    /** Low at that value too: 「错退率低于2%」 passes, so an accuracy of 98 % does not. */
    | { kind: 'at-most'; ask: string }
    | { kind: 'at-least'; ask: string };
}

export interface SchemeStep {
  step: AssessmentStep;
  name: Name;
  cite: string;
  /** Steps that have to be complete before this one opens. */
  needs: readonly AssessmentStep[];
  /** Who owes it: every subject, the third party, the lead body, the organiser. */
  by: 'subject' | 'third-party' | 'lead' | 'organiser';
  /** Due by that day of the year after (`year` +1) or of the year itself, `MM-DD`; `end`: the cycle's last day; null: the policy's period. */
  due: { year: 0 | 1; day: string } | 'end' | null;
  duePractice: boolean;
}

/** What a list of article 7 三 has: an event recorded against one of these is a finding. */
interface ForbiddenAct {
  id: string;
  says: Name;
}

/** When a cycle begins and ends; the answer to `ask` is a day of the cycle's year too. */
interface SchemeDays {
  /** `MM-DD` of the cycle's year; a question where the text says no day (「年底」). */
  starts: Asked<string>;
  /** Of the year itself (0) or of the next (1); `day` null: the month's last day. */
  ends: { year: 0 | 1; month: number; day: number | null };
}

/** 考核办法 as data. */
export interface Scheme {
  id: string;
  version: number;
  title: Name;
  document: PolicyDocument;
  /** What it takes the place of (「同时废止」), with the days on which that was in force. */
  replaces: readonly PolicyDocument[];
  level: { from: UnitLevel; of: UnitLevel };
  organiser: string;
  leadBodies: readonly string[];
  joining: readonly string[];
  interpreter: string;
  /** Names of the registry or of the seeds' provinces; empty where the cycle names them. */
  subjects: readonly string[];
  years: { from: number; to: number };
  days: SchemeDays;
  /** The areas of article 5, in order. */
  areas: readonly { id: string; name: Name; cite: string }[];
  indicators: readonly Indicator[];
  steps: readonly SchemeStep[];
  /** The kinds of article 7 that it knows, with the paragraph. */
  kinds: readonly { kind: FindingKind; cite: string }[];
  forbidden: readonly ForbiddenAct[];
  /** Ids of rules (packs) whose confirmed breach is a finding of the kind. */
  bindsRules: readonly { rule: string; kind: FindingKind }[];
  articles: readonly Article[];
  asks: readonly Ask[];
  /** What is done with the points of an indicator that was not assigned this year. */
  notAssigned: 'full' | 'redistributed';
  /** Limits of the machine's doubts, exact decimals. */
  doubts: { tolerance: string };
  /** Null for the measures themselves. */
  parent: { id: string; version: number } | null;
}

/** One difference of a local scheme to its parent (article 10), article by article. */
interface SchemeChange {
  kind: SchemeChangeKind;
  article: string;
  says: Name;
}

/** A local scheme as its difference: everything that is not said is its parent's. */
export interface SchemeDifference
  extends
    Pick<Scheme, 'id' | 'version' | 'title' | 'document'>,
    Partial<Omit<Scheme, 'id' | 'version' | 'title' | 'document' | 'parent'>> {
  parent: { id: string; version: number };
  changes: readonly SchemeChange[];
  /** Ids of the parent's indicators that it leaves out. */
  without: readonly string[];
}

/** The days of a cycle, each with why: the measures' last is the last of February of the next year (article 6). */
export interface CycleDays {
  year: number;
  startsOn: CivilDate;
  endsOn: CivilDate;
  derivations: { startsOn: Derivation; endsOn: Derivation };
}
