import type { EventOf } from './events';
import { instructionOf, readSoFar, type Instruction } from './instruction';
import type { CaseState } from './state';

const withInstruction = (
  state: CaseState,
  id: string,
  change: (one: Instruction) => Instruction,
): CaseState =>
  state.instructions === undefined
    ? state
    : { ...state, instructions: state.instructions.map(one => (one.id === id ? change(one) : one)) };

export const noteCirculation = (state: CaseState, { at, by }: EventOf<'circulated'>): CaseState => ({
  ...state,
  circulations: [...(state.circulations ?? []), { at, by, read: readSoFar(state) }],
});

export const noteInstruction = (state: CaseState, event: EventOf<'instructed'>): CaseState => {
  const { at, by, instructionId: id, text, unitIds, obligationIds } = event;
  const one = { id, at, by, text, unitIds, obligationIds, answers: [] };
  return { ...state, instructions: [...(state.instructions ?? []), one] };
};

export const noteAnswer = (state: CaseState, event: EventOf<'instruction-answered'>): CaseState => {
  const about = instructionOf(state, event.obligationId);
  if (!about) return state;
  const { unitId, obligationId, at, text, fileIds } = event;
  const answer = { unitId, obligationId, at, text, fileIds };
  return withInstruction(state, about.id, one => ({ ...one, answers: [...one.answers, answer] }));
};

export const noteTakenBack = (state: CaseState, event: EventOf<'instruction-withdrawn'>): CaseState =>
  withInstruction(state, event.instructionId, one => ({
    ...one,
    withdrawn: { at: event.at, reason: event.reason },
  }));
