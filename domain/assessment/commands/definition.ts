import type { AssessmentCommand, AssessmentStatus, AssessmentStep } from '../../codes/assessment';
import type { Appraisal } from '../../appraisal/types';
import type { Facts } from '../../docket/draft';
import type { UnitId } from '../../obligation/types';
import type { Actor, EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { AssessmentAct } from '../acts';
import type { AssessmentDraft } from '../draft';

/** What only the record can work out of a command on a cycle. */
export interface AssessmentGiven {
  /** What the figures recorded by now come to; null for a command that does not ask (`asksFigures`). */
  appraisal: Appraisal | null;
  /** SHA-256 over what is submitted, or over the scheme of what is opened; null where nothing is. */
  hash: string | null;
  /** The houses of the units that the command names, each with itself, what is above it and below. */
  houses: Readonly<Record<UnitId, readonly UnitId[]>>;
  /** The units of the registry that the scheme calls organiser, lead or joining body. */
  bodies: readonly UnitId[];
}

export interface AssessmentContext {
  draft: AssessmentDraft;
  actor: Actor;
  by: EventActor;
  given: AssessmentGiven;
  facts: Facts;
}

export type ActOf<K extends AssessmentCommand> = Extract<AssessmentAct, { kind: K }>;

/** One thing that is done in a cycle: who may, in which statuses, and what follows. */
export interface Definition<K extends AssessmentCommand> {
  code: K;
  who: Capability;
  /** Whose own work it is: a subject's, the third party's; absent for what the offices decide about others. */
  ownWorkOf?: 'subject' | 'third-party';
  in: readonly AssessmentStatus[];
  /** The step with which it is done: while that is open. */
  step?: AssessmentStep;
  /** What figures come to is asked by it, and doubts about them are noted with it. */
  asksFigures?: true;
  decide: (context: AssessmentContext, act: ActOf<K>) => void;
}
