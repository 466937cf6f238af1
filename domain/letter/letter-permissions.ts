import type { Actor } from '../permissions/actor';
import type { LetterCommand } from '../codes/letter';
import type { Role } from '../codes/roles';

const offices: readonly Role[] = ['coordinator', 'supervisor'];
const unit: readonly Role[] = ['liaison', 'head'];

/**
 * Role × verb: the offices sign, number, deliver, withdraw; the addressee acknowledges and replies. Whoever stands in for an
 * office does not handle a letter to his own house.
 */
export const mayHandleLetter = (actor: Actor, command: LetterCommand, toUnitId: string): boolean => {
  const isAddressee = actor.unitId === toUnitId && actor.roles.some(role => unit.includes(role));
  const isOwn = actor.standIn?.family.includes(toUnitId) ?? false;
  const isOffice = actor.roles.some(role => offices.includes(role)) && !isOwn;
  return command === 'acknowledge' || command === 'reply' ? isAddressee || isOffice : isOffice;
};
