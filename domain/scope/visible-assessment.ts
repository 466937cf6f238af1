import type { Indicator } from '../scheme/types';
import type { AssessmentState, DoubtRecord } from '../assessment/state';
import type { UnitId } from '../obligation/types';
import { knowsTold, knowsUntold, readsEverything, type Reader } from '../permissions/reader';
import { seesObligation } from './visible-case';

/** As what somebody reads a cycle: it is the offices', and in it each subject and the third party have their part. */
export type AssessmentSide = 'office' | 'subject' | 'third-party';

type About = Pick<AssessmentState, 'subjects' | 'thirdParty'>;

/** Null for whoever has no part in it. A parent reads for its children, as elsewhere. */
export const sideOf = (reader: Reader, { subjects, thirdParty }: About): AssessmentSide | null => {
  if (reader.seesAll) return 'office';
  if (subjects.some(one => reader.unitIds.includes(one.unitId))) return 'subject';
  return thirdParty && reader.unitIds.includes(thirdParty.unitId) ? 'third-party' : null;
};

/** A doubt as the reader may know it. That a distortion was confirmed its unit learns from what follows of it. */
const doubtSeen = (reader: Reader, doubt: DoubtRecord): DoubtRecord[] => {
  if (knowsUntold(reader, doubt.subjectId)) return [doubt];
  if (doubt.asked === undefined || !knowsTold(reader, doubt.subjectId)) return [];
  if (doubt.status !== 'confirmed') return [doubt];
  const { settled: _, ...asked } = doubt;
  return [{ ...asked, status: doubt.explanation ? 'explained' : 'asked' }];
};

const ofUnits = <T>(
  all: Readonly<Record<UnitId, T>>,
  knows: (unitId: UnitId) => boolean,
): Record<UnitId, T> => Object.fromEntries(Object.entries(all).filter(([unitId]) => knows(unitId)));

/** True once a subject has its feedback: with it the result is told. */
const hasFeedback = ({ feedback }: Pick<AssessmentState, 'feedback'>, unitId: UnitId): boolean =>
  feedback[unitId]?.deliveredAt != null;

/** What the offices prepare about a subject (its mark, its reward) is theirs; of a stand-in's own house it is kept until it is told. */
const knowsPrepared = (reader: Reader, state: AssessmentState, unitId: UnitId): boolean =>
  reader.seesAll && (knowsUntold(reader, unitId) || hasFeedback(state, unitId));

const isOfThirdParty = ({ method }: Pick<Indicator, 'method'>): boolean => method === 'third-party';

/** What may be read of the report of step 4: the offices' own, and of a stand-in's house only what its feedback has told. */
const mayReadReport = (reader: Reader, state: AssessmentState): boolean =>
  reader.seesAll &&
  state.subjects.every(({ unitId }) => !reader.ownHouse.includes(unitId) || hasFeedback(state, unitId));

const blankReport: AssessmentState['report'] = {
  parts: {},
  asOf: null,
  hash: null,
  submitted: null,
  returned: [],
  deliberated: null,
  approved: null,
};

/**
 * A cycle as the reader may know it: the offices all of it; a subject the steps, and of what is in them only its own; the third
 * party the steps and what it handed in. What nobody may read is left out, so that whatever is made of it says nothing more.
 * For somebody without a part in it (`sideOf` null) everything is left out but the days.
 */
export const visibleAssessment = (reader: Reader, state: AssessmentState): AssessmentState => {
  if (readsEverything(reader)) return state;
  const side = sideOf(reader, state);
  const isOffice = side === 'office';
  const knows = (unitId: UnitId) => isOffice || (side === 'subject' && knowsTold(reader, unitId));
  const prepared = (unitId: UnitId) => knowsPrepared(reader, state, unitId);
  const { thirdParty } = state;
  return {
    ...state,
    obligations: state.obligations.filter(one => seesObligation(reader, one.kind, one.owedBy)),
    subjects: state.subjects.filter(({ unitId }) => knows(unitId)),
    thirdParty: side === null ? null : thirdParty,
    answers: side === null ? {} : state.answers,
    targets: state.targets.filter(({ subjectId }) => knows(subjectId)),
    // A forbidden act is what a finding will be of: told when it is established.
    events: state.events.filter(
      one => knowsUntold(reader, one.subjectId) || (knows(one.subjectId) && one.forbidden === null),
    ),
    steps: state.steps.map(one => ({
      ...one,
      doneBy: one.doneBy.filter(unitId => knows(unitId) || reader.unitIds.includes(unitId)),
    })),
    summaries: ofUnits(state.summaries, knows),
    evaluation: isOffice || side === 'third-party' ? state.evaluation : null,
    choices: Object.fromEntries(
      Object.entries(state.choices).filter(([key]) => knows(key.slice(0, key.indexOf('|')))),
    ),
    marked: ofUnits(state.marked, prepared),
    doubts: state.doubts.flatMap(one => doubtSeen(reader, one)),
    report: mayReadReport(reader, state) ? state.report : blankReport,
    feedback: ofUnits(
      state.feedback,
      unitId => prepared(unitId) || (knows(unitId) && hasFeedback(state, unitId)),
    ),
    circulated: side === 'third-party' || side === null ? null : state.circulated,
    rewards: ofUnits(state.rewards, prepared),
  };
};

/** The indicators of which the reader may see figures. */
export const visibleIndicators = (side: AssessmentSide | null, { scheme }: AssessmentState): Indicator[] =>
  side === null ? [] : scheme.indicators.filter(one => side !== 'third-party' || isOfThirdParty(one));
