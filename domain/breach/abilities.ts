import { breachCommands, type BreachCommand } from '../codes/targets';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';
import { housesOf } from '../permissions/stand-in';
import type { UnitId } from '../obligation/types';
import { definitionOf } from './commands/all';
import type { BreachState } from './state';

/** The units that a breach is about. */
export const unitsOfBreach = ({
  answerable,
  concerned,
}: Pick<BreachState, 'answerable' | 'concerned'>): UnitId[] => [
  ...new Set([answerable?.unitId, concerned?.unitId].flatMap(one => one ?? [])),
];

/** Role × verb: the offices decide, and nobody about his own house. */
export const mayCommandBreach = (
  actor: Actor,
  command: BreachCommand,
  state: Pick<BreachState, 'answerable' | 'concerned'>,
): boolean =>
  isCapable(actor, definitionOf(command).who) &&
  !unitsOfBreach(state).some(unitId => housesOf(actor).includes(unitId));

/** What this person may do now with a breach. */
export const breachAbilities = (state: BreachState, actor: Actor): BreachCommand[] =>
  breachCommands.filter(
    one => definitionOf(one).in.includes(state.status) && mayCommandBreach(actor, one, state),
  );
