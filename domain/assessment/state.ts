import type { CivilDate, Instant } from '../calendar/civil-date';
import type {
  AssessmentPart,
  AssessmentStatus,
  AssessmentStep,
  DoubtStatus,
  StepStatus,
} from '../codes/assessment';
import type { Core } from '../docket/core';
import type { Derivation } from '../explain/derivation';
import type { EventActor } from '../permissions/actor';
import type { AssessedEvent, Doubt, Target } from '../appraisal/types';
import type { UnitId } from '../obligation/types';
import type { Scheme } from '../scheme/types';

/** When something was done, and by whom; null is the system. */
interface Done {
  at: Instant;
  by: EventActor | null;
}

/** 被考核单位, with its two main leaders (主要负责人), by their posts. */
export interface Subject {
  unitId: UnitId;
  leaders: { post: string; personId: string | null }[];
}

/** One of the five steps, as it stands. */
export interface StepRun {
  step: AssessmentStep;
  status: StepStatus;
  openedAt: Instant | null;
  completedAt: Instant | null;
  dueOn: CivilDate | null;
  derivation: Derivation;
  /** Of a step that each subject does for itself: who has. */
  doneBy: UnitId[];
}

export interface DoubtRecord extends Doubt {
  status: DoubtStatus;
  notedAt: Instant;
  /** Its subject was asked about it, and so knows of it. */
  asked?: Done;
  explanation?: Done & { text: string; fileIds: string[] };
  /** Who is held to account where a distortion was confirmed: the subject or an assessor's unit. */
  settled?: Done & { reason: string; accountableId: UnitId | null };
}

/** 考核卷: one yearly cycle as the fold of its events. */
export interface AssessmentState extends Core {
  kind: 'assessment';
  unitId: null;
  status: AssessmentStatus;
  scheme: Scheme;
  /** SHA-256 of the scheme as canonical JSON. */
  schemeHash: string;
  year: number;
  startsOn: CivilDate;
  endsOn: CivilDate;
  /** Why these days. */
  derivations: { startsOn: Derivation; endsOn: Derivation };
  subjects: Subject[];
  thirdParty: (Done & { unitId: UnitId; reason: string }) | null;
  answers: Record<string, Done & { value: string; reason: string }>;
  targets: Target[];
  events: AssessedEvent[];
  steps: StepRun[];
  /** 总结报告 by subject. */
  summaries: Record<UnitId, Done & { text: string; fileIds: string[] }>;
  evaluation:
    | (Done & {
        methods: string[];
        sampleFrame: string;
        strata: { name: string; n: string }[];
        fileIds: string[];
      })
    | null;
  /** Which figure counts where sources are apart: by `subject|indicator`. */
  choices: Record<string, Done & { figureId: string; reason: string }>;
  /** 减贫成效显著, as people marked it. */
  marked: Record<UnitId, Done & { isMarked: boolean; reason: string }>;
  doubts: DoubtRecord[];
  /** Findings have been raised of the data that was joined in this round. */
  isRaised: boolean;
  report: {
    parts: Partial<Record<AssessmentPart, Done & { text: string }>>;
    /** The instant as of which its figures are; null before it was submitted. */
    asOf: Instant | null;
    /** SHA-256 over what it says; null before it was submitted. */
    hash: string | null;
    submitted: Done | null;
    /** How often it was sent back. */
    returned: (Done & { instance: 'deliberation' | 'approval'; reason: string })[];
    deliberated: (Done & { reason: string }) | null;
    approved: (Done & { reason: string }) | null;
  };
  /** 考核反馈: the letter of each subject. */
  feedback: Record<UnitId, { letterId: string; deliveredAt: Instant | null; acknowledgedAt: Instant | null }>;
  circulated: (Done & { reason: string }) | null;
  rewards: Record<UnitId, Done & { isGranted: boolean; amount: string | null; reason: string }>;
  isEnded: boolean;
}
