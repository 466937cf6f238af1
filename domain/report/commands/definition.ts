import type { ReportCommand, ReportStatus } from '../../codes/report';
import type { Draft, Facts } from '../../docket/draft';
import type { Form } from '../../form/types';
import type { Actor, EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { CompiledReport, Discrepancy } from '../compiled';
import type { ReportEvent } from '../events';
import type { ReportState } from '../state';

/** What only the record knows of a command, looked up under the lock of the docket. */
export interface ReportGiven {
  /** The form that the command is about: the one to adopt, or the report's in force. Null where there is none. */
  form: Form | null;
  /** The discrepancy of that key, as it is compiled now or stands in the newest version; null where there is none. */
  discrepancy: Discrepancy | null;
  /** What would be compiled, with its hash. */
  compiled: { contents: CompiledReport; hash: string } | null;
}

/** What a command works on: the draft to write to, who does it, the facts of the day. */
interface ReportContext {
  draft: Draft<ReportState, ReportEvent>;
  actor: Actor;
  by: EventActor;
  given: ReportGiven;
  facts: Facts;
}

/** One thing that is done with the compiled report: who may, in which statuses, and what follows. */
export interface Definition<A extends { kind: ReportCommand }> {
  code: A['kind'];
  /** What somebody must be able to do at all. */
  who: Capability;
  in: readonly ReportStatus[];
  decide: (context: ReportContext, act: A) => void;
}
