import { assessmentCommands, type AssessmentCommand } from '../codes/assessment';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import type { UnitId } from '../obligation/types';
import { definitionOf } from './commands/all';
import type { AssessmentState } from './state';
import { isStepOpen } from './work';

type About = Pick<AssessmentState, 'subjects' | 'thirdParty'>;

/** Role × verb: subjects and the third party their own work, the offices the rest. */
export const mayCommandAssessment = (actor: Actor, command: AssessmentCommand, state: About): boolean => {
  const { who, ownWorkOf } = definitionOf(command);
  if (!isCapable(actor, who)) return false;
  if (ownWorkOf === 'subject') return state.subjects.some(one => one.unitId === actor.unitId);
  if (ownWorkOf === 'third-party') return state.thirdParty?.unitId === actor.unitId;
  return true;
};

/** What this person may do now in a cycle. */
export const assessmentAbilities = (state: AssessmentState, actor: Actor): AssessmentCommand[] =>
  assessmentCommands.filter(one => {
    const { in: statuses, step } = definitionOf(one);
    return (
      statuses.includes(state.status) &&
      (step === undefined || isStepOpen(state, step)) &&
      mayCommandAssessment(actor, one, state)
    );
  });

/** The units that a cycle is about: its subjects and the third party. */
export const unitsOfAssessment = ({ subjects, thirdParty }: About): UnitId[] => [
  ...subjects.map(one => one.unitId),
  ...(thirdParty ? [thirdParty.unitId] : []),
];
