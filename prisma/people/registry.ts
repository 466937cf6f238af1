import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';
import { Prisma } from '../generated/client';
import { decodeCursor, encodeCursor, pageOf } from '../read/cursor';
import type { Role } from '../../domain/codes/roles';

const unitView = {
  id: true,
  name: true,
  kind: true,
  parentId: true,
  aliases: true,
  groups: true,
  parent: { select: { name: true } },
  people: { where: { isActive: true }, select: { roles: true } },
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
  isActive: true,
  passwordHash: true,
  mailTrouble: true,
  unit: { select: { name: true } },
} as const satisfies Prisma.PersonSelect;

export type UnitRecord = Prisma.UnitGetPayload<{ select: typeof unitView }>;
export type PersonRecord = Prisma.PersonGetPayload<{ select: typeof personView }>;

interface Paging {
  cursor?: string | undefined;
  limit: number;
}

/** Units in the order of their ids. */
export const queryUnits = async (
  db: Db,
  { q, group, cursor, limit }: Paging & { q?: string | undefined; group?: string | undefined },
) => {
  const after = decodeCursor('units', cursor, 1);
  const where: Prisma.UnitWhereInput[] = [{}];
  if (q) where.push({ OR: [{ name: { contains: q } }, { aliases: { has: q } }] });
  if (group) where.push({ groups: { has: group } });
  if (after) where.push({ id: { gt: after[0] ?? '' } });
  const rows = await db.unit.findMany({
    where: { AND: where },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: unitView,
  });
  return pageOf(rows, limit, last => encodeCursor('units', [last.id]));
};

/** People in the order of their ids. */
export const queryPeople = async (
  db: Db,
  filter: Paging & { q?: string | undefined; unitId?: string | undefined; role?: Role[] | undefined },
) => {
  const { q, unitId, role, limit } = filter;
  const after = decodeCursor('people', filter.cursor, 1);
  const where: Prisma.PersonWhereInput[] = [{}];
  if (q) where.push({ OR: [{ name: { contains: q } }, { login: { contains: q } }] });
  if (unitId) where.push({ unitId });
  if (role?.length) where.push({ roles: { hasSome: role } });
  if (after) where.push({ id: { gt: after[0] ?? '' } });
  const rows = await db.person.findMany({
    where: { AND: where },
    orderBy: { id: 'asc' },
    take: limit + 1,
    select: personView,
  });
  return pageOf(rows, limit, last => encodeCursor('people', [last.id]));
};

const codeOf = (error: unknown): string =>
  error instanceof Prisma.PrismaClientKnownRequestError ? error.code : '';

/** Says in the domain's words what the database refused. */
const explain = (what: 'unit' | 'person') => (error: unknown) => {
  const isUnit = what === 'unit';
  if (codeOf(error) === 'P2002')
    throw new DomainError('NAME_TAKEN', isUnit ? '已有同名(或同编号)的单位' : '登录名已被使用', {});
  if (codeOf(error) === 'P2003') throw new DomainError('UNIT_UNKNOWN', '没有这个单位', {});
  if (codeOf(error) === 'P2025')
    throw new DomainError(
      isUnit ? 'UNIT_UNKNOWN' : 'PERSON_UNKNOWN',
      isUnit ? '没有这个单位' : '没有这个人员',
      {},
    );
  throw error;
};

/** @throws DomainError `NAME_TAKEN`, `UNIT_UNKNOWN` for the parent */
export const insertUnit = (db: Db, data: Prisma.UnitUncheckedCreateInput): Promise<UnitRecord> =>
  db.unit.create({ data, select: unitView }).catch(explain('unit'));

/** @throws DomainError `UNIT_UNKNOWN`, `NAME_TAKEN`, `UNIT_IN_CIRCLE` when a unit would lie under itself. */
export const changeUnit = async (
  db: Db,
  id: string,
  data: Prisma.UnitUncheckedUpdateInput & { parentId?: string | null },
): Promise<UnitRecord> => {
  if (data.parentId) {
    const above = await db.$queryRaw<{ id: string }[]>`
      WITH RECURSIVE up AS (
        SELECT u.id, u."parentId" FROM "Unit" u WHERE u.id = ${data.parentId}
        UNION SELECT u.id, u."parentId" FROM "Unit" u JOIN up ON u.id = up."parentId"
      ) SELECT id FROM up`;
    if (above.some(unit => unit.id === id))
      throw new DomainError('UNIT_IN_CIRCLE', '上级单位不能是本单位或其下级', { id });
  }
  return db.unit.update({ where: { id }, data, select: unitView }).catch(explain('unit'));
};

/** @throws DomainError `NAME_TAKEN` for the login, `UNIT_UNKNOWN` */
export const insertPerson = (db: Db, data: Prisma.PersonUncheckedCreateInput): Promise<PersonRecord> =>
  db.person.create({ data, select: personView }).catch(explain('person'));

/** @throws DomainError `PERSON_UNKNOWN`, `UNIT_UNKNOWN` */
export const changePerson = (
  db: Db,
  id: string,
  data: Prisma.PersonUncheckedUpdateInput,
): Promise<PersonRecord> =>
  db.person.update({ where: { id }, data, select: personView }).catch(explain('person'));

/** The roles that a person has. @throws DomainError `PERSON_UNKNOWN` */
export const rolesOf = async (db: Db, id: string): Promise<Role[]> => {
  const person = await db.person.findUnique({ where: { id }, select: { roles: true } });
  if (!person) throw new DomainError('PERSON_UNKNOWN', '没有这个人员', { id });
  return person.roles as Role[];
};
