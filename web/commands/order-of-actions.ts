import { commandKind } from '../../api/contracts/codes';
import type { Ability } from '../../api/contracts/dockets';

/** What an office may do at any time and what is rare comes last. */
const rare = new Set<Ability['command']>([
  'withdraw',
  'open-round',
  'add-task',
  'withdraw-task',
  'return-task',
  'reopen',
  'mark-major',
  'grade',
  'log-call',
  'circulate',
  'instruct',
  'withdraw-instruction',
]);
/** The field's own order, from signing for to look-back; what is rare comes last. */
const rank = ({ command }: Ability): number =>
  commandKind.options.indexOf(command) + (rare.has(command) ? commandKind.options.length : 0);

/** What a person may do himself, in that order, and what is offered first of it; what is recorded for others apart. */
export const orderOfActions = (
  abilities: readonly Ability[],
): { own: Ability[]; first: Ability | undefined; onBehalf: Ability[] } => {
  const own = abilities.filter(one => one.mode === 'own').sort((a, b) => rank(a) - rank(b));
  // Progress can be reported at any time: where something else is due, that is the next thing.
  const usual = own.filter(one => !rare.has(one.command));
  return {
    own,
    first: usual.find(one => one.command !== 'report-progress') ?? usual[0],
    onBehalf: abilities.filter(one => one.mode === 'on-behalf'),
  };
};
