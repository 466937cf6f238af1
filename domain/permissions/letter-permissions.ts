import type { LetterCommand } from '../letter/letter';
import type { Actor, Role } from './roles';

const offices: readonly Role[] = ['coordinator', 'supervisor'];
const unit: readonly Role[] = ['liaison', 'head'];

/** Role × verb: the offices sign, number, deliver, withdraw; the addressee acknowledges and replies. */
export const mayHandleLetter = (actor: Actor, command: LetterCommand, toUnitId: string): boolean => {
  const isAddressee = actor.unitId === toUnitId && actor.roles.some(role => unit.includes(role));
  const isOffice = actor.roles.some(role => offices.includes(role));
  return command === 'acknowledge' || command === 'reply' ? isAddressee || isOffice : isOffice;
};
