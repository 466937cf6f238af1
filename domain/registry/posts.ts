import { groupBy } from '../group-by';
import type { UnitId } from '../obligation/types';
import type { RegistryPerson } from './types';

type Holder = Pick<RegistryPerson, 'unitId' | 'roles' | 'posts'>;

/** Each post that somebody holds, as if it were a person of its own: with the post's unit and roles. */
export const heldPosts = <P extends Holder>(people: readonly P[]): P[] =>
  people.flatMap(person => [
    person,
    ...(person.posts ?? []).map(({ unitId, roles }) => ({ ...person, unitId, roles })),
  ]);

/** Every role that somebody has, in whatever post. */
export const rolesHeld = ({ roles, posts = [] }: Omit<Holder, 'unitId'>): Holder['roles'] => [
  ...new Set([...roles, ...posts.flatMap(one => one.roles)]),
];

/**
 * A person whose post in one unit passes to another, or ends where that is null; two that meet in one unit become one. Null
 * where none would be left: there is nothing to hold any more.
 */
export const withPostsMoved = <P extends Holder & { post: string | null }>(
  person: P,
  from: UnitId,
  to: UnitId | null,
): P | null => {
  const { unitId: own, roles: ownRoles, post, posts = [] } = person;
  const held = [{ unitId: own, title: post, roles: ownRoles }, ...posts].flatMap(one => {
    const unitId = one.unitId === from ? to : one.unitId;
    return unitId === null ? [] : [{ ...one, unitId }];
  });
  const [first, ...further] = [...groupBy(held, one => one.unitId)].map(([unitId, same]) => ({
    unitId,
    title: same.find(one => one.title !== null)?.title ?? null,
    roles: [...new Set(same.flatMap(one => one.roles))],
  }));
  if (!first) return null;
  return { ...person, unitId: first.unitId, post: first.title, roles: first.roles, posts: further };
};

/**
 * What a file says of somebody who is registered, as to his posts: the post that is his own stays so wherever his row stands, and
 * posts that the file does not list stay. Only a file that lists none of them moves him.
 */
export const postsAsInFile = (before: RegistryPerson, next: RegistryPerson): RegistryPerson => {
  const { posts = [] } = before;
  const given = [{ unitId: next.unitId, title: next.post, roles: next.roles }, ...(next.posts ?? [])];
  const stays = [before, ...posts].some(one => given.some(({ unitId }) => unitId === one.unitId));
  const own = given.find(one => one.unitId === (stays ? before.unitId : next.unitId));
  const unitId = stays ? before.unitId : next.unitId;
  const further = new Map(posts.map(one => [one.unitId, one]));
  for (const one of given) {
    const title = one.title ?? further.get(one.unitId)?.title ?? null;
    further.set(one.unitId, { ...one, title });
  }
  further.delete(unitId);
  return {
    ...next,
    unitId,
    post: own ? own.title : before.post,
    roles: own ? own.roles : before.roles,
    posts: [...further.values()].sort((a, b) => (a.unitId < b.unitId ? -1 : 1)),
  };
};
