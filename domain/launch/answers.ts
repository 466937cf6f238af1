import type { CivilDate } from '../calendar/civil-date';
import type { StatedSource } from '../docket/source';
import type { Span } from '../plan/types';
import type { UnitId } from '../obligation/types';
import type { LabelMeaning, MilestoneAnswer, MissingCode } from '../codes/plan';

/** What a person decided about one name in the plan: a unit, a group of the registry, several units, or nobody. */
type UnitAnswer = { kind: 'units'; unitIds: UnitId[] } | { kind: 'ignore' };

/** What a person decided about one assignment, against what was read. */
export type AssignmentAnswer = Partial<{
  leads: string[];
  responsible: string[];
  supporting: string[];
  supervising: string[];
  /** Persons (责任人), who owe nothing themselves. */
  officers: string[];
  deadlineText: string;
  isListComplete: boolean;
}>;

/** Where something that was read stands in the source; `nth` where several things were read in the very same place. */
export type ReadPlace = Pick<Span, 'start' | 'end'> & { nth?: number };

/** An answer by the place of what it answers: places stay when the same text is read otherwise, indexes and numbers do not. */
export type PlacedAnswer =
  /** `units`: the names read there, for a list that was said to be complete. */
  | { what: 'assignment'; place: ReadPlace; answer: AssignmentAnswer; units: string[] }
  | { what: 'milestone'; place: ReadPlace; assignment: ReadPlace; raw: string; answer: MilestoneAnswer }
  | { what: 'link'; place: ReadPlace; assignment: ReadPlace }
  | { what: 'major' | 'left-out'; place: ReadPlace }
  | { what: 'source'; place: ReadPlace; source: StatedSource }
  | { what: 'findings'; place: ReadPlace; findingIds: string[] };

/** One that has no place in the present reading, with the words of the source that it was about. */
export type LostAnswer = PlacedAnswer & { words: string };

/** What people decided about the reading of a plan, before launch. Keys are the plan's own words and places. */
export interface Answers {
  /** By the name as written in the plan. */
  units: Record<string, UnitAnswer>;
  /** By the assignment's index. */
  assignments: Record<string, AssignmentAnswer>;
  /** By `assignment.milestone` indices: `9.0`. */
  milestones: Record<string, MilestoneAnswer>;
  /** Confirmed links between problems and assignments; null while nobody has confirmed them. */
  links: { ref: string; assignment: number }[] | null;
  /** 重大事项: the problems that a person marked as major, by their refs. Answers from before there were any lack it. */
  major?: string[];
  /** Problems of which no case is opened, by their refs: the document itself says that they are done. */
  leftOut?: string[];
  /** 问题来源 of the whole document; without it no problem's is stated, however plainly the title seems to say it. */
  source?: StatedSource;
  /** That of single problems, by their refs, where it is another than the document's. */
  sources?: Record<string, StatedSource>;
  /** The established findings (发现问题) that a problem is of, by its ref: their sources are the case's. */
  findings?: Record<string, string[]>;
  timetable: Partial<
    Record<'planDueOn' | 'reportDueOn' | 'completionDueOn' | 'supervisionEndsOn', CivilDate>
  >;
  issuedOn?: CivilDate;
  /** What labels of the document mean, by their words as the reader asks about them: the text is read by them. */
  labels?: Record<string, LabelMeaning>;
  /** Questions of the reading that were looked at and found to be read right, by the keys of what was missing. */
  confirmed?: string[];
  /** What was decided and has no place in the present reading: kept for the next one, until somebody lets it go. */
  lost?: LostAnswer[];
  /** The policy (督办策略) under which it is launched, in its newest version; without it the default one. */
  policyId?: string;
}

export const noAnswers = (): Answers => ({
  units: {},
  assignments: {},
  milestones: {},
  links: null,
  timetable: {},
});

/** One thing that keeps a campaign from being launched, with the place to mend it. */
export interface Missing {
  /** The same as long as it asks the same; of a question of the reading also in another reading of the text. */
  key: string;
  code: MissingCode;
  message: string;
  about: {
    name?: string;
    assignment?: number;
    milestone?: number;
    ref?: string;
    unitId?: UnitId;
    field?: string;
    label?: string;
  };
  /** Best first. */
  proposals: string[];
  /** Things that do not hold the launch up, but should be looked at. */
  isWarning: boolean;
  /** The place in the source; null where it is about nothing that stands there. */
  source: Span | null;
  /** The key of the question that has to be answered first: this one only follows from it. */
  waitsFor: string | null;
  /** True where it is settled by confirming what was read: its key among `answers.confirmed`. */
  canConfirm: boolean;
}
