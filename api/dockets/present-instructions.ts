import { dateOf, daysBetween, type CivilDate } from '../../domain/calendar/civil-date';
import { openAnswers } from '../../domain/case/commands/answer-instruction';
import { instructionOf, type Instruction } from '../../domain/case/instruction';
import type { CaseState } from '../../domain/case/state';
import type { EventActor } from '../../domain/permissions/actor';
import type { Named } from '../../prisma/read/unit-names';
import type { InstructionView } from '../contracts/instructions';

type Name = (id: string) => Named;

const marksOf = ({ circulations = [], instructions = [] }: CaseState) => [...circulations, ...instructions];

/** The units that 圈阅 and 批示 of a docket name: who gave them, who is to answer, who did. */
export const unitsOfInstructions = (state: CaseState): string[] => [
  ...marksOf(state).flatMap(({ by }) => by?.unitId ?? []),
  ...(state.instructions ?? []).flatMap(one => [...one.unitIds, ...one.answers.map(answer => answer.unitId)]),
];

/** The people who gave them. */
export const peopleOfInstructions = (state: CaseState): string[] =>
  marksOf(state).flatMap(({ by }) => by?.personId ?? []);

const doneBy = (by: EventActor | null, named: Name, person: Name) =>
  by && { person: person(by.personId), unit: named(by.unitId) };

const presentInstruction = (
  state: CaseState,
  one: Instruction,
  today: CivilDate,
  named: Name,
  person: Name,
): InstructionView => ({
  id: one.id,
  at: one.at,
  by: doneBy(one.by, named, person),
  text: one.text,
  units: one.unitIds.map(named),
  waiting: openAnswers(state)
    .filter(owed => instructionOf(state, owed.id)?.id === one.id)
    .map(({ id: obligationId, owedBy, dueOn }) => ({
      obligationId,
      unit: named(owedBy),
      dueOn,
      daysOverdue: Math.max(0, daysBetween(dueOn, today)),
    })),
  answers: one.answers.map(({ unitId, at, text, fileIds }) => ({ unit: named(unitId), at, text, fileIds })),
  withdrawn: one.withdrawn ?? null,
});

/** 圈阅 and 批示 of a docket, as far as the reader may know of it. */
export const presentInstructions = (state: CaseState, now: string, named: Name, person: Name) => ({
  circulations: (state.circulations ?? []).map(({ at, by }) => ({ at, by: doneBy(by, named, person) })),
  instructions: (state.instructions ?? []).map(one =>
    presentInstruction(state, one, dateOf(now), named, person),
  ),
});
