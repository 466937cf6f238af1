import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startApi, type TestApi } from '../support/api';

let api: TestApi;
const webDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-web-'));
beforeAll(async () => {
  api = await startApi({ webDir });
});
afterAll(async () => {
  await api.close();
  rmSync(webDir, { recursive: true, force: true });
});

const get = async (address: string, accept = 'text/html') => {
  const response = await fetch(api.url + address, { headers: { accept } });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    text: await response.text(),
  };
};

it('says that the web is not built, and how to build it', async () => {
  for (const address of ['/', '/ledger', '/cases/x']) {
    const { status, type, text } = await get(address);
    expect([status, type]).toEqual([503, expect.stringContaining('text/html')]);
    expect(text).toContain('npx vite build --config web/vite.config.ts');
  }
  expect((await get('/api/v1/session')).status).toBe(401);
});

it('answers with the page once it has been built, without a restart', async () => {
  writeFileSync(path.join(webDir, 'index.html'), '<title>整改督办</title>');
  expect(await get('/ledger')).toMatchObject({ status: 200, text: '<title>整改督办</title>' });
});

it('misses a file of an earlier build as missing, not as broken or as the page', async () => {
  mkdirSync(path.join(webDir, 'assets'), { recursive: true });
  writeFileSync(path.join(webDir, 'assets', 'new.js'), 'void 0');
  expect((await get('/assets/new.js', '*/*')).status).toBe(200);
  const { status, type } = await get('/assets/old.js', '*/*');
  expect([status, type]).toEqual([404, expect.stringContaining('application/problem+json')]);
});
