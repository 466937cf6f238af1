import { assessmentAbilities } from '../../domain/assessment/abilities';
import type { AssessmentState, StepRun } from '../../domain/assessment/state';
import { compileParts } from '../../domain/assessment/compile-parts';
import { dateOf } from '../../domain/calendar/civil-date';
import type { FindingKind, FindingStatus } from '../../domain/codes/findings';
import type { Derivation } from '../../domain/explain/derivation';
import { provisionalYears } from '../../domain/explain/provisional';
import type { SignedIn } from '../../prisma/people/sessions';
import {
  queryAssessment,
  queryAssessments,
  readAppraisal,
  type CycleRecord,
} from '../../prisma/read/assessments';
import { fileNames } from '../../prisma/read/files';
import { countFindings, findingsOfCycle } from '../../prisma/read/findings';
import { readerOf } from '../../prisma/read/scope';
import { sightOf } from '../../prisma/read/sight';
import { queryTimeline, whatIsOwed } from '../../prisma/read/timeline';
import { clockOf, personNames, unitNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { instantOf } from '../../prisma/schema/instants';
import {
  getAssessment,
  listAssessments,
  type AssessmentRow,
  type AssessmentView,
} from '../contracts/assessments';
import { presentTimeline } from '../dockets/present-timeline';
import { presentDerivation } from '../explanations/present-derivation';
import { route } from '../route';
import { doneBy } from './done-by';
import { presentAsks } from './present-asks';
import { isOpenDoubt } from './present-doubts';
import { presentReport } from './present-report';
import { presentSubject } from './present-subject';
import { waitsOf } from './step-waits';

const day = (on: string, derivation: Derivation) => ({
  on,
  derivation: presentDerivation(derivation),
  provisionalYears: provisionalYears(derivation),
});

const presentRow = ({ campaignId, title, clock, now, whole }: CycleRecord): AssessmentRow => ({
  id: campaignId,
  title,
  clock: clock === 'rehearsal' ? 'rehearsal' : 'real',
  now: instantOf(now),
  scheme: { id: whole.scheme.id, version: whole.scheme.version, title: whole.scheme.title },
  year: whole.year,
  status: whole.status,
  startsOn: whole.startsOn,
  endsOn: whole.endsOn,
  subjects: whole.subjects.length,
  step: whole.steps.findLast(one => one.status === 'open')?.step ?? null,
});

export const listAssessmentsRoute = route(listAssessments, async ({ deps: { db }, actor, query }) => {
  const page = await queryAssessments(db, actor, query);
  return { body: { items: page.items.map(presentRow), next: page.next } };
});

const peopleIn = (state: AssessmentState): string[] => {
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

const eventsOf = async (db: Db, actor: SignedIn, campaignId: string, docketId: string) => {
  const sight = await sightOf(db, actor, campaignId);
  const owed = await whatIsOwed(db, docketId, sight);
  const { items } = await queryTimeline(db, docketId, { limit: 100, order: 'desc' }, sight);
  return presentTimeline(db, owed, items, sight, await clockOf(db, campaignId));
};

const countsBy = <K extends string>(
  rows: readonly { key: K | null; n: number }[],
): Partial<Record<K, number>> =>
  Object.fromEntries(rows.flatMap(({ key, n }) => (key === null ? [] : [[key, n]]))) as Partial<
    Record<K, number>
  >;

/** A cycle with how it stands, for the reader: what waits for whom, and what he may do. */
export const getAssessmentRoute = route(getAssessment, async ({ deps: { db }, actor, params: { id } }) => {
  const cycle = await queryAssessment(db, actor, id);
  const { state, whole, side, version } = cycle;
  const appraised = await readAppraisal(db, actor, cycle);
  const { seen, figures } = appraised;
  const today = dateOf(instantOf(cycle.now));
  const unit = await unitNames(db, [
    ...whole.subjects.map(one => one.unitId),
    ...(state.thirdParty ? [state.thirdParty.unitId] : []),
    ...state.obligations.map(one => one.owedBy),
  ]);
  const person = await personNames(db, peopleIn(state));
  const files = await fileNames(db, [
    ...Object.values(state.summaries).flatMap(one => one.fileIds),
    ...(state.evaluation?.fileIds ?? []),
  ]);
  const filesOf = (ids: readonly string[]) => files.filter(one => ids.includes(one.id));
  const around = { state, seen, today, unit };
  const step = (run: StepRun): AssessmentView['steps'] => {
    const own = whole.scheme.steps.find(one => one.step === run.step);
    if (!own) return [];
    const owedBy = state.obligations.filter(
      one => one.kind === 'assessment-step' && one.state.kind === 'open' && one.id.endsWith(`:${run.step}`),
    );
    return [
      {
        step: run.step,
        name: own.name,
        cite: own.cite,
        status: run.status,
        needs: [...own.needs],
        owedBy: owedBy.map(one => unit(one.owedBy)),
        doneBy: run.doneBy.map(one => unit(one)),
        openedAt: run.openedAt,
        completedAt: run.completedAt,
        due: run.dueOn === null ? null : day(run.dueOn, run.derivation),
        isOverdue: run.status === 'open' && run.dueOn !== null && run.dueOn < today,
        waitsFor: waitsOf(run, around),
      },
    ];
  };
  const isAboutOwn = whole.subjects.some(one => readerOf(actor).ownHouse.includes(one.unitId));
  const draftOf = async () =>
    isAboutOwn
      ? null
      : compileParts({
          state: whole,
          appraisal: appraised.whole,
          findings: await findingsOfCycle(db, id),
          unitName: one => unit(one).name,
        });
  const { byKind, byStatus } = await countFindings(db, actor, id);
  return {
    body: {
      ...presentRow(cycle),
      docketId: whole.id,
      version,
      starts: day(whole.startsOn, whole.derivations.startsOn),
      ends: day(whole.endsOn, whole.derivations.endsOn),
      part: side,
      steps: whole.steps.flatMap((_, at) => (state.steps[at] ? step(state.steps[at]) : [])),
      subjectList: state.subjects.map(one => presentSubject(one, { state, seen, unit, person, filesOf })),
      thirdParty: state.thirdParty && {
        ...doneBy(state.thirdParty, person),
        unit: unit(state.thirdParty.unitId),
        reason: side === 'office' ? state.thirdParty.reason : '',
      },
      evaluation: state.evaluation && {
        ...doneBy(state.evaluation, person),
        methods: state.evaluation.methods,
        sampleFrame: state.evaluation.sampleFrame,
        strata: state.evaluation.strata,
        files: filesOf(state.evaluation.fileIds),
      },
      targets: state.targets,
      missing: seen.missing.map(({ subjectId, indicator, method }) => ({
        subject: unit(subjectId),
        indicator,
        method,
      })),
      apart: seen.disagreements.map(({ subjectId, indicator, figureIds }) => {
        const chosen = state.choices[`${subjectId}|${indicator}`];
        return {
          subject: unit(subjectId),
          indicator,
          figures: figures
            .filter(one => figureIds.includes(one.id))
            .map(({ id: figureId, method, statedAs }) => ({ id: figureId, method, statedAs })),
          chosen: chosen
            ? { ...doneBy(chosen, person), figureId: chosen.figureId, reason: chosen.reason }
            : null,
        };
      }),
      // What the text leaves open the offices answer; a subject reads in its cells what was assumed of it.
      asks: side === 'office' ? await presentAsks(db, state) : [],
      report: side === 'office' ? presentReport(state, person, await draftOf()) : null,
      circulated: state.circulated && {
        ...doneBy(state.circulated, person),
        reason: state.circulated.reason,
      },
      openDoubts: [
        ...state.doubts.filter(isOpenDoubt),
        ...seen.doubts.filter(one => state.doubts.every(noted => noted.id !== one.id)),
      ].length,
      findings: {
        byKind: countsBy<FindingKind>(byKind),
        byStatus: countsBy<FindingStatus>(byStatus),
      },
      events: await eventsOf(db, actor, id, whole.id),
      abilities: assessmentAbilities(whole, actor).filter(one => one !== 'open'),
    },
    version,
  };
});
