import { dateOf } from '../../domain/calendar/civil-date';
import type { Facts } from '../../domain/docket/draft';
import { DomainError } from '../../domain/domain-error';
import { provisionalYears } from '../../domain/explain/provisional';
import { nextRung } from '../../domain/ladder/next-rung';
import { isOverdue, obligationLight } from '../../domain/light/light';
import { currentPause } from '../../domain/obligation/pauses';
import { isProposal } from '../../domain/obligation/proposals';
import type { Extension, Obligation, Pause, StepRecord } from '../../domain/obligation/types';
import { knowsUntold } from '../../domain/permissions/reader';
import type { Sight } from '../../domain/scope/sight';
import { endReasonSeen, visibleObligation } from '../../domain/scope/visible-case';
import type { Named } from '../../prisma/read/unit-names';
import type { ObligationView, StepView } from '../contracts/obligations';
import { presentDerivation } from '../explanations/present-derivation';
import { instantOf } from '../../prisma/schema/instants';

/** Which letter or proceeding a rung led to. */
export interface StepLink {
  obligationId: string;
  round: number;
  rung: string;
  /** When its notice was sent; a letter's delivery is in the docket's own state. */
  deliveredAt: Date | null;
  letterId: string | null;
  proceedingId: string | null;
}

const presentStep = (step: StepRecord, link: StepLink | undefined): StepView => ({
  rung: step.rung,
  act: step.act,
  outcome: step.outcome,
  dueAt: step.dueAt,
  firedAt: step.firedAt,
  deliveredAt: step.deliveredAt ?? (link?.deliveredAt ? instantOf(link.deliveredAt) : null),
  cites: step.cites,
  derivation: presentDerivation(step.derivation),
  provisionalYears: provisionalYears(step.derivation),
  decision: step.decision ?? null,
  isCorrected: step.isCorrected ?? false,
  letterId: link?.letterId ?? null,
  proceedingId: link?.proceedingId ?? null,
});

/** A proposal that comes next is between the offices, as the one that has come. */
const nextOf = (
  obligation: Obligation,
  { policy, calendar }: Facts,
  { reader }: Sight,
): ObligationView['next'] => {
  try {
    const next = nextRung(obligation, policy, calendar);
    if (next && isProposal(next.act) && !knowsUntold(reader, obligation.owedBy)) return null;
    return (
      next && {
        act: next.act,
        dueAt: next.dueAt,
        cites: next.cites,
        derivation: presentDerivation(next.derivation),
        provisionalYears: provisionalYears(next.derivation),
      }
    );
  } catch (error) {
    // A year beyond the calendar: the office is told elsewhere; the case is still shown.
    if (error instanceof DomainError && error.code === 'CALENDAR_YEAR_NOT_COVERED') return null;
    throw error;
  }
};

const presentExtension = (extension: Extension): ObligationView['extensions'][number] => {
  const { round, askedAt, from, to, reason, fileIds, decision, decidedAt, decisionReason } = extension;
  return {
    round,
    askedAt,
    from,
    to,
    reason,
    fileIds,
    decision,
    decidedAt: decidedAt ?? null,
    decisionReason: decisionReason ?? null,
  };
};

const presentPause = (pause: Pause): ObligationView['pauses'][number] => {
  const { round, category, reason, pausedOn, resumedOn, workingDays } = pause;
  return {
    round,
    category,
    reason,
    pausedOn,
    resumedOn: resumedOn ?? null,
    workingDays: workingDays ?? null,
  };
};

const presentState = (
  state: Obligation['state'],
  { owedBy }: Obligation,
  { reader }: Sight,
): ObligationView['state'] =>
  state.kind === 'ended' ? { ...state, reason: endReasonSeen(reader, owedBy, state.reason) } : state;

/** An obligation with its steps of all rounds that the reader may know of, and what comes next if nothing is done. */
export const presentObligation = (
  given: Obligation,
  facts: Facts,
  named: (id: string) => Named,
  links: readonly StepLink[],
  sight: Sight,
): ObligationView => {
  const obligation = visibleObligation(sight, given);
  const today = dateOf(facts.now);
  const stepsOf = (steps: StepRecord[], round: number) =>
    steps.map(step =>
      presentStep(
        step,
        links.find(
          link => link.obligationId === obligation.id && link.round === round && link.rung === step.rung,
        ),
      ),
    );
  const { id, kind, owedBy, what, round, openedAt, dueOn, originalDueOn, derivation, ladder, holdsClosing } =
    obligation;
  return {
    id,
    kind,
    owedBy,
    owedByName: named(owedBy).name,
    aboutName: obligation.about ? named(obligation.about.unitId).name : null,
    what,
    round,
    openedAt,
    dueOn,
    originalDueOn,
    derivation: presentDerivation(derivation),
    provisionalYears: provisionalYears(derivation),
    ladder,
    holdsClosing,
    state: presentState(obligation.state, obligation, sight),
    isOverdue: isOverdue(obligation, today),
    light: obligationLight(obligation, today, facts.policy),
    steps: stepsOf(obligation.steps, round),
    pastRounds: obligation.pastRounds.map(past => ({
      ...past,
      state: presentState(past.state, obligation, sight),
      steps: stepsOf(past.steps, past.round),
    })),
    next: nextOf(obligation, facts, sight),
    follows: obligation.follows ?? null,
    succeeds: obligation.succeeds ?? null,
    extensions: (obligation.extensions ?? []).map(presentExtension),
    pauses: (obligation.pauses ?? []).map(presentPause),
    isPaused: currentPause(obligation) !== undefined,
  };
};
