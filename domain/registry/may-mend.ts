import type { Role } from '../codes/roles';
import { DomainError } from '../domain-error';
import type { Actor } from '../permissions/actor';
import { isCapable } from '../permissions/capabilities';

const beyondOf = (actor: Actor, roles: readonly Role[]): Role[] =>
  isCapable(actor, 'keep-accounts')
    ? []
    : roles.filter(role => !isCapable({ roles: [role] }, 'act-for-unit'));

/** Whether `assertMayMend` lets it through. */
export const mayMend = (actor: Actor, roles: readonly Role[]): boolean => beyondOf(actor, roles).length === 0;

/**
 * The office mends liaisons and heads; who decides and who administers is the administrator's to say. `roles` are those that
 * the person has and those that he is to have: otherwise a new password would open a leader's account to the office.
 *
 * @throws DomainError `NOT_PERMITTED`
 */
export const assertMayMend = (actor: Actor, roles: readonly Role[]): void => {
  const beyond = beyondOf(actor, roles);
  if (beyond.length > 0) throw new DomainError('NOT_PERMITTED', { what: 'account', roles: beyond });
};
