import type { CivilDate } from '../calendar/civil-date';
import type { Timetable } from '../docket/draft';
import type { Source } from '../docket/source';
import type { UnitId } from '../obligation/types';
import type { Derivation } from '../explain/derivation';

export interface ResolvedMilestone {
  on: CivilDate;
  raw: string;
  /** Null: as the rectification, by each lead. */
  owedBy: UnitId[] | null;
  /** Lies behind its assignment's deadline: goes on after closing and does not hold it up. */
  isFollowUp: boolean;
  derivation: Derivation;
}

/** An assignment with every name a unit and every deadline a day. */
export interface ResolvedAssignment {
  index: number;
  label: string;
  leads: UnitId[];
  responsible: UnitId[];
  supporting: UnitId[];
  supervising: UnitId[];
  /** The day by which it is to be rectified; null for what is long-term only. */
  due: { on: CivilDate; derivation: Derivation } | null;
  /** The same in a case that is major (重大事项); there where the policy counts it because the plan states no day. */
  ifMajor?: { on: CivilDate; derivation: Derivation };
  isLongTerm: boolean;
  milestones: ResolvedMilestone[];
}

interface ResolvedProblem {
  ref: string;
  category: string;
  text: string;
  assignments: number[];
  /** 重大事项, as a person marked it before the launch. */
  isMajor?: true;
  /** 问题来源, one or several. */
  sources?: Source[];
}

/** Why each of the campaign's own dates is what it is; empty where there is no such date. */
export type TimetableDerivations = Record<'plan' | 'report' | 'completion' | 'supervision', Derivation>;

/** A plan that can be launched: what is read, what people decided, and the registry, brought together. */
export interface ResolvedPlan {
  problems: ResolvedProblem[];
  assignments: ResolvedAssignment[];
  timetable: Timetable;
  derivations: TimetableDerivations;
}
