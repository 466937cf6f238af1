import type { CivilDate, Instant } from '../calendar/civil-date';
import type { AssessmentPart, AssessmentStep } from '../codes/assessment';
import type { CoreEvent, Made } from '../docket/core-events';
import type { Derivation } from '../explain/derivation';
import type { AssessedEvent, Doubt, Target } from '../appraisal/types';
import type { UnitId } from '../obligation/types';
import type { Scheme } from '../scheme/types';
import type { Subject } from './state';

/** Everything that can happen in a cycle, in the past tense. */
export type AssessmentEvent =
  | CoreEvent
  | Made<
      'assessment-opened',
      {
        scheme: Scheme;
        schemeHash: string;
        year: number;
        startsOn: CivilDate;
        endsOn: CivilDate;
        derivations: { startsOn: Derivation; endsOn: Derivation };
        subjects: Subject[];
      }
    >
  | Made<'scheme-question-answered', { ask: string; value: string; reason: string }>
  | Made<'third-party-named', { unitId: UnitId; reason: string }>
  /** Those of the same subject and indicator take the place of the ones before. */
  | Made<'assessment-targets-set', { targets: Target[] }>
  | Made<'assessment-step-opened', { step: AssessmentStep; dueOn: CivilDate | null; derivation: Derivation }>
  | Made<'assessment-step-completed', { step: AssessmentStep }>
  | Made<'summary-submitted', { unitId: UnitId; text: string; fileIds: string[] }>
  | Made<
      'evaluation-submitted',
      { methods: string[]; sampleFrame: string; strata: { name: string; n: string }[]; fileIds: string[] }
    >
  | Made<'assessed-event-recorded', { event: AssessedEvent }>
  | Made<'figure-chosen', { subjectId: UnitId; indicator: string; figureId: string; reason: string }>
  | Made<'results-marked', { subjectId: UnitId; isMarked: boolean; reason: string }>
  /** New ones only: a doubt is noted once. */
  | Made<'doubts-noted', { doubts: Doubt[] }>
  | Made<'doubt-explanation-asked', { doubtId: string; subjectId: UnitId }>
  | Made<'doubt-explained', { doubtId: string; text: string; fileIds: string[] }>
  | Made<
      'doubt-settled',
      { doubtId: string; isConfirmed: boolean; accountableId: UnitId | null; reason: string }
    >
  /** What article 7 made of the data; the findings are dockets of their own. */
  | Made<'findings-raised', { findingIds: string[] }>
  | Made<'report-part-edited', { part: AssessmentPart; text: string }>
  | Made<'assessment-reported', { asOf: Instant; hash: string }>
  | Made<'report-deliberated', { isPassed: boolean; reason: string }>
  | Made<'report-approved', { isPassed: boolean; reason: string }>
  | Made<'feedback-drafted', { subjectId: UnitId; letterId: string }>
  | Made<'feedback-delivered', { subjectId: UnitId }>
  | Made<'feedback-acknowledged', { subjectId: UnitId }>
  | Made<'results-circulated', { reason: string }>
  | Made<'reward-decided', { subjectId: UnitId; isGranted: boolean; amount: string | null; reason: string }>
  /** All of it, feedback included, is done. */
  | Made<'assessment-completed', object>;
