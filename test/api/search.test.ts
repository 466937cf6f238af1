import fc from 'fast-check';
import { foldText } from '../../domain/codes/fold-text';
import { saveRegistry } from '../../prisma/people/save-registry';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, createUnit, type TestPerson } from '../support/factories';

let api: TestApi;
let campaignId: string;
let admin: TestPerson;
const ask = async (path: string, q: string) => {
  const { status, body } = await api.ask(
    `${path}${path.includes('?') ? '&' : '?'}q=${encodeURIComponent(q)}`,
    {
      token: admin.token,
    },
  );
  expect([q, status]).toEqual([q, 200]);
  return body.items;
};
const found = async (q: string): Promise<string[]> =>
  (await ask(`/cases?campaignId=${campaignId}`, q)).map((one: { ref: string }) => one.ref);

beforeAll(async () => {
  api = await startApi();
  await createUnit(api.db, { id: 'unit-a', name: '云溪县住建局（Ａ）' });
  await createUnit(api.db, { id: 'unit-b', name: '云溪县教育局' });
  campaignId = await createCampaign(api.db, {
    cases: [
      { ref: '一-1', leads: ['unit-a'] },
      { ref: '一-2', leads: ['unit-b'] },
      { ref: '一-3', leads: ['unit-b'] },
    ],
  });
  const title = (ref: string, text: string) =>
    api.db.docket.update({ where: { id: `${campaignId}:${ref}` }, data: { title: text } });
  await title('一-1', '资金拨付不及时,涉及2018年第(3)批ABC项目');
  await title('一-2', '进度只有５０％_虚报');
  await title('一-3', '进度只有50x虚报');
  admin = await createPerson(api.db, {
    unitId: 'office',
    roles: ['administrator', 'auditor', 'coordinator'],
  });
});
afterAll(() => api.close());

it.each([
  '2018年',
  '２０１８年',
  'abc',
  'ABC',
  'ＡＢＣ',
  'ａｂｃ',
  '(3)批',
  '（3）批',
  '（３）批',
  '〔3〕批',
  '第 (3) 批',
  '2018年第（3）批abc',
])('a case is found by %j', async q => expect(await found(q)).toEqual(['一-1']));

it('what is asked for is no pattern: %, _ and \\ stand for themselves, in any width', async () => {
  for (const q of ['50%_', '５０％＿', '%_虚']) expect([q, await found(q)]).toEqual([q, ['一-2']]);
  for (const q of ['50\\', '_虚报_', '50_虚报', '%%']) expect([q, await found(q)]).toEqual([q, []]);
});

it('a case is found by its lead: by the name, an alias and the name before', async () => {
  expect(await found('教育局')).toEqual(['一-2', '一-3']);
  expect(await found('住建局(a)')).toEqual(['一-1']);
  const rename = async (name: string, aliases: string[]) => {
    const unit = await api.db.unit.findUniqueOrThrow({ where: { id: 'unit-b' } });
    const { id, parentId, groups } = unit;
    await saveRegistry(
      api.db,
      { units: [{ id, parentId, groups, kind: 'department', name, aliases }], people: [] },
      { by: null, now: Date.now() },
    );
  };
  await rename('云溪县教育体育局', ['教体ＪＵ']);
  expect(await found('体育')).toEqual(['一-2', '一-3']);
  expect(await found('教体ju')).toEqual(['一-2', '一-3']);
  expect(await found('县教育局')).toEqual(['一-2', '一-3']);
});

it("finds a unit's own file by the unit", async () => {
  const files = await ask(`/campaigns/${campaignId}/unit-files`, '住建局(A)');
  expect(files.map((one: { unit: { id: string } }) => one.unit.id)).toEqual(['unit-a']);
});

it('units and people are found in the same way', async () => {
  const ids = async (path: string, q: string) => (await ask(path, q)).map((one: { id: string }) => one.id);
  expect(await ids('/units', '住建局(a)')).toEqual(['unit-a']);
  expect(await ids('/units', '教体')).toEqual(['unit-b']);
  expect(await ids('/units', '县教育局')).toEqual(['unit-b']);
  const { id, login } = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] });
  await api.db.person.update({ where: { id }, data: { name: '王Ａ（大）' } });
  expect(await ids('/people', '王a(大)')).toEqual([id]);
  expect(await ids('/people', login.toUpperCase())).toEqual([id]);
  expect(await ids('/people', '王_')).toEqual([]);
});

it('the database folds as the domain does: every character of the first plane, and any text of them', async () => {
  const all = Array.from({ length: 0xffff }, (_, n) => String.fromCharCode(n + 1)).filter(
    one => !/\p{Cn}|\p{Cs}/u.test(one),
  );
  const several = fc.array(fc.constantFrom(...all), { maxLength: 12 }).map(one => one.join(''));
  const graphemes = fc.string({ unit: 'grapheme' }).filter(one => !one.includes('\0'));
  const asked = [
    ...all,
    ...fc.sample(several, { numRuns: 3_000, seed: 2018 }),
    ...fc.sample(graphemes, { numRuns: 1_000, seed: 2018 }),
  ];
  // What Unicode has got since is known to the newer of the two alone.
  const rows = await api.db.$queryRaw<{ one: string; folded: string }[]>`
    SELECT one, fold_text(one) AS folded FROM unnest(${asked}::text[]) AS one WHERE unicode_assigned(one)`;
  expect(rows.length).toBeGreaterThan(60_000);
  expect(rows.filter(({ one, folded }) => folded !== foldText(one))).toEqual([]);
});
