import { DomainError } from '../domain-error';
import { withdrawCase } from '../case/withdraw-case';
import type { Facts } from '../docket/draft';
import type { CaseResult } from '../case/case-draft';
import type { DocketState } from '../case/state';
import { unitDocketId } from '../unit-file/open-unit-file';
import { changedCase, type CaseChange } from './changed-case';
import { openCase } from './open-case';
import { unitsIn, type PlanInForce } from './plan-in-force';
import type { PieceChange, ChangeOf } from './pieces';
import { reviseCase } from './revise-case';
import { reviseTimetable, withTimetable } from './revise-timetable';
import { noteRevision, reviseDocket, type Approval } from './revising';
import { reviseUnitFile, unitsAffected } from './unit-files';

export interface ApplyInput {
  campaignId: string;
  plan: PlanInForce;
  change: PieceChange;
  approval: Approval;
  facts: Facts;
  /** The docket as it stands, under lock; undefined where there is none. */
  docket: (id: string) => DocketState | undefined;
  /** The number under which an added problem is handed out. */
  ref: string | null;
}

export interface Applied {
  /** The plan then in force. */
  plan: PlanInForce;
  /** One outcome per docket that changes; a problem that has no docket yet is new. */
  outcomes: CaseResult[];
  /** What cannot be done and stays as it is, in Chinese. */
  notes: string[];
}

const namesUnits = ({ kind }: PieceChange): boolean =>
  !['doubtful-match', 'timetable-moved', 'text-changed', 'measure-changed', 'deadline-moved'].includes(kind);

/** The plan after a change, as far as units are concerned. */
const outline = (plan: PlanInForce, change: PieceChange): PlanInForce => {
  if (change.kind === 'doubtful-match' || change.kind === 'timetable-moved') return plan;
  if (change.kind === 'added') {
    const { revisedRef: ref, category, text, measures: tasks } = change;
    return { ...plan, cases: [...plan.cases, { docketId: '', ref, category, text, tasks }] };
  }
  const { docketId } = change;
  if (change.kind === 'removed')
    return { ...plan, cases: plan.cases.filter(one => one.docketId !== docketId) };
  return {
    ...plan,
    cases: plan.cases.map(one => (one.docketId === docketId ? changedCase(one, change, []) : one)),
  };
};

/** The dockets that a change may concern: to be locked before it is applied. Some may not exist. */
export const docketsConcerned = (campaignId: string, plan: PlanInForce, change: PieceChange): string[] => {
  if (change.kind === 'timetable-moved')
    return [
      ...plan.cases.map(one => one.docketId),
      ...[...unitsIn(plan).all].map(unitId => unitDocketId(campaignId, unitId)),
    ];
  const units = namesUnits(change) ? unitsAffected(plan, outline(plan, change)) : [];
  const files = units.map(unitId => unitDocketId(campaignId, unitId));
  return 'docketId' in change ? [change.docketId, ...files] : files;
};

const caseWith = (plan: PlanInForce, docketId: string) => {
  const kase = plan.cases.find(one => one.docketId === docketId);
  if (!kase) throw new DomainError('CASE_NOT_IN_PLAN', { docketId });
  return kase;
};

const stateOf = ({ docket }: ApplyInput, id: string): DocketState => {
  const state = docket(id);
  if (!state) throw new DomainError('DOCKET_UNKNOWN', { ids: [id] });
  return state;
};

/** 撤销 with the revision as its reason; what is closed stays closed. */
const remove = (input: ApplyInput, { docketId }: ChangeOf<'removed'>): Applied => {
  const { plan, approval, facts } = input;
  caseWith(plan, docketId);
  const state = stateOf(input, docketId);
  const after = { ...plan, cases: plan.cases.filter(one => one.docketId !== docketId) };
  if (state.outcome !== null)
    return { plan: after, outcomes: [], notes: ['此项已销号或已撤销,案卷不改动,只更新方案文本'] };
  const { outcome, notes } = reviseDocket(state, approval, facts, revising => {
    noteRevision(revising, {}, []);
    withdrawCase(revising.context, `${approval.document}不再列出此问题`);
  });
  return { plan: after, outcomes: [outcome], notes };
};

const changeCase = (input: ApplyInput, what: CaseChange): Applied => {
  const { plan, approval, facts } = input;
  const before = caseWith(plan, what.docketId);
  const state = stateOf(input, what.docketId);
  const { outcome, notes, planned } = reviseCase(state, before, what, approval, plan, facts);
  return {
    plan: { ...plan, cases: plan.cases.map(one => (one === before ? planned : one)) },
    outcomes: outcome.events.length > 0 ? [outcome] : [],
    notes,
  };
};

const moveTimetable = (input: ApplyInput, what: ChangeOf<'timetable-moved'>): Applied => {
  const { plan, campaignId, approval, facts } = input;
  const revisions = docketsConcerned(campaignId, plan, what).flatMap(id => {
    const state = input.docket(id);
    return (state && reviseTimetable(state, what, approval, facts)) ?? [];
  });
  return {
    plan: withTimetable(plan, what),
    outcomes: revisions.map(one => one.outcome).filter(one => one.events.length > 0),
    notes: revisions.flatMap(one => one.notes),
  };
};

const change = (input: ApplyInput): Applied => {
  const { plan, campaignId, facts, ref, change: what } = input;
  if (what.kind === 'doubtful-match') throw new DomainError('MATCH_UNDECIDED');
  if (what.kind === 'removed') return remove(input, what);
  if (what.kind === 'timetable-moved') return moveTimetable(input, what);
  if (what.kind !== 'added') return changeCase(input, what);
  const { outcome, planned } = openCase(campaignId, ref ?? what.revisedRef, what, plan, facts);
  return { plan: { ...plan, cases: [...plan.cases, planned] }, outcomes: [outcome], notes: [] };
};

/**
 * What approving a piece does: to its case, to the files of units that come in or go, and to the plan in force. Pure; whoever keeps
 * the record sees to it that it happens once.
 *
 * @throws DomainError `MATCH_UNDECIDED`, `CASE_NOT_IN_PLAN`, `DOCKET_UNKNOWN`, `TASK_RETURN_PENDING`
 */
export const applyPiece = (input: ApplyInput): Applied => {
  const applied = change(input);
  const { campaignId, plan, approval, facts } = input;
  const units = namesUnits(input.change) ? unitsAffected(plan, applied.plan) : [];
  const files = units.flatMap(unitId => {
    const state = input.docket(unitDocketId(campaignId, unitId));
    return reviseUnitFile(campaignId, unitId, state, applied.plan, approval, facts) ?? [];
  });
  return { ...applied, outcomes: [...applied.outcomes, ...files] };
};
