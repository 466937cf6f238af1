import { openOf } from '../../domain/assessment/owe-in-cycle';
import type { StepRun } from '../../domain/assessment/state';
import { workAt, workDue } from '../../domain/assessment/work';
import { doubtStatuses } from '../../domain/codes/assessment';
import { findingStatuses } from '../../domain/codes/findings';
import { isOpen } from '../../domain/obligation/types';
import type { LoadedCycle } from './load-cycle';

const countOf = <K extends string>(keys: readonly K[], given: readonly K[]): { status: K; count: number }[] =>
  keys
    .map(status => ({ status, count: given.filter(one => one === status).length }))
    .filter(one => one.count > 0);

const stepView = ({ state, nameOf }: LoadedCycle, run: StepRun) => {
  const { step, status, openedAt, completedAt, dueOn, derivation, doneBy } = run;
  const own = state.scheme.steps.find(one => one.step === step);
  const after = state.steps.filter(one => own?.needs.includes(one.step) && one.status !== 'complete');
  return {
    step,
    name: own?.name.zh ?? step,
    cite: own?.cite ?? null,
    status,
    openedAt,
    completedAt,
    dueOn,
    derivation,
    /** The steps that have to be complete before it. */
    after: status === 'waiting' ? after.map(one => one.step) : [],
    waitsFor: openOf(state, 'assessment-step', step).map(one => ({
      unitId: one.owedBy,
      name: nameOf(one.owedBy),
      dueOn: one.dueOn,
    })),
    doneBy: doneBy.map(unitId => ({ unitId, name: nameOf(unitId) })),
  };
};

/** How far a cycle is, as data: its steps with whom they wait for, its days with why, its report, what is to be decided. */
export const cycleView = (cycle: LoadedCycle) => {
  const { campaignId, state, now, findings, nameOf } = cycle;
  const { scheme, thirdParty, report } = state;
  return {
    campaignId,
    title: state.title,
    status: state.status,
    now,
    year: state.year,
    scheme: { id: scheme.id, version: scheme.version, hash: state.schemeHash },
    startsOn: state.startsOn,
    endsOn: state.endsOn,
    derivations: state.derivations,
    thirdParty: thirdParty && {
      unitId: thirdParty.unitId,
      name: nameOf(thirdParty.unitId),
      reason: thirdParty.reason,
    },
    steps: state.steps.map(one => stepView(cycle, one)),
    asks: scheme.asks
      .filter(one => state.answers[one.id] === undefined)
      .map(({ id, question, proposed }) => ({ id, question: question.zh, proposed })),
    report,
    decisions: state.obligations
      .filter(one => one.kind === 'assessment-decision' && isOpen(one))
      .map(({ owedBy, what, dueOn, derivation }) => ({
        unitId: owedBy,
        name: nameOf(owedBy),
        what,
        dueOn,
        derivation,
      })),
    feedback: state.subjects.map(({ unitId }) => ({
      unitId,
      name: nameOf(unitId),
      letterId: state.feedback[unitId]?.letterId ?? null,
      deliveredAt: state.feedback[unitId]?.deliveredAt ?? null,
      acknowledgedAt: state.feedback[unitId]?.acknowledgedAt ?? null,
    })),
    doubts: countOf(
      doubtStatuses,
      state.doubts.map(one => one.status),
    ),
    findings: countOf(
      findingStatuses,
      findings.map(one => one.status),
    ),
    next: { work: workDue(state, now), at: workAt(state) },
  };
};

export type CycleView = ReturnType<typeof cycleView>;
