import type { FindingCommand } from '../../codes/findings';
import { contest } from './contest';
import { decideContest } from './decide-contest';
import type { Definition } from './definition';
import { dismiss } from './dismiss';
import { enter } from './enter';
import { establish } from './establish';
import { join } from './join';
import { openCase } from './open-case';

/** Everything that is done, in the order of the codes. */
const table = {
  enter,
  establish,
  dismiss,
  contest,
  'decide-contest': decideContest,
  join,
  'open-case': openCase,
} as const satisfies { [K in FindingCommand]: Definition<K> };

/** The definition of a command, whichever it is. */
export const definitionOf = (code: FindingCommand): Definition<FindingCommand> =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  table[code] as unknown as Definition<FindingCommand>;
