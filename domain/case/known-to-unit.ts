import type { CaseState } from './state';
import type { Obligation, StepRecord } from '../obligation/types';

/**
 * True where the unit that owes was told of a rung: of an urging at once, of a letter once it is delivered, of a proposal
 * once the interview that came of it was held. Before that a correction would tell it what the offices have not decided.
 */
export const isKnownToUnit = (step: StepRecord, { id }: Obligation, { obligations }: CaseState): boolean => {
  switch (step.act) {
    case 'task-notice':
    case 'urge':
      return true;
    // Nothing follows from a reminder that was superfluous.
    case 'remind':
      return false;
    case 'supervision-letter':
      return step.deliveredAt !== undefined;
    case 'propose-interview':
      return obligations.some(one => one.kind === 'new-deadline' && one.follows === id);
    case 'propose-accountability':
      return false;
  }
};
