import { forgetFiles } from '../../prisma/upkeep/forget-files';
import { forgetKeptForms } from '../../prisma/upkeep/forget-kept-forms';
import { startApi, type TestApi } from '../support/api';
import { createPerson, type TestPerson } from '../support/factories';

const DAY = 86_400_000;
const now = Date.parse('2018-06-05T10:00:00+08:00');
let at = now;
let uploads = 0;
let api: TestApi;
let unit: TestPerson;

beforeAll(async () => {
  api = await startApi({ now: () => at });
});
afterAll(() => api.close());
beforeEach(async () => {
  at = now;
  unit = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] }, now);
});

const keep = (who: TestPerson, basedOn: number, changes: object) =>
  api.ask('/kept-forms/k', {
    method: 'PUT',
    token: who.token,
    body: { basedOn, changes, deviceId: 'd1', typedById: who.id },
  });
const upload = async (who: TestPerson): Promise<string> => {
  const form = new FormData();
  form.set('file', new Blob([`${who.id} ${uploads++}`]), '证明.txt');
  return (await api.ask('/files', { method: 'POST', token: who.token, body: form })).body.id;
};
const forget = () => forgetFiles(api.db, new Date(now + DAY), () => Promise.resolve());

describe('what is kept too long', () => {
  it('goes 90 days after it was changed last', async () => {
    await keep(unit, 0, { text: '甲' });
    at = now + 60 * 60_000;
    await keep(unit, 1, { text: '乙' });
    const left = () => api.db.keptForm.count({ where: { typedById: unit.id } });
    await forgetKeptForms(api.db, at + 90 * DAY);
    expect(await left()).toBe(1);
    await forgetKeptForms(api.db, at + 90 * DAY + 1);
    expect(await left()).toBe(0);
    // Who still has it on his page keeps it anew.
    expect((await keep(unit, 2, { text: '丙' })).body).toMatchObject({ version: 3, values: { text: '丙' } });
  });

  it('holds its files until then, and only its person’s own', async () => {
    const other = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] }, now);
    const [kept, loose, others] = [await upload(unit), await upload(unit), await upload(other)];
    await keep(unit, 0, {
      files: [
        { id: kept, name: '证明.txt' },
        { id: others, name: '别人的.txt' },
      ],
    });
    const left = async () =>
      (await api.db.file.findMany({ where: { id: { in: [kept, loose, others] } } })).map(one => one.id);
    await forget();
    expect(await left()).toEqual([kept]);
    await forgetKeptForms(api.db, now + 91 * DAY);
    await forget();
    expect(await left()).toEqual([]);
  });

  it('is waited for by the clean-up of files, while it is just being kept', async () => {
    const id = await upload(unit);
    let forgetting: Promise<number> | undefined;
    await api.db.$transaction(async tx => {
      await tx.$queryRaw`SELECT id FROM "File" WHERE id = ${id} FOR KEY SHARE`;
      forgetting = forget();
      await new Promise(resolve => setTimeout(resolve, 200));
      await tx.keptForm.create({
        data: {
          ...{ typedById: unit.id, forId: unit.id, unitId: 'unit-a', key: 'k', version: 1, deviceId: 'd1' },
          ...{ values: { files: [{ id }] }, changedIn: { files: 1 }, changedAt: new Date(now) },
        },
      });
    });
    await forgetting;
    expect(await api.db.file.count({ where: { id } })).toBe(1);
  });
});
