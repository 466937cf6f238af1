import type { ErrorArguments } from '../../codes/errors';
import type { ProceedingCommand, ProceedingKind, Stage } from '../../codes/proceeding';
import type { Draft, Facts } from '../../docket/draft';
import { DomainError } from '../../domain-error';
import type { EventActor } from '../../permissions/actor';
import type { Capability } from '../../permissions/capabilities';
import type { ProceedingEvent } from '../events';
import type { ProceedingState } from '../state';

/** What a command works on: the draft to write to, who does it, the facts of the day. */
export interface ProceedingContext {
  draft: Draft<ProceedingState, ProceedingEvent>;
  by: EventActor;
  facts: Facts;
}

/** One thing that is done in a proceeding: who may, in which stage, and what follows. `A` is what the act has to say. */
export interface Definition<A extends { kind: ProceedingCommand }> {
  code: A['kind'];
  /** What somebody must be able to do at all. */
  who: Capability;
  /** Done by the unit concerned itself; everything else is done about it, by nobody of its own house. */
  isUnits?: true;
  /** The person called may not send somebody else (domain.md §5). */
  isInPerson?: true;
  /** Follows from the delivery of its letter, so that the date is the letter's: no person does it by itself. */
  isByLetter?: true;
  in: Partial<Record<ProceedingKind, readonly Stage[]>>;
  decide: (context: ProceedingContext, act: A) => void;
}

/** What has to be written for an act. */
type Demanded = Extract<ErrorArguments, readonly ['REASON_REQUIRED', unknown]>[1]['what'];

/** @throws DomainError `REASON_REQUIRED` */
export const demand = (text: string | undefined, what: Demanded): string => {
  if (!text?.trim()) throw new DomainError('REASON_REQUIRED', { what });
  return text;
};
