import type { BreachCommand } from '../../codes/targets';
import { decline } from './decline';
import type { Definition } from './definition';
import { openCase } from './open-case';

/** Everything that is decided about a breach. */
const breachCommandTable = {
  'open-case': openCase,
  decline,
} as const satisfies { [K in BreachCommand]: { code: K } };

type ActOf<D> = D extends Definition<infer A> ? A : never;

/** What people decide about a breach, with what each act must say. */
export type BreachAct = { [K in BreachCommand]: ActOf<(typeof breachCommandTable)[K]> }[BreachCommand];

/** The definition of a command, whichever it is. */
export const definitionOf = (code: BreachCommand): Definition<BreachAct> =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  breachCommandTable[code] as unknown as Definition<BreachAct>;
