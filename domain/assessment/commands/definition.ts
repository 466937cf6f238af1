import type { AssessmentCommand, AssessmentStatus } from '../../codes/assessment';
import type { Appraisal } from '../../appraisal/types';
import type { Draft, Facts } from '../../docket/draft';
import type { Actor, EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { AssessmentAct } from '../acts';
import type { AssessmentEvent } from '../events';
import type { AssessmentState } from '../state';

/** What only the record can work out of a command on a cycle. */
export interface AssessmentGiven {
  /** What the figures recorded by now come to. */
  appraisal: Appraisal;
  /** SHA-256 over what is submitted; null where nothing is. */
  hash: string | null;
}

interface AssessmentContext {
  draft: Draft<AssessmentState, AssessmentEvent>;
  actor: Actor;
  by: EventActor;
  given: AssessmentGiven;
  facts: Facts;
}

type ActOf<K extends AssessmentCommand> = Extract<AssessmentAct, { kind: K }>;

/** One thing that is done in a cycle: who may, in which statuses, and what follows. */
export interface Definition<K extends AssessmentCommand> {
  code: K;
  who: Capability;
  /** Whose own work it is: a subject's, the third party's; absent for what the offices decide about others. */
  ownWorkOf?: 'subject' | 'third-party';
  in: readonly AssessmentStatus[];
  decide: (context: AssessmentContext, act: ActOf<K>) => void;
}
