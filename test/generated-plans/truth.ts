import type { CivilDate } from '../../domain/calendar/civil-date';
import type { DeadlineKind } from '../../domain/codes/plan';

/** When something is due, as the writer of the plan means it. */
export interface TrueDeadline {
  kind: DeadlineKind;
  dueOn?: CivilDate;
  from?: CivilDate;
  isLongTerm?: boolean;
  /** No reader can know the day: a question about it is the right outcome, whatever else is read. */
  isToBeAsked?: boolean;
}

export type UnitRole = 'leads' | 'responsible' | 'supporting' | 'supervising';
export const unitRoles = ['leads', 'responsible', 'supporting', 'supervising'] as const;

/** A label that no reader need know, with what stands behind it. */
interface StrangeField {
  label: string;
  value: string;
  /** It plainly names persons: a reader that takes them for officers is right as well. */
  namesPersons: boolean;
}

/** Who answers for one measure, by when. */
export interface TrueAssignment extends Record<UnitRole, string[]> {
  measure: string;
  officers: string[];
  isOpenEnded: boolean;
  deadline: TrueDeadline | null;
  milestones: CivilDate[];
  strange: StrangeField[];
  /** The words before its fields, by field; nothing where a sentence says it. */
  labels: Record<string, string>;
}

export interface TrueProblem {
  text: string;
  assignments: TrueAssignment[];
}

export interface TrueCategory {
  /** Null where the layout writes no categories. */
  title: string | null;
  problems: TrueProblem[];
}

/** What a plan says, before it is written down in any layout. */
export interface Truth {
  title: string;
  number: string | null;
  issuer: string | null;
  issuedOn: CivilDate;
  categories: TrueCategory[];
  /** Who answers for measures that stand in a section of their own, under no problem. */
  standing: TrueAssignment[];
}
