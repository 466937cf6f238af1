import type { AssessmentState } from '../../domain/assessment/state';

/** Who did something in a cycle, or answers for a subject of it. */
export const peopleIn = (state: AssessmentState): string[] => {
  const { report } = state;
  const doings = [
    state.thirdParty,
    state.evaluation,
    state.circulated,
    report.submitted,
    report.deliberated,
    report.approved,
    ...report.returned,
    ...Object.values(report.parts),
    ...Object.values(state.summaries),
    ...Object.values(state.marked),
    ...Object.values(state.rewards),
    ...Object.values(state.choices),
  ];
  return [
    ...doings.flatMap(one => one?.by?.personId ?? []),
    ...state.subjects.flatMap(one => one.leaders.flatMap(({ personId }) => personId ?? [])),
  ];
};
