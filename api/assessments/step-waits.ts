import type { AssessedFigure } from '../../domain/appraisal/types';
import type { AssessmentState, StepRun } from '../../domain/assessment/state';
import { openOf } from '../../domain/assessment/owe-in-cycle';
import { dateOf, daysBetween, type CivilDate } from '../../domain/calendar/civil-date';
import { assessmentStepNames, measureMethodNames, type MeasureMethod } from '../../domain/codes/assessment';
import type { Name } from '../../domain/codes/names';
import type { AppraisalSeen } from '../../domain/scope/visible-appraisal';
import type { Named } from '../../prisma/read/unit-names';
import type { AssessmentStepView } from '../contracts/assessments';

type Wait = AssessmentStepView['waitsFor'][number];

const methodsOf = {
  summary: ['register', 'self-report'],
  'third-party': ['third-party'],
  data: ['survey', 'fund-evaluation', 'third-party', 'register', 'self-report'],
  evaluation: [],
  feedback: [],
} as const satisfies Record<StepRun['step'], readonly MeasureMethod[]>;

export interface Around {
  state: AssessmentState;
  seen: AppraisalSeen;
  figures: readonly AssessedFigure[];
  today: CivilDate;
  unit: (id: string) => Named;
}

const waiting = (unit: Named | null, says: Name, since: CivilDate | null, today: CivilDate): Wait => ({
  unit,
  says,
  since,
  days: since === null ? null : Math.max(0, daysBetween(since, today)),
});

/** A wait counts from its own beginning, which is not before the step's. */
const laterOf = (step: CivilDate | null, own: CivilDate | null): CivilDate | null =>
  step !== null && own !== null && own > step ? own : step;

/** Sources have been apart since the last of their figures came in. */
const apartSince = (ids: readonly string[], figures: readonly AssessedFigure[]): CivilDate | null => {
  const days = figures.flatMap(one => (ids.includes(one.id) ? dateOf(one.recordedAt) : []));
  return days.sort().at(-1) ?? null;
};

/** What is still missing of a unit for a step, in words. */
const missingOf = (
  run: StepRun,
  { seen, unit }: Around,
  since: CivilDate | null,
  today: CivilDate,
): Wait[] => {
  const methods: readonly MeasureMethod[] = methodsOf[run.step];
  return seen.missing
    .filter(one => methods.includes(one.method))
    .map(one => {
      const { zh, en } = measureMethodNames[one.method];
      return waiting(
        unit(one.subjectId),
        { zh: `还缺 ${one.indicator}(${zh})`, en: `${one.indicator} is missing (${en})` },
        since,
        today,
      );
    });
};

/** For whom or what a step waits: the steps before it, whoever owes it, figures that are missing, sources that are apart. */
export const waitsOf = (run: StepRun, around: Around): Wait[] => {
  const { state, seen, figures, today, unit } = around;
  if (run.status === 'complete' || state.isEnded) return [];
  if (run.status === 'waiting') {
    const { needs } = state.scheme.steps.find(one => one.step === run.step) ?? { needs: [] };
    const before = needs.filter(step =>
      state.steps.some(one => one.step === step && one.status !== 'complete'),
    );
    const onApproval = run.step === 'feedback' && state.report.approved === null;
    return [
      ...(state.status === 'planned'
        ? [waiting(null, { zh: `${state.startsOn} 开始`, en: `begins on ${state.startsOn}` }, null, today)]
        : []),
      ...before.map(step => {
        const { zh, en } = assessmentStepNames[step];
        return waiting(null, { zh: `等「${zh}」完成`, en: `waits for “${en}”` }, null, today);
      }),
      ...(onApproval
        ? [waiting(null, { zh: '等考核报告审定', en: 'waits for the approval of the report' }, null, today)]
        : []),
    ];
  }
  const since = run.openedAt && dateOf(run.openedAt);
  const owed = openOf(state, 'assessment-step', run.step);
  return [
    ...owed.map(one =>
      waiting(
        unit(one.owedBy),
        { zh: one.what, en: assessmentStepNames[run.step].en },
        laterOf(since, dateOf(one.openedAt)),
        today,
      ),
    ),
    ...missingOf(run, around, since, today),
    ...(run.step === 'data'
      ? seen.disagreements
          .filter(one => one.chosen === null)
          .map(one =>
            waiting(
              null,
              {
                zh: `${unit(one.subjectId).name} ${one.indicator} 来源不一致,待核定`,
                en: `sources are apart for ${one.indicator}`,
              },
              laterOf(since, apartSince(one.figureIds, figures)),
              today,
            ),
          )
      : []),
  ];
};
