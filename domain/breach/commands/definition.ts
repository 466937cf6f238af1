import type { BreachCommand, BreachStatus } from '../../codes/targets';
import type { Draft, Facts } from '../../docket/draft';
import type { EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { BreachEvent } from '../events';
import type { BreachState } from '../state';

/** What only the record knows of a command on a breach. */
export interface BreachGiven {
  /** The case that is opened; null where none is. */
  caseId: string | null;
  /** True where the question who owns the rule has been answered. */
  isOwnerKnown: boolean;
}

interface BreachContext {
  draft: Draft<BreachState, BreachEvent>;
  by: EventActor;
  given: BreachGiven;
  facts: Facts;
}

/** One thing that is done with a breach: who may, in which statuses, and what follows. */
export interface Definition<A extends { kind: BreachCommand }> {
  code: A['kind'];
  who: Capability;
  in: readonly BreachStatus[];
  decide: (context: BreachContext, act: A) => void;
}
