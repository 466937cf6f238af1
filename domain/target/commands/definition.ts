import type { TargetCommand, TargetStatus } from '../../codes/targets';
import type { Draft, Facts } from '../../docket/draft';
import type { EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { TargetEvent } from '../events';
import type { TargetFileState } from '../state';

/** What only the record can work out of a command. */
export interface TargetGiven {
  /** SHA-256 of the pack that is to be adopted; null where none is. */
  packHash: string | null;
}

interface TargetContext {
  draft: Draft<TargetFileState, TargetEvent>;
  by: EventActor;
  given: TargetGiven;
  facts: Facts;
}

/** One thing that is done with the targets of a campaign: who may, in which statuses, and what follows. */
export interface Definition<A extends { kind: TargetCommand }> {
  code: A['kind'];
  who: Capability;
  in: readonly TargetStatus[];
  decide: (context: TargetContext, act: A) => void;
}
