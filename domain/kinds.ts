import { decideAssessment } from './assessment/decide';
import type { AssessmentEvent } from './assessment/events';
import { evolveAssessment } from './assessment/evolve';
import type { AssessmentState } from './assessment/state';
import type { BreachEvent } from './breach/events';
import { decideBreach } from './breach/decide';
import { evolveBreach } from './breach/evolve';
import { projectBreach, type BreachRecord } from './breach/project';
import type { BreachState } from './breach/state';
import { transition } from './commands/transition';
import type { DocketKind } from './codes/docket';
import type { ErrorCode } from './codes/errors';
import type { Outcome } from './docket/draft';
import type { CaseEvent } from './case/events';
import { foldBy, type Evolve } from './docket/evolve-core';
import { applyEvent } from './case/evolve';
import type { CaseState } from './case/state';
import { decideFinding } from './finding/decide';
import type { FindingEvent } from './finding/events';
import { evolveFinding } from './finding/evolve';
import { projectFinding, type FindingRecord } from './finding/project';
import type { FindingState } from './finding/state';
import type { FigureBookEvent } from './figure-book/events';
import { evolveFigureBook } from './figure-book/evolve';
import { recordFigures } from './figure-book/record-figures';
import type { FigureBookState } from './figure-book/state';
import { decideLetter } from './letter/commands';
import type { LetterEvent } from './letter/events';
import { evolveLetter } from './letter/evolve';
import { projectLetter, type LetterRecord } from './letter/project';
import type { LetterState } from './letter/state';
import { decideProceeding } from './proceeding/decide';
import type { ProceedingEvent } from './proceeding/events';
import { evolveProceeding } from './proceeding/evolve';
import { projectProceeding, type ProceedingRecord } from './proceeding/project';
import type { ProceedingState } from './proceeding/state';
import { decideReport } from './report/decide';
import type { ReportEvent } from './report/events';
import { evolveReport } from './report/evolve';
import type { ReportState } from './report/state';
import { decideTargets } from './target/decide';
import type { TargetEvent } from './target/events';
import { evolveTargetFile } from './target/evolve';
import type { TargetFileState } from './target/state';

/** A docket (卷) of whatever kind, as the fold of its events. */
export type DocketState =
  | CaseState
  | LetterState
  | ProceedingState
  | ReportState
  | FigureBookState
  | TargetFileState
  | BreachState
  | AssessmentState
  | FindingState;

export type DocketEvent =
  | CaseEvent
  | LetterEvent
  | ProceedingEvent
  | ReportEvent
  | FigureBookEvent
  | TargetEvent
  | BreachEvent
  | AssessmentEvent
  | FindingEvent;
export type DocketEventType = DocketEvent['type'];
export type EventOf<T extends DocketEventType> = Extract<DocketEvent, { type: T }>;
export type DocketOutcome = Outcome<DocketState, DocketEvent>;

/** The rows of its own that a docket is written to besides, for lists and queries. */
export interface Projection {
  letter?: LetterRecord;
  proceeding?: ProceedingRecord;
  breach?: BreachRecord;
  finding?: FindingRecord;
}

interface Kind<S extends DocketState, E extends DocketEvent> {
  /** What a person's command does to it. */
  decide: (state: S, command: never, envelope: never, facts: never) => Outcome<S, E>;
  /** How it goes on by its events. */
  evolve: Evolve<S, E>;
  project: (state: S) => Projection;
  /** The refusal where there is none, or none that the reader may see. */
  unknown: ErrorCode;
  /** The first part of its address on screens. */
  place: string;
}

const file = { decide: transition, evolve: applyEvent, project: () => ({}) };

/** Everything that is special about a kind of docket. A new kind is a folder in `domain/`, a line here, and its projection. */
export const kinds = {
  case: { ...file, unknown: 'CASE_UNKNOWN', place: 'cases' } satisfies Kind<CaseState, CaseEvent>,
  'unit-file': { ...file, unknown: 'UNIT_FILE_UNKNOWN', place: 'unit-files' } satisfies Kind<
    CaseState,
    CaseEvent
  >,
  letter: {
    decide: decideLetter,
    evolve: evolveLetter,
    project: state => ({ letter: projectLetter(state) }),
    unknown: 'LETTER_UNKNOWN',
    place: 'letters',
  } satisfies Kind<LetterState, LetterEvent>,
  proceeding: {
    decide: decideProceeding,
    evolve: evolveProceeding,
    project: state => ({ proceeding: projectProceeding(state) }),
    unknown: 'PROCEEDING_UNKNOWN',
    place: 'proceedings',
  } satisfies Kind<ProceedingState, ProceedingEvent>,
  report: {
    decide: decideReport,
    evolve: evolveReport,
    project: () => ({}),
    unknown: 'REPORT_UNKNOWN',
    place: 'reports',
  } satisfies Kind<ReportState, ReportEvent>,
  'figure-book': {
    decide: recordFigures,
    evolve: evolveFigureBook,
    project: () => ({}),
    unknown: 'FIGURE_BOOK_UNKNOWN',
    place: 'figures',
  } satisfies Kind<FigureBookState, FigureBookEvent>,
  'target-file': {
    decide: decideTargets,
    evolve: evolveTargetFile,
    project: () => ({}),
    unknown: 'TARGETS_UNKNOWN',
    place: 'targets',
  } satisfies Kind<TargetFileState, TargetEvent>,
  breach: {
    decide: decideBreach,
    evolve: evolveBreach,
    project: state => ({ breach: projectBreach(state) }),
    unknown: 'BREACH_UNKNOWN',
    place: 'breaches',
  } satisfies Kind<BreachState, BreachEvent>,
  assessment: {
    decide: decideAssessment,
    evolve: evolveAssessment,
    project: () => ({}),
    unknown: 'ASSESSMENT_UNKNOWN',
    place: 'assessments',
  } satisfies Kind<AssessmentState, AssessmentEvent>,
  finding: {
    decide: decideFinding,
    evolve: evolveFinding,
    project: state => ({ finding: projectFinding(state) }),
    unknown: 'FINDING_UNKNOWN',
    place: 'findings',
  } satisfies Kind<FindingState, FindingEvent>,
} as const satisfies Record<DocketKind, unknown>;

// The table is complete by its type; the compiler cannot tie the key to the union's member.
const kindOf = (kind: DocketKind) => kinds[kind] as unknown as Kind<DocketState, DocketEvent>;

/** A docket of whatever kind after one more event. */
export const evolve: Evolve<DocketState, DocketEvent> = (state, event) => {
  const kind = event.type === 'opened' ? event.docket.kind : state?.kind;
  return kindOf(kind ?? 'case').evolve(state, event);
};

/** The row is the fold of its events. */
export const fold = (events: readonly DocketEvent[]): DocketState => foldBy(evolve, events);

/** The refusal where there is no docket of this kind. */
export const unknownOf = (kind: DocketKind) => kinds[kind].unknown;

/** Where on screens a docket is read. */
export const pathOf = ({ kind, id, campaignId }: Pick<DocketState, 'kind' | 'id' | 'campaignId'>): string => {
  const place = `/${kinds[kind].place}`;
  const ofCampaign = `?campaign=${encodeURIComponent(campaignId)}`;
  // Of these a campaign has one page.
  if (kind === 'target-file' || kind === 'figure-book') return `${place}${ofCampaign}`;
  return `${place}/${encodeURIComponent(id)}${kind === 'breach' ? ofCampaign : ''}`;
};

export const project = (state: DocketState): Projection => kindOf(state.kind).project(state);

/** True for a case or a unit's file: what units work on. */
export const isFile = (state: DocketState): state is CaseState =>
  state.kind === 'case' || state.kind === 'unit-file';

export const fileOrNone = (state: DocketState | undefined): CaseState | undefined =>
  state && isFile(state) ? state : undefined;
