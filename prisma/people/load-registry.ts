import type { UnitClosing } from '../../domain/obligation/unit-closing';
import type { Registry, RegistryPerson, RegistryPost, RegistryUnit } from '../../domain/registry/types';
import type { Db, Tx } from '../schema/db';
import { Prisma, type Person, type Post, type StandIn, type Unit } from '../generated/client';
import { houseOf, postsOf, standInCounts } from './same-house';
import type { Role } from '../../domain/codes/roles';
import type { UnitLevel } from '../../domain/codes/figures';
import type { UnitKind } from '../../domain/codes/units';

/** The columns of a closing as one; null where the unit is not closed. */
export const closingOf = ({
  closedOn,
  closedReason,
  successorId,
}: Pick<Unit, 'closedOn' | 'closedReason' | 'successorId'>): UnitClosing | null =>
  closedOn === null ? null : { on: closedOn, reason: closedReason ?? '', successorId };

export const toRegistryUnit = ({ id, name, kind, parentId, aliases, groups, ...row }: Unit): RegistryUnit => {
  const closing = closingOf(row);
  return {
    id,
    name,
    kind: kind as UnitKind,
    ...(row.level !== null && { level: row.level as UnitLevel }),
    parentId,
    aliases,
    groups,
    ...(closing && { closing }),
    ...(row.signsOff && { signsOff: true }),
  };
};

const toRegistryPost = ({
  unitId,
  title,
  roles,
}: Pick<Post, 'unitId' | 'title' | 'roles'>): RegistryPost => ({
  unitId,
  title,
  roles: roles as Role[],
});

/** The posts of a person, in the order of their units' ids, where a row is read with them. */
export const withPosts = { posts: { orderBy: { unitId: 'asc' } } } as const;

/** A row of a person without the posts is not one that may be written again. */
export const toRegistryPerson = ({
  posts,
  ...person
}: Omit<Person, 'passwordHash' | 'mailTrouble'> & { posts: Post[] }): RegistryPerson => ({
  id: person.id,
  login: person.login,
  name: person.name,
  post: person.post,
  email: person.email,
  phone: person.phone,
  unitId: person.unitId,
  roles: person.roles as Role[],
  isActive: person.isActive,
  ...(person.answersFor.length > 0 && { answersFor: person.answersFor }),
  ...(posts.length > 0 && { posts: posts.map(toRegistryPost) }),
});

type StandInRow = Pick<StandIn, 'personId' | 'standInId' | 'firstOn' | 'lastOn'> & { house: string[] };

/** All units and people, by name. Without password hashes. */
export const loadRegistry = async (db: Db | Tx): Promise<Registry> => {
  const units = await db.unit.findMany({ orderBy: { name: 'asc' } });
  const people = await db.person.findMany({
    omit: { passwordHash: true, mailTrouble: true },
    include: withPosts,
    orderBy: { login: 'asc' },
  });
  const standIns = await db.$queryRaw<StandInRow[]>`
    SELECT s."personId", s."standInId", s."firstOn", s."lastOn", ${houseOf(postsOf(Prisma.sql`p.id`))} AS house
    FROM "StandIn" s JOIN "Person" p ON p.id = s."standInId" AND p."isActive"
    WHERE ${standInCounts} ORDER BY s."firstOn", s.id`;
  const standInsOf = (id: string) =>
    standIns
      .filter(one => one.personId === id)
      .map(({ standInId, firstOn, lastOn, house }) => ({ personId: standInId, firstOn, lastOn, house }));
  return {
    units: units.map(toRegistryUnit),
    people: people.map(toRegistryPerson).map(one => {
      const own = standInsOf(one.id);
      return own.length > 0 ? { ...one, standIns: own } : one;
    }),
  };
};
