import type { AssessmentCommand } from '../../codes/assessment';
import type { Definition } from './definition';

/** Everything that is done, in the order of the codes. */
const table: { [K in AssessmentCommand]?: Definition<K> } = {};

/** The definition of a command, whichever it is. */
export const definitionOf = (code: AssessmentCommand): Definition<AssessmentCommand> => {
  const definition = table[code];
  if (!definition) throw new Error(`${code} is not there yet`);
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  return definition as unknown as Definition<AssessmentCommand>;
};
