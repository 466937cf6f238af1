import type { AssessmentAct } from '../../../domain/assessment/acts';
import type { FindingAct } from '../../../domain/finding/acts';
import type { Supervision } from '../supervised/story';

/** Where a yearly cycle, or the campaign of its findings, is played: on the engines, or in the memory of a simulation. */
export interface Played extends Omit<Supervision, 'until'> {
  /** Until this instant, or (null) until nobody has anything to do any more. */
  until: (at: string | null) => Promise<void>;
  /** The office, in the cycle. */
  assess: (command: AssessmentAct) => Promise<void>;
  /** 登记: what another organ found. */
  enter: (command: Extract<FindingAct, { kind: 'enter' }>) => Promise<void>;
}
