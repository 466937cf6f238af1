import type { ProceedingCommand } from '../../codes/proceeding';
import { answer } from './answer';
import { appeal } from './appeal';
import { approve } from './approve';
import { check } from './check';
import { confirmMinutes } from './confirm-minutes';
import { decideAppeal } from './decide-appeal';
import { decline } from './decline';
import { deliverDecision } from './deliver-decision';
import { file } from './file';
import { handOver } from './hand-over';
import { hold } from './hold';
import { noteDelivery } from './note-delivery';
import { postpone } from './postpone';
import { recordDecision } from './record-decision';
import { withdraw } from './withdraw';
import type { Definition } from './definition';

/** Everything that is done in a proceeding, in the order in which it is done. */
const proceedingCommandTable = {
  approve,
  decline,
  'note-delivery': noteDelivery,
  postpone,
  hold,
  'confirm-minutes': confirmMinutes,
  answer,
  check,
  'hand-over': handOver,
  'record-decision': recordDecision,
  'deliver-decision': deliverDecision,
  appeal,
  'decide-appeal': decideAppeal,
  file,
  withdraw,
} as const satisfies { [K in ProceedingCommand]: { code: K } };

type ActOf<D> = D extends Definition<infer A> ? A : never;

/** What people do, and what follows from the delivery of the letter that belongs to it. */
export type AnyAct = {
  [K in ProceedingCommand]: ActOf<(typeof proceedingCommandTable)[K]>;
}[ProceedingCommand];

/** What people do in an interview (约谈) or an accountability proceeding (问责), with what each act must say. */
export type ProceedingAct = Exclude<AnyAct, { kind: 'note-delivery' }>;

/** The definition of a command, whichever it is. */
export const definitionOf = (code: ProceedingCommand): Definition<AnyAct> =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  proceedingCommandTable[code] as unknown as Definition<AnyAct>;
