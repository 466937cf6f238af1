import { createAside } from '../../api/aside/aside';
import { whileAsking } from '../../bench/standstill/ask-health';
import { bigText, intricateText, oneRunDocx, paragraphsDocx } from '../../bench/standstill/inputs';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type Ask, type TestApi } from '../support/api';
import { createOffices, createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  await createOffices(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
});
afterAll(() => api.close());

const post = (body: unknown, ask: TestApi['ask'] = api.ask) =>
  ask('/campaigns/drafts', { method: 'POST', token: office.token, body } satisfies Ask);
const fileOf = (bytes: Buffer, name = '方案.docx'): FormData => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
};

describe('a request that asks for too much', () => {
  it.each([
    ['200,000 paragraphs', () => paragraphsDocx(200_000), 'elements'],
    ['1,500,000 paragraphs', () => paragraphsDocx(1_500_000), 'elements'],
    ['400 MB in one run', () => oneRunDocx(400), 'bytes'],
  ])('is refused, and everybody else is answered meanwhile: a .docx of %s', async (_, make, what) => {
    const form = fileOf(await make());
    const { seen, waits } = await whileAsking(api.url, () => post(form));
    expect(seen.status).toBe(413);
    expect(seen.body).toMatchObject({ code: 'DOCUMENT_TOO_LARGE', details: { name: '方案.docx', what } });
    expect(seen.body.detail).toContain('上限');
    expect(waits.failed).toBe(0);
    expect((await post(fileOf(Buffer.from(bigText(3)), '方案.txt'))).status).toBe(201);
  });

  it('is answered where it is only long: 40,000 characters with 2,800 parts and 560 tasks', async () => {
    const { seen, waits } = await whileAsking(api.url, () => post({ text: intricateText() }));
    expect(seen.status).toBe(201);
    expect(seen.body.plan.assignments).toHaveLength(560);
    expect(waits.failed).toBe(0);
  });

  it('reads 1,000 problems with 1,000 measures, and its answer is small', async () => {
    const text = bigText(1_000);
    const { status, body } = await post({ text });
    expect(status).toBe(201);
    expect(body.plan.assignments).toHaveLength(1_000);
    expect(body.plan.categories.flatMap((one: { problems: unknown[] }) => one.problems)).toHaveLength(1_000);
    expect(JSON.stringify(body).length).toBeLessThan(5 * 1024 * 1024);
  });
});

describe('a request that cannot be done', () => {
  it('is refused where each of 3,000 tasks would carry the words of all', async () => {
    const tasks = Array.from({ length: 3_000 }, (_, n) => `${n + 1}.清洗。(牵头单位:县水务局)`).join('');
    const text = `县问题整改方案\n\n2018年5月9日\n\n一、存在的问题\n1.水池没有清洗。\n\n二、整改措施\n(一)清洗水池。\n${tasks}\n整改时限:6月10日前\n`;
    const { status, body } = await post({ text });
    expect([status, body.code, body.details.refusal]).toEqual([422, 'PLAN_REFUSED', 'TOO_LARGE']);
  });

  const withLimits = async (
    limits: Parameters<typeof createAside>[0],
    use: (ask: TestApi['ask']) => Promise<void>,
  ) => {
    const usual = api.deps.aside;
    api.deps.aside = createAside(limits);
    try {
      await use(api.ask);
    } finally {
      await api.deps.aside.stop();
      api.deps.aside = usual;
    }
  };

  it('says that it took too long, keeps nothing, and the next is done', () =>
    withLimits({ workMs: 1_000, processes: 1 }, async ask => {
      const before = await api.db.campaign.count();
      const { status, body } = await post({ text: bigText(20_000) }, ask);
      expect([status, body.code]).toEqual([422, 'TOOK_TOO_LONG']);
      expect(await api.db.campaign.count()).toBe(before);
      expect((await post(fileOf(Buffer.from('不是方案'), 'a.txt'), ask)).body.code).toBe('PLAN_REFUSED');
    }));

  it('says that it took too much memory', () =>
    withLimits({ heapMegabytes: 70, workMs: 100_000 }, async ask => {
      const { status, body } = await post({ text: bigText(20_000) }, ask);
      expect([status, body.code]).toEqual([422, 'TOOK_TOO_MUCH']);
    }));

  it('says when to come again, where too many wait', () =>
    withLimits({ waiting: 0 }, async ask => {
      const { status, body, headers } = await post({ text: bigText(3) }, ask);
      expect([status, body.code]).toEqual([503, 'TOO_MANY_AT_ONCE']);
      expect(headers.get('retry-after')).toBe('60');
    }));
});
