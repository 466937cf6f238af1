import { addDays, dateOf } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/case/commands';
import type { Facts } from '../../domain/docket/draft';
import type { DocketState } from '../../domain/docket/state';
import type { CommandKind } from '../../domain/codes/commands';
import type { SubmissionKind } from '../../domain/codes/docket';
import type { ObligationKind } from '../../domain/codes/obligation';

/** One complete command of a kind, with the choices that it stands for. */
export interface Sample {
  command: Command;
  targetId?: string;
  obligationId?: string;
  outcome?: 'completed' | 'mostly-completed' | 'not-completed';
}

const text = '试办';
const handedIn = { text, fileIds: [] };

const pendingUnits = (state: DocketState, what: SubmissionKind): string[] => [
  ...new Set(
    state.submissions.filter(one => one.what === what && one.decision === 'pending').map(one => one.unitId),
  ),
];
const returningUnits = (state: DocketState): string[] =>
  state.taskReturns.filter(one => one.decision === 'pending').map(one => one.unitId);

const forUnits = (unitIds: string[], make: (unitId: string) => Command): Sample[] =>
  unitIds.map(unitId => ({ command: make(unitId), targetId: unitId }));

const forObligations = (
  state: DocketState,
  kind: ObligationKind | null,
  make: (id: string) => Command,
): Sample[] =>
  state.obligations
    .filter(one => kind === null || one.kind === kind)
    .map(one => ({ command: make(one.id), obligationId: one.id }));

const simple = (command: Command): Sample[] => [{ command }];

type Samples = Record<CommandKind, (state: DocketState, facts: Facts) => Sample[]>;

/** Everything that could be asked of a docket, one sample per choice; the domain says which of them it would do. */
export const sampleCommands: Samples = {
  'sign-for': () => simple({ kind: 'sign-for' }),
  'name-liaison': () => simple({ kind: 'name-liaison', name: text, post: text, phone: text }),
  'return-task': () => simple({ kind: 'return-task', reason: text }),
  'submit-plan': () => simple({ kind: 'submit-plan', ...handedIn }),
  'report-progress': () => simple({ kind: 'report-progress', percent: 0, ...handedIn }),
  'complete-milestone': state =>
    forObligations(state, 'milestone', obligationId => ({
      kind: 'complete-milestone',
      obligationId,
      ...handedIn,
    })),
  'submit-report': () => simple({ kind: 'submit-report', ...handedIn }),
  'apply-for-closing': state =>
    forObligations(state, 'rectification', id => ({
      kind: 'apply-for-closing',
      obligationIds: [id],
      ...handedIn,
    })),
  'first-review': state =>
    forUnits(pendingUnits(state, 'application'), unitId => ({
      kind: 'first-review',
      unitId,
      isAccepted: true,
      reason: '',
    })),
  'decide-task-return': state =>
    forUnits(returningUnits(state), unitId => ({
      kind: 'decide-task-return',
      unitId,
      isAccepted: false,
      reason: text,
    })),
  // Somebody who has no part in it stands for every other unit.
  reassign: (state, facts) =>
    forUnits(
      state.parts.map(part => part.unitId),
      unitId => ({ kind: 'reassign', unitId, newUnitId: facts.offices.leadership, reason: text }),
    ),
  'add-task': (_, facts) =>
    simple({
      kind: 'add-task',
      newUnitId: facts.offices.leadership,
      text,
      dueOn: addDays(dateOf(facts.now), 1),
      reason: text,
    }),
  contest: () => simple({ kind: 'contest', reason: text, fileIds: [] }),
  'decide-contest': state =>
    forUnits(
      (state.contests ?? []).filter(one => one.decision === 'pending').map(one => one.unitId),
      unitId => ({ kind: 'decide-contest', unitId, isAccepted: false, reason: text }),
    ),
  'approve-plan': state =>
    forUnits(pendingUnits(state, 'plan'), unitId => ({ kind: 'approve-plan', unitId })),
  'return-plan': state =>
    forUnits(pendingUnits(state, 'plan'), unitId => ({ kind: 'return-plan', unitId, reason: text })),
  'accept-report': state =>
    forUnits(pendingUnits(state, 'report'), unitId => ({ kind: 'accept-report', unitId })),
  'return-report': state =>
    forUnits(pendingUnits(state, 'report'), unitId => ({ kind: 'return-report', unitId, reason: text })),
  close: () =>
    (['completed', 'mostly-completed', 'not-completed'] as const).map(outcome => ({
      command: { kind: 'close', outcome, note: text },
      outcome,
    })),
  reopen: () => simple({ kind: 'reopen', reason: text }),
  withdraw: () => simple({ kind: 'withdraw', reason: text }),
  'open-round': (state, facts) =>
    forObligations(state, null, obligationId => ({
      kind: 'open-round',
      obligationId,
      dueOn: addDays(dateOf(facts.now), 1),
      reason: text,
    })),
  'ask-extension': state =>
    state.obligations.map(one => ({
      command: {
        kind: 'ask-extension',
        obligationId: one.id,
        dueOn: addDays(one.dueOn, 1),
        reason: text,
        fileIds: [],
      },
      obligationId: one.id,
    })),
  'decide-extension': state =>
    forObligations(state, null, obligationId => ({
      kind: 'decide-extension',
      obligationId,
      isAccepted: false,
      reason: text,
    })),
  'pause-clock': state =>
    forObligations(state, null, obligationId => ({
      kind: 'pause-clock',
      obligationId,
      category: 'other',
      reason: text,
    })),
  'resume-clock': state =>
    forObligations(state, null, obligationId => ({ kind: 'resume-clock', obligationId, reason: text })),
  verify: () => simple({ kind: 'verify', isAccepted: true, note: text }),
  'record-review': state =>
    forObligations(state, 'review', obligationId => ({ kind: 'record-review', obligationId, note: text })),
  'look-back': state =>
    forObligations(state, 'look-back', obligationId => ({
      kind: 'look-back',
      obligationId,
      isRebound: false,
      note: text,
    })),
};
