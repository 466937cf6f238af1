import { dateOf } from '../calendar/civil-date';
import { doubtKindNames, type AssessmentStep } from '../codes/assessment';
import type { NoticeKind } from '../codes/notices';
import { deciderFor, peopleOf } from '../docket/decider';
import type { Facts } from '../docket/draft';
import type { Audience } from '../docket/notice-intent';
import type { AssessmentRule } from '../explain/assessment';
import { derive } from '../explain/derive';
import type { Obligation, UnitId } from '../obligation/types';
import { citeOf, schemeStep } from './days';
import type { AssessmentDraft } from './draft';
import type { DoubtRecord } from './state';

const readersOf = (unitId: UnitId, { offices }: Facts): Audience => {
  if (unitId === offices.leadership) return { to: 'leaders' };
  if (unitId === offices.office || unitId === offices.supervision) return peopleOf(unitId, offices);
  return { to: 'liaison', unitId };
};

/** Whoever owes something of a cycle is told what, by when and why. */
const tellOwed = (
  draft: AssessmentDraft,
  kind: NoticeKind,
  owed: Obligation,
  { rule, cites }: { rule: AssessmentRule; cites: string },
  facts: Facts,
  more: Record<string, string> = {},
): void => {
  const { id, owedBy, what, dueOn, derivation } = owed;
  draft.notify({
    kind,
    audience: readersOf(owedBy, facts),
    urgency: 'digest',
    obligationId: id,
    why: [derive(rule, cites), ...derivation],
    facts: { title: draft.state.title, what, dueOn, ...more },
  });
};

export const tellStepOpened = (
  draft: AssessmentDraft,
  step: AssessmentStep,
  owed: Obligation,
  facts: Facts,
): void => {
  const { needs: after, cite } = schemeStep(draft.state, step);
  const rule = { code: 'step-opened' as const, step, after, on: dateOf(facts.now) };
  tellOwed(draft, 'cycle-step-opened', owed, { rule, cites: citeOf(draft.state.scheme, cite) }, facts);
};

export const tellToDecide = (
  draft: AssessmentDraft,
  key: 'deliberation' | 'approval' | 'circulation' | 'reward',
  owed: Obligation,
  facts: Facts,
): void => {
  const on = dateOf(facts.now);
  const isReport = key === 'deliberation' || key === 'approval';
  const rule: AssessmentRule = isReport
    ? { code: 'report-waits', instance: key, on }
    : { code: 'results-stand', on };
  const cites = citeOf(draft.state.scheme, isReport ? '第六条(四)' : '第八条');
  tellOwed(draft, 'cycle-decision', owed, { rule, cites }, facts);
};

export const tellReturned = (
  draft: AssessmentDraft,
  instance: 'deliberation' | 'approval',
  reason: string,
  owed: Obligation,
  facts: Facts,
): void => {
  const rule = { code: 'report-sent-back' as const, instance, on: dateOf(facts.now) };
  const cites = citeOf(draft.state.scheme, '第六条(四)');
  tellOwed(draft, 'cycle-report-returned', owed, { rule, cites }, facts, { reason });
};

export const tellAsked = (
  draft: AssessmentDraft,
  { says }: DoubtRecord,
  owed: Obligation,
  facts: Facts,
): void => {
  const rule = { code: 'doubt-asked' as const, on: dateOf(facts.now) };
  const cites = citeOf(draft.state.scheme, '第九条');
  tellOwed(draft, 'explanation-asked', owed, { rule, cites }, facts, { says: says.zh });
};

/** A doubt about the office's own house is settled by 督查室. */
export const tellExplained = (
  draft: AssessmentDraft,
  { subjectId, indicator, kind }: DoubtRecord,
  facts: Facts,
): void => {
  const rule = { code: 'doubt-explained' as const, on: dateOf(facts.now) };
  draft.notify({
    kind: 'explanation-given',
    audience: peopleOf(deciderFor(subjectId, facts.offices), facts.offices),
    urgency: 'digest',
    unitId: subjectId,
    why: [derive(rule, citeOf(draft.state.scheme, '第九条'))],
    facts: { title: draft.state.title, what: `${indicator ?? ''}(${doubtKindNames[kind].zh})` },
  });
};
