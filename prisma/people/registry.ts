import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import type { Prisma } from '../generated/client';
import { decodeCursor, encodeCursor, pageOf } from '../read/cursor';
import { idsOf, peopleNamed, unitsNamed } from '../read/search-sql';
import { unitNames } from '../read/unit-names';
import type { Role } from '../../domain/codes/roles';

const unitView = {
  id: true,
  name: true,
  kind: true,
  level: true,
  parentId: true,
  aliases: true,
  groups: true,
  closedOn: true,
  closedReason: true,
  successorId: true,
  parent: { select: { name: true } },
  people: { where: { isActive: true }, select: { roles: true } },
  posts: { where: { person: { isActive: true } }, select: { roles: true } },
} as const satisfies Prisma.UnitSelect;

const personView = {
  id: true,
  login: true,
  name: true,
  post: true,
  email: true,
  phone: true,
  unitId: true,
  roles: true,
  answersFor: true,
  isActive: true,
  passwordHash: true,
  mailTrouble: true,
  unit: { select: { name: true } },
  posts: {
    select: { unitId: true, title: true, roles: true, unit: { select: { name: true } } },
    orderBy: { unitId: 'asc' },
  },
} as const satisfies Prisma.PersonSelect;

type UnitRow = Prisma.UnitGetPayload<{ select: typeof unitView }>;
export type UnitRecord = UnitRow & { successor: { id: string; name: string } | null };
export type PersonRecord = Prisma.PersonGetPayload<{ select: typeof personView }>;

interface Paging {
  cursor?: string | undefined;
  limit: number;
}

const withSuccessors = async (db: Db, rows: UnitRow[]): Promise<UnitRecord[]> => {
  const named = await unitNames(
    db,
    rows.flatMap(one => one.successorId ?? []),
  );
  return rows.map(row => ({ ...row, successor: row.successorId === null ? null : named(row.successorId) }));
};

/** Units in the order of their ids; `isClosed` tells those that are no more from the others. */
export const queryUnits = async (
  db: Db,
  {
    q,
    group,
    isClosed,
    cursor,
    limit,
  }: Paging & { q?: string | undefined; group?: string | undefined; isClosed?: boolean | undefined },
) => {
  const after = decodeCursor('units', cursor, 1);
  const where: Prisma.UnitWhereInput[] = [{}];
  if (q) where.push({ id: { in: await idsOf(db, unitsNamed(q)) } });
  if (group) where.push({ groups: { has: group } });
  if (isClosed !== undefined) where.push({ closedOn: isClosed ? { not: null } : null });
  if (after) where.push({ id: { gt: after[0] ?? '' } });
  const rows = await db.unit.findMany({
    where: { AND: where },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: unitView,
  });
  const page = pageOf(rows, limit, last => encodeCursor('units', [last.id]));
  return { ...page, items: await withSuccessors(db, page.items) };
};

/** People in the order of their ids. */
export const queryPeople = async (
  db: Db,
  filter: Paging & { q?: string | undefined; unitId?: string | undefined; role?: Role[] | undefined },
) => {
  const { q, unitId, role, limit } = filter;
  const after = decodeCursor('people', filter.cursor, 1);
  const where: Prisma.PersonWhereInput[] = [{}];
  if (q) where.push({ id: { in: await idsOf(db, peopleNamed(q)) } });
  const further = (posts: Prisma.PostWhereInput): Prisma.PersonWhereInput => ({ posts: { some: posts } });
  if (unitId) where.push({ OR: [{ unitId }, further({ unitId })] });
  if (role?.length) where.push({ OR: [{ roles: { hasSome: role } }, further({ roles: { hasSome: role } })] });
  if (after) where.push({ id: { gt: after[0] ?? '' } });
  const rows = await db.person.findMany({
    where: { AND: where },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: personView,
  });
  return pageOf(rows, limit, last => encodeCursor('people', [last.id]));
};

/** A unit as it is shown. @throws DomainError `UNIT_UNKNOWN` */
export const findUnit = async (db: Db, id: string): Promise<UnitRecord> => {
  const unit = await db.unit.findUnique({ where: { id }, select: unitView });
  if (!unit) throw new DomainError('UNIT_UNKNOWN', { id });
  const [found] = await withSuccessors(db, [unit]);
  return found!;
};

/** A person as shown. @throws DomainError `PERSON_UNKNOWN` */
export const findRegistered = async (db: Db, id: string): Promise<PersonRecord> => {
  const person = await db.person.findUnique({ where: { id }, select: personView });
  if (!person) throw new DomainError('PERSON_UNKNOWN', { id });
  return person;
};
