import { verify } from '@node-rs/argon2';
import { readSheet } from '../../domain/registry/read-sheet';
import type { Registry } from '../../domain/registry/types';
import { createDb, type Db } from '../../prisma/schema/db';
import { loadRegistry } from '../../prisma/people/load-registry';
import { argon2idHash } from '../../prisma/people/password-hash';
import { saveRegistry } from '../../prisma/people/save-registry';
import { createDatabase, type TestDatabase } from '../support/database';

const registry = (...lines: string[]): Registry =>
  readSheet([
    ['单位', '单位编号', '单位类别', '上级单位', '别名', '姓名', '角色', '邮箱', '账号'],
    ...lines.map(line => line.split('|')),
  ]);
const first = registry(
  '整改办|office|指挥部办公室|县整改指挥部||甲|指挥部办公室|jia@yunxi.example|office',
  '县整改指挥部|hq|部门||指挥部|乙|联络员|yi@yunxi.example|hq.liaison',
);

const by = { by: null, now: Date.parse('2026-03-02T09:00:00+08:00') };

let database: TestDatabase;
let db: Db;

beforeEach(async () => {
  database = await createDatabase();
  db = createDb(database.url);
});
afterEach(async () => {
  await db.$disconnect();
  await database.drop();
});

it('saves units below their parents and people in their units, whatever the order', async () => {
  expect(await saveRegistry(db, first, by)).toEqual({ created: 4, updated: 0, unchanged: 0 });
  const { units, people } = await loadRegistry(db);
  expect(units).toEqual(expect.arrayContaining(first.units));
  expect(people).toEqual(expect.arrayContaining(first.people));
});

it('changes nothing the second time', async () => {
  await saveRegistry(db, first, by);
  expect(await saveRegistry(db, first, by)).toEqual({ created: 0, updated: 0, unchanged: 4 });
});

it('keeps what the file leaves empty, and whoever is missing from it', async () => {
  await saveRegistry(db, first, by);
  const again = registry('县整改指挥部|hq|部门|||乙|单位负责人||hq.liaison');
  expect(await saveRegistry(db, again, by)).toEqual({ created: 0, updated: 1, unchanged: 1 });
  const { units, people } = await loadRegistry(db);
  expect(units).toHaveLength(2);
  expect(units.find(({ id }) => id === 'hq')?.aliases).toEqual(['指挥部']);
  expect(people.find(({ login }) => login === 'hq.liaison')).toMatchObject({
    roles: ['head'],
    email: 'yi@yunxi.example',
  });
});

it('knows a unit by its name when the file gives no id', async () => {
  await saveRegistry(db, first, by);
  const again = registry('县整改指挥部||部门|||丙|单位负责人||hq.head');
  expect(await saveRegistry(db, again, by)).toEqual({ created: 1, updated: 0, unchanged: 1 });
  expect(await db.person.findUnique({ where: { login: 'hq.head' } })).toMatchObject({ unitId: 'hq' });
});

it('refuses an id and a name of two units, and keeps nothing of that file', async () => {
  await saveRegistry(db, first, by);
  const mixed = registry('新单位|new|部门', '县整改指挥部|office|部门');
  await expect(saveRegistry(db, mixed, by)).rejects.toMatchObject({ code: 'REGISTRY_CONFLICT' });
  expect(await db.unit.count()).toBe(2);
});

it('gives a first password and never replaces one', async () => {
  await saveRegistry(db, first, by);
  const hash = await argon2idHash('yunxi-2018');
  expect(await saveRegistry(db, first, { ...by, hashPassword: () => Promise.resolve(hash) })).toMatchObject({
    updated: 2,
  });
  const other = await argon2idHash('another-one');
  expect(await saveRegistry(db, first, { ...by, hashPassword: () => Promise.resolve(other) })).toMatchObject({
    updated: 0,
  });
  const { passwordHash } = await db.person.findUniqueOrThrow({ where: { login: 'office' } });
  expect(passwordHash).toMatch(/^\$argon2id\$/);
  expect(await verify(passwordHash ?? '', 'yunxi-2018')).toBe(true);
});

it('tries a new address without the trouble of the old one', async () => {
  await saveRegistry(db, first, by);
  await db.person.update({ where: { login: 'office' }, data: { mailTrouble: '550' } });
  await saveRegistry(
    db,
    registry('整改办|office|指挥部办公室|||甲|指挥部办公室|new@yunxi.example|office'),
    by,
  );
  expect(await db.person.findUnique({ where: { login: 'office' } })).toMatchObject({
    email: 'new@yunxi.example',
    mailTrouble: null,
  });
});

it('lets two imports at once wait for each other', async () => {
  const done = await Promise.all([saveRegistry(db, first, by), saveRegistry(db, first, by)]);
  expect(done.map(({ created }) => created).sort()).toEqual([0, 4]);
});
