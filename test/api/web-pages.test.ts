import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
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

it('names in the page what its address needs, with a session; without one what the sign-in needs', async () => {
  const built = (at: string) => ({
    path: at,
    scripts: [`assets/${at.length}.js`],
    styles: [`assets/${at.length}.css`],
  });
  const addresses = ['/', '/ledger', '/cases/:id', '/*', '/sign-in', '/dev/gallery'];
  writeFileSync(path.join(webDir, 'index.html'), '<head></head>');
  writeFileSync(path.join(webDir, 'preloads.json'), JSON.stringify(addresses.map(built)));
  const needs = async (address: string, cookie = `zhenggai_session=${'a'.repeat(43)}`) => {
    const response = await fetch(api.url + address, { headers: { accept: 'text/html', cookie } });
    const [, script] =
      /^<head><link rel="stylesheet" crossorigin href="\/assets\/(\d+)\.css"><link rel="modulepreload" crossorigin href="\/assets\/\1\.js"><\/head>$/.exec(
        await response.text(),
      ) ?? [];
    return addresses.find(one => String(one.length) === script);
  };
  const asked = [
    '/',
    '/?day=2018-06-04',
    '/ledger',
    '/ledger/',
    '/cases/a%2Fb?task=1',
    '/cases/',
    '/cases/a/b',
    '/nowhere',
  ];
  expect(await Promise.all(asked.map(one => needs(one)))).toEqual([
    '/',
    '/',
    '/ledger',
    '/ledger',
    '/cases/:id',
    '/*',
    '/*',
    '/*',
  ]);
  expect(await Promise.all(asked.map(one => needs(one, '')))).toEqual(asked.map(() => '/sign-in'));
  expect(await needs('/dev/gallery', '')).toBe('/dev/gallery');
  // A build of before has none, and a broken file is none.
  writeFileSync(path.join(webDir, 'preloads.json'), '{}');
  expect((await get('/ledger')).text).toBe('<head></head>');
  rmSync(path.join(webDir, 'preloads.json'));
  expect((await get('/ledger')).text).toBe('<head></head>');
});

it('gives each answer of the page a nonce of its own, in the policy and in the page, which no cache keeps', async () => {
  writeFileSync(path.join(webDir, 'index.html'), '<meta property="csp-nonce" nonce="__NONCE__">');
  const nonces: string[] = [];
  for (const address of ['/', '/cases/x', '/index.html', '/index.html']) {
    const response = await fetch(api.url + address, { headers: { accept: 'text/html' } });
    const nonce = /nonce="([A-Za-z0-9+/]{22}==)"/.exec(await response.text())?.[1] ?? 'none';
    const policy = response.headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        "script-src 'self'",
        `style-src 'self' 'nonce-${nonce}'`,
        "style-src-attr 'none'",
      ]),
    );
    expect([response.headers.get('cache-control'), response.headers.get('etag')]).toEqual(['no-store', null]);
    nonces.push(nonce);
  }
  expect(new Set(nonces).size).toBe(4);
});

it('names no inline style and no nonce where nothing is to be styled', async () => {
  const { headers } = await fetch(`${api.url}/api/v1/session`);
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("style-src 'self'; style-src-attr 'none'");
  expect(policy).not.toMatch(/nonce|unsafe/);
});

it('misses a file of an earlier build as missing, not as broken or as the page', async () => {
  mkdirSync(path.join(webDir, 'assets'), { recursive: true });
  writeFileSync(path.join(webDir, 'assets', 'new.js'), 'void 0');
  expect((await get('/assets/new.js', '*/*')).status).toBe(200);
  const { status, type } = await get('/assets/old.js', '*/*');
  expect([status, type]).toEqual([404, expect.stringContaining('application/problem+json')]);
});

/** Status, encoding and content, and by what caches tell answers apart. */
const asTaken = async (address: string, encoding: string) => {
  const response = await fetch(api.url + address, { headers: { 'accept-encoding': encoding } });
  const { headers } = response;
  return [
    response.status,
    headers.get('content-encoding'),
    headers.get('content-type'),
    headers.get('vary'),
    await response.text(),
  ];
};

it('gives a script as it was compressed with the build, as the browser takes it', async () => {
  const script = `/* ${'x'.repeat(2000)} */`;
  const file = path.join(webDir, 'assets', 'page-1.js');
  writeFileSync(file, script);
  const type = 'text/javascript; charset=utf-8';
  // A build under a running server: what is not yet compressed is given as it is.
  expect(await asTaken('/assets/page-1.js', 'br, gzip')).toEqual([
    200,
    null,
    type,
    'Accept-Encoding',
    script,
  ]);
  writeFileSync(`${file}.br`, brotliCompressSync(script));
  writeFileSync(`${file}.gz`, gzipSync(script));
  const answer = (encoding: string | null) => [200, encoding, type, 'Accept-Encoding', script];
  expect(await asTaken('/assets/page-1.js', 'gzip, deflate, br')).toEqual(answer('br'));
  expect(await asTaken('/assets/page-1.js', 'gzip')).toEqual(answer('gzip'));
  expect(await asTaken('/assets/page-1.js', 'identity')).toEqual(answer(null));
  for (const one of [file, `${file}.br`, `${file}.gz`]) rmSync(one);
  expect((await asTaken('/assets/page-1.js', 'br')).slice(0, 2)).toEqual([404, null]);
});

it('says of a file under /assets only what a file needs that never changes; the page has the policy, and so has a picture that could run scripts', async () => {
  const assets = path.join(webDir, 'assets');
  writeFileSync(path.join(assets, 'small-1.js'), 'void 0');
  writeFileSync(path.join(assets, 'large-1.css.br'), brotliCompressSync('a{}'));
  writeFileSync(path.join(assets, 'drawn-1.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(webDir, 'index.html'), '<meta property="csp-nonce" nonce="__NONCE__">');
  const headersOf = async (address: string) => {
    const { status, headers } = await fetch(api.url + address, { headers: { 'accept-encoding': 'br' } });
    expect(status).toBe(200);
    return Object.fromEntries(headers);
  };
  /** What Node says of the connection. */
  const ofTheLine = ['connection', 'date', 'keep-alive'];
  const ofFile = [
    ...ofTheLine,
    'cache-control',
    'content-length',
    'content-type',
    'cross-origin-resource-policy',
    'vary',
    'x-content-type-options',
  ];
  const small = await headersOf('/assets/small-1.js');
  expect(Object.keys(small).sort()).toEqual([...ofFile].sort());
  const large = await headersOf('/assets/large-1.css');
  expect(Object.keys(large).sort()).toEqual([...ofFile, 'content-encoding'].sort());
  for (const file of [small, large])
    expect(file).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
  expect((await headersOf('/ledger'))['content-security-policy']).toMatch(
    /style-src 'self' 'nonce-[^']{24}'/,
  );
  expect((await headersOf('/assets/drawn-1.svg'))['content-security-policy']).toContain("script-src 'self'");
  const missing = await fetch(`${api.url}/assets/gone-1.js`);
  expect([missing.status, missing.headers.has('content-security-policy')]).toEqual([404, true]);
});

it('gives nothing that lies outside the folder of the build', async () => {
  writeFileSync(path.join(webDir, 'elsewhere.js.br'), brotliCompressSync('/* of another folder */'));
  for (const address of [
    '/assets/..%2Felsewhere.js',
    '/assets/%2e%2e/elsewhere.js',
    '/assets/x/..%2f..%2felsewhere.js',
  ])
    expect((await asTaken(address, 'br'))[4]).not.toContain('of another folder');
});

it('compresses long answers of the API', async () => {
  expect((await asTaken('/api/openapi.json', 'br')).slice(0, 2)).toEqual([200, 'br']);
  expect((await asTaken('/api/openapi.json', 'identity')).slice(0, 2)).toEqual([200, null]);
});
