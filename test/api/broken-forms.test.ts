import { request as httpRequest } from 'node:http';
import { readdirSync } from 'node:fs';
import { seedRules } from '../../prisma/schema/seed-rules';
import { startApi, type TestApi } from '../support/api';
import { createPerson, type TestPerson } from '../support/factories';

let api: TestApi;
let office: TestPerson;
const MULTIPART = 'multipart/form-data; boundary=B';

beforeAll(async () => {
  api = await startApi();
  await seedRules(api.db);
  office = await createPerson(api.db, { unitId: 'office', roles: ['coordinator'] });
});
afterAll(() => api.close());

const part = (disposition: string, content = 'x'): string =>
  `--B\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
const file = (name: string): string => part(`name="file"; filename="${name}"`);
const whole = (...parts: string[]): string => `${parts.join('')}--B--\r\n`;

const send = async (body: string, type = MULTIPART, path = '/files') => {
  const answer = await api.ask(path, {
    method: 'POST',
    token: office.token,
    body,
    headers: { 'content-type': type },
  });
  return [answer.status, answer.body.errors?.[0]?.path];
};
const leftovers = () => readdirSync(api.deps.filesDir).filter(name => name.startsWith('.upload-'));

describe('a form that is broken is the caller’s mistake, names its field, and leaves nothing', () => {
  afterEach(() => expect(leftovers()).toEqual([]));

  it.each([
    ['has no boundary', whole(file('a.txt')), 'multipart/form-data'],
    ['ends in the middle', file('a.txt').slice(0, -4), MULTIPART],
    ['is empty', '', MULTIPART],
    ['has another boundary', whole(file('a.txt')), 'multipart/form-data; boundary=C'],
    ['has no file', whole(part('name="issuedOn"')), MULTIPART],
    ['has its file under another name', whole(part('name="other"; filename="a.txt"')), MULTIPART],
    [
      'has a part without a name',
      whole('--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n', file('a.txt')),
      MULTIPART,
    ],
    ['has two files', whole(file('a.txt'), file('b.txt')), MULTIPART],
    [
      'has too many fields',
      whole(...Array.from({ length: 11 }, (_, n) => part(`name="f${n}"`)), file('a.txt')),
      MULTIPART,
    ],
    [
      'has a field that is too long',
      whole(part('name="issuedOn"', 'x'.repeat(10_001)), file('a.txt')),
      MULTIPART,
    ],
    ['has a field with too long a name', whole(part(`name="${'x'.repeat(101)}"`), file('a.txt')), MULTIPART],
    ['has too long a file name', whole(file(`${'长'.repeat(201)}.txt`)), MULTIPART],
    ['has a NUL in its file’s name', whole(part('name="file"; filename*=utf-8\'\'a%00b.txt')), MULTIPART],
    ['has headers without end', whole(`--B\r\n${'X-A: b\r\n'.repeat(20_000)}\r\nx\r\n`), MULTIPART],
  ])('%s', async (_, body, type) => {
    expect(await send(body, type)).toEqual([400, 'body.file']);
    expect(await api.db.file.count()).toBe(0);
  });

  it('has a NUL in another field, or a date that is none', async () => {
    expect(await send(whole(part('name="issuedOn"', '2018\0'), file('a.txt')))).toEqual([
      400,
      'body.issuedOn',
    ]);
    for (const day of ['2018-02-30', '0000-01-01', '今天'])
      expect(
        await send(whole(part('name="issuedOn"', day), file('a.txt')), MULTIPART, '/campaigns/drafts'),
      ).toEqual([400, 'body.issuedOn']);
  });

  it('has a field that nobody asks for', async () => {
    expect(await send(whole(part('name="other"'), file('a.txt')))).toEqual([400, 'body.other']);
  });

  it('was broken off by the client', async () => {
    await new Promise<void>(resolve => {
      const request = httpRequest(`${api.url}/api/v1/files`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${office.token}`,
          'content-type': MULTIPART,
          'content-length': 1_000_000,
        },
      });
      request.on('error', () => resolve());
      request.write(file('a.txt').slice(0, -2) + 'x'.repeat(100_000));
      setTimeout(() => request.destroy(), 300);
    });
    for (let n = 0; n < 50 && leftovers().length > 0; n++)
      await new Promise(resolve => setTimeout(resolve, 20));
  });
});

it('keeps a file of any other name as it was called', async () => {
  const form = new FormData();
  form.set('file', new Blob(['x']), '证明(一)😀.txt');
  const { status, body } = await api.ask('/files', { method: 'POST', token: office.token, body: form });
  expect([status, body.name]).toEqual([201, '证明(一)😀.txt']);
  const { status: read } = await api.ask(`/files/${body.id}`, { token: office.token });
  expect(read).toBe(200);
});

it('leaves out of a plan’s file what no record can keep', async () => {
  const form = new FormData();
  form.set('file', new Blob(['今天\0天气\0很好。']), '方案.txt');
  const { status, body } = await api.ask('/campaigns/drafts', {
    method: 'POST',
    token: office.token,
    body: form,
  });
  expect([status, body.code]).toEqual([422, 'PLAN_REFUSED']);
});
