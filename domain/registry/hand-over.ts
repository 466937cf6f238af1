import { DomainError } from '../domain-error';
import type { UnitId } from '../obligation/types';
import { isCapable } from '../permissions/capabilities';
import type { Actor } from '../permissions/actor';
import { assertMayMend, mayMend } from './may-mend';
import { heldPosts, rolesHeld, withPostsMoved } from './posts';
import type { RegistryPerson, RegistryPost } from './types';

/** Which post passes, and whether the account that it was done with is closed. */
export interface HandoverOrder {
  unitId: UnitId;
  closesAccount: boolean;
}

const unitsOf = (person: RegistryPerson): UnitId[] => heldPosts([person]).map(one => one.unitId);

/**
 * True where the actor hands over for this person in this unit, if there is a fitting successor: who keeps the registry, and
 * the unit's head for who answers for no units; nobody for himself, nor for an account beyond his rights.
 */
export const mayHandOver = (actor: Actor, person: RegistryPerson, unitId: UnitId): boolean => {
  const isHead = isCapable(actor, 'sign-off') && actor.unitId === unitId;
  return (
    person.isActive &&
    ![actor.personId, actor.standIn?.personId].includes(person.id) &&
    mayMend(actor, rolesHeld(person)) &&
    (isCapable(actor, 'keep-registry') || (isHead && (person.answersFor ?? []).length === 0))
  );
};

/**
 * The head of a unit passes on what lies in it, among its own people; what is somebody's elsewhere, and the units that he
 * answers for, are the registry's.
 *
 * @throws DomainError `NOT_PERMITTED`
 */
export const assertMayHandOver = (
  actor: Actor,
  { person, successor }: Record<'person' | 'successor', RegistryPerson>,
  { unitId, closesAccount }: HandoverOrder,
): void => {
  const refused = new DomainError('NOT_PERMITTED', { what: 'handover', personId: person.id });
  if (!mayHandOver(actor, person, unitId)) throw refused;
  assertMayMend(actor, [...rolesHeld(person), ...rolesHeld(successor)]);
  if (isCapable(actor, 'keep-registry')) return;
  const isElsewhere = closesAccount && unitsOf(person).some(one => one !== unitId);
  if (isElsewhere || !unitsOf(successor).includes(unitId)) throw refused;
};

const withPost = (person: RegistryPerson, given: RegistryPost): RegistryPerson => {
  const roles = (had: RegistryPost['roles']) => [...new Set([...had, ...given.roles])];
  if (person.unitId === given.unitId) return { ...person, roles: roles(person.roles) };
  const { posts = [] } = person;
  const had = posts.find(one => one.unitId === given.unitId);
  const post = had ? { ...had, roles: roles(had.roles) } : given;
  const others = posts.filter(one => one.unitId !== given.unitId);
  return { ...person, posts: [...others, post].sort((a, b) => (a.unitId < b.unitId ? -1 : 1)) };
};

/**
 * 交接: the two as they are afterwards. The successor has what the post holds beside what he had; 分管单位 pass with the post
 * that is a person's own, and with the account. A closed account keeps its posts, as the record of what it was.
 *
 * @throws DomainError `HANDOVER_TO_ONESELF`, `HANDOVER_NOTHING` where the person has no such post (any more),
 * `HANDOVER_LEAVES_NOTHING` where no post would be left to an account that stays open
 */
export const handOver = (
  { person, successor }: Record<'person' | 'successor', RegistryPerson>,
  { unitId, closesAccount }: HandoverOrder,
): Record<'person' | 'successor', RegistryPerson> => {
  if (person.id === successor.id) throw new DomainError('HANDOVER_TO_ONESELF');
  const { unitId: own, post, roles, posts = [], answersFor = [] } = person;
  const held = [{ unitId: own, title: post, roles }, ...posts].find(one => one.unitId === unitId);
  if (!person.isActive || !held) throw new DomainError('HANDOVER_NOTHING', { id: person.id });
  const left = closesAccount ? { ...person, isActive: false } : withPostsMoved(person, unitId, null);
  if (!left) throw new DomainError('HANDOVER_LEAVES_NOTHING', { id: person.id });
  const passes = closesAccount || unitId === own ? answersFor : [];
  const given = withPost(successor, held);
  const all = [...new Set([...(successor.answersFor ?? []), ...passes])].sort();
  return {
    person: { ...left, answersFor: passes.length > 0 ? [] : answersFor },
    successor: { ...given, answersFor: all },
  };
};
