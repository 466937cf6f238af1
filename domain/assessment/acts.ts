import type { CivilDate } from '../calendar/civil-date';
import type { AssessmentPart } from '../codes/assessment';
import type { AssessedEvent, Target } from '../appraisal/types';
import type { UnitId } from '../obligation/types';
import type { Scheme } from '../scheme/types';
import type { Subject } from './state';

/** What people do in a cycle, with what each act must say. */
export type AssessmentAct =
  /** The first: it opens the docket. `startsOn` answers what the text leaves open (「年底」). */
  | {
      kind: 'open';
      scheme: Scheme;
      year: number;
      startsOn: CivilDate;
      reason: string;
      subjects: Subject[];
      thirdPartyId?: UnitId;
    }
  | { kind: 'answer-ask'; ask: string; value: string; reason: string }
  /** 第三方 is neither subject nor organiser, nor of their houses. */
  | { kind: 'name-third-party'; unitId: UnitId; reason: string }
  | { kind: 'set-targets'; targets: Target[] }
  /** Of one's own unit. */
  | { kind: 'submit-summary'; text: string; fileIds?: string[] }
  /** Of the third party's own unit. `n` are whole numbers. */
  | {
      kind: 'submit-evaluation';
      methods: string[];
      sampleFrame: string;
      strata: { name: string; n: string }[];
      fileIds?: string[];
    }
  | { kind: 'record-event'; event: Omit<AssessedEvent, 'id'> }
  | { kind: 'choose-source'; subjectId: UnitId; indicator: string; figureId: string; reason: string }
  /** Refused while sources are apart and nobody has chosen. */
  | { kind: 'complete-data'; reason: string }
  | { kind: 'mark-results'; subjectId: UnitId; isMarked: boolean; reason: string }
  | { kind: 'edit-part'; part: AssessmentPart; text: string }
  /** All five parts are there. */
  | { kind: 'submit-report' }
  | { kind: 'deliberate'; isPassed: boolean; reason: string }
  | { kind: 'approve'; isPassed: boolean; reason: string }
  | { kind: 'circulate'; reason: string }
  | { kind: 'decide-reward'; subjectId: UnitId; isGranted: boolean; amount?: string; reason: string }
  | { kind: 'ask-explanation'; doubtId: string; reason: string }
  | { kind: 'explain-doubt'; doubtId: string; text: string; fileIds?: string[] }
  /** A person confirms or clears; who is held to account may be the subject or an assessor. */
  | { kind: 'settle-doubt'; doubtId: string; isConfirmed: boolean; accountableId?: UnitId; reason: string }
  | { kind: 'end'; reason: string };
