import { dateOf } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import { leadsOf, type DocketState } from './state';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import { currentPause, pausesOfRound } from '../obligation/pauses';
import { droppedRungs } from '../obligation/dropped-rungs';
import { isOpen, type Pause, type Obligation, type UnitId } from '../obligation/types';
import type { PolicyPeriod } from '../policy/types';
import type { Context } from './context';
import { wasFiled } from '../obligation/filed';
import type { ObligationKind } from '../codes/obligation';

/** What every lead owes itself (domain.md §4): the earlier lead's own signature, plan and report are not its successor's. */
const ofEachLead: readonly ObligationKind[] = ['receipt', 'plan', 'report', 'rectification'];

const idFor = (id: string, from: UnitId, to: UnitId): string => id.replace(`:${from}:`, `:${to}:`);

/** Open, it passes on; what each lead owes itself does so too where the earlier lead met it, or was held to account for it. */
const passes = ({ kind: docketKind }: DocketState, one: Obligation): boolean =>
  // What a unit has done for itself in its own file is done.
  docketKind === 'unit-file'
    ? isOpen(one)
    : isOpen(one) || (ofEachLead.includes(one.kind) && (one.state.kind === 'met' || wasFiled(one)));

const work: readonly ObligationKind[] = ['rectification', 'milestone'];

/** Open work that no other lead owes as well: without a new lead nobody would be responsible for it. */
export const withoutSuccessor = (state: DocketState, from: UnitId): Obligation[] => {
  const others = leadsOf(state).filter(one => one !== from);
  return state.obligations.filter(
    one =>
      one.owedBy === from &&
      work.includes(one.kind) &&
      isOpen(one) &&
      !others.some(other => state.obligations.some(({ id }) => id === idFor(one.id, from, other))),
  );
};

/** How long a new lead has where the earlier one's day is over and had been kept, or been answered for. */
const again = (kind: ObligationKind, { policy }: Facts): PolicyPeriod =>
  kind === 'plan' ? policy.planDefault : kind === 'report' ? policy.returned : policy.sentBack;

/** Reassigning moves no deadline of what is open; only the receipt counts anew. */
const dueOf = (one: Obligation, facts: Facts): DerivedDate => {
  const today = dateOf(facts.now);
  if (one.kind === 'receipt') return policyPeriodEnd(facts.policy.receipt, today, 'reassigned', facts);
  if (isOpen(one) || one.dueOn >= today) return { on: one.dueOn, derivation: one.derivation };
  return policyPeriodEnd(again(one.kind, facts), today, 'reassigned', facts);
};

/** What goes with the date to the new holder: the original one, the extensions granted for it, its pauses, what was dropped. */
const carried = (one: Obligation, dueOn: string) => {
  if (one.kind === 'receipt' || dueOn !== one.dueOn) return {};
  const { round, originalDueOn, extensions } = one;
  const granted = (extensions ?? []).filter(asked => asked.round === round && asked.decision !== 'pending');
  const pauses = pausesOfRound(one);
  return {
    originalDueOn,
    ...(granted.length > 0 && { extensions: granted.map(asked => ({ ...asked, round: 1 })) }),
    ...(droppedRungs(one).length > 0 && { adopted: { fixed: [], dropped: droppedRungs(one) } }),
    ...(pauses.length > 0 && { pauses: pauses.map(pause => ({ ...pause, round: 1 })) }),
  };
};

/** True for what is met by a paper that does not count any more. */
const isUndone = ({ submissions }: DocketState, { id, state }: Obligation): boolean => {
  const paper = submissions.findLast(one => one.obligationIds.includes(id));
  return state.kind === 'met' && (paper?.decision === 'returned' || paper?.decision === 'withdrawn');
};

/** Handed back to who had it before: a clock that stands goes on standing. */
const handBack = ({ draft, by }: Context, id: string, at: string, due: DerivedDate, pause?: Pause) => {
  const { on: dueOn, derivation } = due;
  draft.emit({ type: 'round-opened', at, by, obligationId: id, dueOn, derivation });
  if (!pause) return;
  const { category, reason, pausedOn } = pause;
  draft.emit({ type: 'clock-paused', at, by, obligationId: id, category, reason, pausedOn });
};

/**
 * Passes on what a lead owed (改派): with its dates, and a last chance (限期整改) still tied to what it follows. `to` null: the
 * co-leads owe it already.
 */
export const passOn = (context: Context, from: UnitId, to: UnitId | null): void => {
  const { draft, facts, by, envelope } = context;
  const at = envelope.receivedAt;
  for (const one of draft.state.obligations.filter(
    owed => owed.owedBy === from && passes(draft.state, owed),
  )) {
    if (isOpen(one))
      draft.emit({ type: 'obligation-ended', at, by, obligationId: one.id, reason: 'reassigned' });
    // Who takes over a file names no second liaison.
    if (to === null || one.kind === 'liaison') continue;
    const id = idFor(one.id, from, to);
    const earlier = draft.state.obligations.find(other => other.id === id);
    const due = dueOf(one, facts);
    const { on: dueOn, derivation } = due;
    if (earlier) {
      // Handed back to who had it before; what the new lead owes or has done of its own stays as it is, unless that came with a
      // document that was sent back or taken back while somebody else had the task.
      const { state } = earlier;
      if ((state.kind === 'ended' && state.reason === 'reassigned') || isUndone(draft.state, earlier))
        handBack(context, id, at, due, currentPause(one));
      continue;
    }
    const { kind, what, ladder, holdsClosing, follows } = one;
    draft.emit({
      type: 'obligation-opened',
      at,
      by,
      obligation: {
        id,
        kind,
        what,
        ladder,
        holdsClosing,
        owedBy: to,
        openedAt: facts.now,
        dueOn,
        derivation,
        succeeds: one.id,
        ...carried(one, dueOn),
        ...(follows !== undefined && { follows: idFor(follows, from, to) }),
      },
    });
  }
};
