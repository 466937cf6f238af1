import type { CivilDate } from '../calendar/civil-date';
import type { Timetable } from '../docket/draft';
import type { Source } from '../docket/source';
import type { UnitId } from '../obligation/types';
import type { PlannedMilestone, PlannedTask } from './plan-in-force';
import type { Derivation } from '../explain/derivation';
import type { PieceKind } from '../codes/revision';

/** When a measure is due: a day, none, long-term, or both. */
export interface Due {
  on: CivilDate | null;
  isLongTerm: boolean;
}

/** Who answers for a measure besides its leads. */
export type Others = Pick<PlannedTask, 'responsible' | 'supporting' | 'supervising'>;

type TimetableField = keyof Timetable;

/** One measure of one case with its values before and after. */
interface Of<T> {
  key: string;
  label: string;
  before: T;
  after: T;
}

/** What one piece of a revision changes. `docketId` names the case; a doubtful pair changes nothing until a person says which. */
export type PieceChange =
  | {
      kind: 'added';
      revisedRef: string;
      /** The place in the revised text, from 0. */
      position: number;
      category: string;
      text: string;
      measures: PlannedTask[];
      /** 重大事项, as a person marked it in the revised text. */
      isMajor?: true;
      /** 问题来源. Pieces of before there were any lack it. */
      sources?: Source[];
      /** It stands in no text: the breach (未达标事项) of which it is opened. */
      breachId?: string;
    }
  | { kind: 'removed'; docketId: string; text: string }
  | {
      kind: 'text-changed';
      docketId: string;
      before: { category: string; text: string };
      after: { category: string; text: string };
    }
  | { kind: 'measure-added'; docketId: string; measure: PlannedTask }
  | { kind: 'measure-removed'; docketId: string; key: string; label: string; text: string }
  | ({ kind: 'measure-changed'; docketId: string; newLabel: string } & Of<string>)
  | {
      kind: 'deadline-moved';
      docketId: string;
      measures: { key: string; label: string }[];
      before: Due;
      after: Due;
      derivation: Derivation;
    }
  | { kind: 'lead-changed'; docketId: string; measures: Of<UnitId[]>[] }
  | { kind: 'units-changed'; docketId: string; measures: Of<Others>[] }
  | { kind: 'milestone-added'; docketId: string; key: string; label: string; milestone: PlannedMilestone }
  | ({ kind: 'milestone-changed'; docketId: string; group: string } & Of<PlannedMilestone>)
  | { kind: 'milestone-removed'; docketId: string; key: string; label: string; milestone: PlannedMilestone }
  | {
      kind: 'timetable-moved';
      field: TimetableField;
      before: CivilDate | null;
      after: CivilDate | null;
      derivation: Derivation;
    }
  | {
      kind: 'doubtful-match';
      docketId: string;
      revisedRef: string;
      before: string;
      after: string;
      likeness: number;
    };

export type ChangeOf<K extends PieceKind> = Extract<PieceChange, { kind: K }>;

/** One piece of a revision, approved or rejected for itself. */
export interface Piece {
  /** Follows from what it changes: the same difference has the same id in every comparison. */
  id: string;
  /** The number of the case; for what is new the number in the revised text. */
  ref: string | null;
  change: PieceChange;
  /** In Chinese. */
  sentence: string;
}

/** Which case is which problem of the revised text, numbers being free to change. */
export interface Match {
  docketId: string;
  ref: string;
  revisedRef: string;
  likeness: number;
}
