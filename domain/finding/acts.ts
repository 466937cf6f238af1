import type { CivilDate } from '../calendar/civil-date';
import type { FindingKind } from '../codes/findings';
import type { UnitId } from '../obligation/types';
import type { Source } from '../docket/source';

/** What people do with problems of the register, with what each act must say. */
export type FindingAct =
  /** The first: it opens the docket. Of another organ, or of nobody's scheme. */
  | {
      kind: 'enter';
      subjectId: UnitId;
      findingKind: FindingKind | null;
      category: string;
      text: string;
      source: Omit<Source, 'findingId'>;
      on: CivilDate | null;
    }
  /** 认定: serious, of bad effect, both or neither (article 8). */
  | { kind: 'establish'; isSerious: boolean; hasBadEffect: boolean; reason: string }
  | { kind: 'dismiss'; reason: string }
  /** By the subject, within 30 days (督查条例 17). */
  | { kind: 'contest'; reason: string; fileIds?: string[] }
  /** By others than those who established it. */
  | { kind: 'decide-contest'; isUpheld: boolean; reason: string }
  /** 并案 with another finding of the same campaign that was not itself joined. */
  | { kind: 'join'; with: string; reason: string }
  /** 立项督办 in its own campaign. */
  | { kind: 'open-case'; leadId: UnitId; responsibleIds?: UnitId[]; dueOn?: CivilDate; reason: string };
