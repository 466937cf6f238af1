import type { FindingCommand, FindingStatus } from '../../codes/findings';
import type { Draft, Facts } from '../../docket/draft';
import type { Actor, EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { FindingAct } from '../acts';
import type { Cycle } from '../cycle';
import type { FindingEvent } from '../events';
import type { Earlier, FindingState } from '../state';

/** What only the record can work out of a command on a finding. */
export interface FindingGiven {
  /** The case that is opened; null where none is. */
  caseId: string | null;
  /** The finding with which it is joined, at the end of its chain; null where it is not. */
  other: FindingState | null;
  /** The cycle of its campaign; null where that has none. */
  cycle: Cycle | null;
  /** The same in earlier cycles (屡查屡犯), for what is entered. */
  earlier: Earlier[];
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
  /** It opens the docket: of one that is there it is nothing that can be done. */
  isFirst?: true;
  in: readonly FindingStatus[];
  /** What hangs on how it stands besides: undone, it is not offered. Refusals are `decide`'s. */
  isOffered?: (state: FindingState, actor: Actor) => boolean;
  decide: (context: FindingContext, act: ActOf<K>) => void;
}
