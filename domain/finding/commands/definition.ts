import type { FindingCommand, FindingStatus } from '../../codes/findings';
import type { Draft, Facts } from '../../docket/draft';
import type { Actor, EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { FindingAct } from '../acts';
import type { FindingEvent } from '../events';
import type { FindingState } from '../state';

/** What only the record can work out of a command on a finding. */
export interface FindingGiven {
  /** The case that is opened; null where none is. */
  caseId: string | null;
  /** The finding with which it is joined; null where it is not. */
  other: FindingState | null;
}

interface FindingContext {
  draft: Draft<FindingState, FindingEvent>;
  actor: Actor;
  by: EventActor;
  given: FindingGiven;
  facts: Facts;
}

type ActOf<K extends FindingCommand> = Extract<FindingAct, { kind: K }>;

/** One thing that is done with a problem of the register: who may, in which statuses, and what follows. */
export interface Definition<K extends FindingCommand> {
  code: K;
  who: Capability;
  /** It is done by the unit itself that the finding is about. */
  isUnits?: true;
  in: readonly FindingStatus[];
  decide: (context: FindingContext, act: ActOf<K>) => void;
}
