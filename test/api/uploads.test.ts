import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import type { Request } from 'express';
import { clearLeftovers } from '../../api/files/temporary-name';
import { receiveForm } from '../../api/files/receive-form';
import { pathOfHash } from '../../api/files/take-upload';
import { problemOf } from '../../api/middleware/problem-of';
import { checkFiles } from '../../cli/system/check-files';
import { openSession } from '../../prisma/people/sessions';
import { forgetFiles } from '../../prisma/upkeep/forget-files';
import { startApi, type TestApi } from '../support/api';
import { createCampaign, createPerson, type TestPerson } from '../support/factories';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let api: TestApi;
let now = Date.parse('2018-06-01T09:00:00+08:00');
let unit: TestPerson;
let other: TestPerson;
let campaignId = '';

beforeAll(async () => {
  api = await startApi({ now: () => now, uploadQuota: { files: 3, bytes: 1000 } });
  campaignId = await createCampaign(api.db, { cases: [{ ref: '一-1', leads: ['unit-a'] }] });
});
beforeEach(async () => {
  now += 3 * DAY;
  unit = await createPerson(api.db, { unitId: 'unit-a', roles: ['liaison'] }, now);
  other = await createPerson(api.db, { unitId: 'unit-b', roles: ['liaison'] }, now);
});
afterAll(() => api.close());

const send = (who: TestPerson, content: string | Uint8Array<ArrayBuffer>, to = api) => {
  const form = new FormData();
  form.set('file', new Blob([content]), '证明.txt');
  return to.ask('/files', { method: 'POST', token: who.token, body: form });
};
const bytesOf = (sha256: string) => pathOfHash(api.deps.filesDir, sha256);
const leftIn = (folder: string) => readdirSync(folder).filter(name => name.startsWith('.upload-'));
const forget = () => {
  const removed: Promise<number> = forgetFiles(api.db, new Date(now - DAY), sha256 => {
    rmSync(bytesOf(sha256), { force: true });
    return Promise.resolve();
  });
  return removed;
};

describe('what one person can upload', () => {
  it('is so many files in 24 hours, and says when there will be room again; others have their own', async () => {
    for (const text of ['a', 'b', 'c']) expect((await send(unit, text)).status).toBe(201);
    now += 3_600_000;
    const refused = await send(unit, 'd');
    expect([refused.status, refused.body.code]).toEqual([429, 'UPLOAD_QUOTA']);
    expect(Number(refused.headers.get('retry-after'))).toBe(23 * 3600);
    expect((await send(other, 'd')).status).toBe(201);
    now += 23 * 3_600_000;
    expect(
      (await send({ ...(await createPerson(api.db, { unitId: 'unit-a', roles: ['head'] }, now)) }, 'e'))
        .status,
    ).toBe(201);
  });

  it('is so many bytes', async () => {
    expect((await send(unit, 'x'.repeat(600))).status).toBe(201);
    expect((await send(unit, 'y'.repeat(401))).body.code).toBe('UPLOAD_QUOTA');
    expect((await send(unit, 'y'.repeat(400))).status).toBe(201);
    expect(leftIn(api.deps.filesDir)).toEqual([]);
  });

  it('is not more where several are sent at once', async () => {
    const answers = await Promise.all(['1', '2', '3', '4', '5', '6'].map(text => send(unit, text)));
    expect(answers.filter(one => one.status === 201)).toHaveLength(3);
  });
});

describe('what nobody hands in', () => {
  it('disappears after a day, row and bytes; not before', async () => {
    const { body: file } = await send(unit, 'nobody’s');
    now += DAY;
    expect(await forget()).toBeGreaterThanOrEqual(0);
    expect(existsSync(bytesOf(file.sha256))).toBe(true);
    now += 1;
    await forget();
    expect([await api.db.file.count({ where: { id: file.id } }), existsSync(bytesOf(file.sha256))]).toEqual([
      0,
      false,
    ]);
  });

  it('what lies before a unit’s head stays, and what he sent back; what was taken back disappears', async () => {
    const head = await createPerson(api.db, { unitId: 'unit-a', roles: ['head'] }, now);
    const set = { method: 'PUT', token: head.token, body: { isOn: true } };
    expect((await api.ask('/units/unit-a/sign-off', set)).status).toBe(200);
    const { body: file } = await send(unit, 'before the head');
    const command = { kind: 'submit-plan', text: '方案', fileIds: [file.id] };
    const body = { campaignId, docketIds: [`${campaignId}:一-1`], command };
    const { body: put } = await api.ask('/sign-offs', { method: 'POST', token: unit.token, body });
    const isThere = async () => {
      now += DAY + 1;
      await forget();
      return [await api.db.file.count({ where: { id: file.id } }), existsSync(bytesOf(file.sha256))];
    };
    const on = async (who: TestPerson, act: string, more?: object) => {
      // Days have gone by: he signs in again.
      const { token } = await openSession(api.db, who.id, now);
      return api.ask(`/sign-offs/${put.id}/${act}`, { method: 'POST', token, body: more });
    };
    expect(await isThere()).toEqual([1, true]);
    expect((await on(head, 'send-back', { reason: '缺页' })).status).toBe(200);
    expect(await isThere()).toEqual([1, true]);
    expect((await on(unit, 'withdraw')).status).toBe(200);
    expect(await isThere()).toEqual([0, false]);
    await api.ask('/units/unit-a/sign-off', {
      ...set,
      token: (await openSession(api.db, head.id, now)).token,
      body: { isOn: false },
    });
  });

  it('keeps its bytes while another file has the same', async () => {
    const { body: file } = await send(unit, 'the same');
    now += 11 * HOUR;
    expect((await send(other, 'the same')).body.sha256).toBe(file.sha256);
    now += 13 * HOUR + 1;
    await forget();
    expect([
      await api.db.file.count({ where: { sha256: file.sha256 } }),
      existsSync(bytesOf(file.sha256)),
    ]).toEqual([1, true]);
  });

  it('can no longer be handed in, and says so; what was handed in stays for good', async () => {
    const docketIds = [`${campaignId}:一-1`];
    const handIn = (fileId: string) =>
      api.ask(`/campaigns/${campaignId}/commands`, {
        method: 'POST',
        token: unit.token,
        body: { docketIds, command: { kind: 'submit-plan', text: '方案', fileIds: [fileId] } },
      });
    const { body: late } = await send(unit, 'late');
    const { body: kept } = await send(unit, 'kept');
    expect((await handIn(kept.id)).status).toBe(200);
    for (let days = 0; days < 3; days++) {
      now += DAY;
      await forget();
    }
    expect(existsSync(bytesOf(kept.sha256))).toBe(true);
    expect(await api.db.file.findUnique({ where: { id: kept.id }, select: { isHandedIn: true } })).toEqual({
      isHandedIn: true,
    });
    unit = { ...unit, token: (await openSession(api.db, unit.id, now)).token };
    expect((await handIn(late.id)).body.code).toBe('FILE_UNKNOWN');
  });

  it('waits for a command that is just handing it in', async () => {
    const { body: file } = await send(unit, 'just now');
    now += DAY + 1;
    let forgetting: Promise<number> | undefined;
    await api.db.$transaction(async tx => {
      await tx.$queryRaw`SELECT id FROM "File" WHERE id = ${file.id} FOR KEY SHARE`;
      forgetting = forget();
      await new Promise(resolve => setTimeout(resolve, 200));
      await tx.$executeRaw`UPDATE "Event" SET data = jsonb_set(data, '{deep}', jsonb_build_object('fileIds', jsonb_build_array(${file.id}::text)))
        WHERE id = (SELECT min(id) FROM "Event")`;
    });
    await forgetting;
    expect(await api.db.file.count({ where: { id: file.id } })).toBe(1);
  });
});

describe('what a process leaves half written', () => {
  it('is removed at the start of the next; what a living one writes is not', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-left-'));
    const name = (host: string, pid: number, letter: string) => `.upload-${host}-${pid}-${letter.repeat(32)}`;
    // No process has this number: it is beyond the largest.
    const dead = 2 ** 30;
    const names = {
      dead: name(hostname(), dead, 'a'),
      living: name(hostname(), process.ppid, 'b'),
      elsewhere: name('another-host', dead, 'c'),
      elsewhereOld: name('another-host', dead, 'd'),
      unknown: '.upload-whatever',
      kept: 'ab',
    };
    for (const one of Object.values(names)) writeFileSync(path.join(folder, one), 'x');
    const at = Date.now();
    utimesSync(path.join(folder, names.elsewhereOld), new Date(at - 2 * DAY), new Date(at - 2 * DAY));
    expect(await clearLeftovers(folder, at)).toBe(3);
    expect(readdirSync(folder).sort()).toEqual([names.living, names.elsewhere, names.kept].sort());
    rmSync(folder, { recursive: true });
  });
});

describe('a full disk', () => {
  it('is an answer at once, while the rest is still on its way', async () => {
    // Linux’ own full disk: whatever is written there finds no space.
    if (!existsSync('/dev/full')) return console.warn('no /dev/full here: not tested');
    const server = createServer((request, response) => {
      receiveForm(request as Request, '/dev/full').catch((error: unknown) => {
        response.statusCode = problemOf(error).status;
        response.end();
      });
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const head = '--B\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n';
    const status = await new Promise(resolve => {
      const { port } = server.address() as AddressInfo;
      const headers = { 'content-type': 'multipart/form-data; boundary=B' };
      const sending = httpRequest({ port, host: '127.0.0.1', method: 'POST', headers }, response => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.on('error', () => undefined);
      // And does not end.
      sending.write(head + 'x'.repeat(200_000));
    });
    expect(status).toBe(507);
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  it.each(['ENOSPC', 'EDQUOT'])('is 507 where the system calls it %s', code => {
    expect(problemOf(Object.assign(new Error('write'), { code }))).toMatchObject({
      status: 507,
      code: 'STORAGE_FULL',
    });
  });

  it('is no room for files, in numbers', async () => {
    await expect(checkFiles(tmpdir(), 1e9)).rejects.toThrow(/\d+ MB free .* at least 1000000000 MB/);
    await checkFiles(tmpdir(), 0);
    expect(leftIn(tmpdir())).toEqual([]);
  });

  it('of its own, of one megabyte: 507, nothing is left, not ready; with room again everything goes on', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-disk-'));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'pipe' });
    } catch {
      rmSync(folder, { recursive: true });
      return console.warn('a disk cannot be mounted here (no root): not tested');
    }
    const small = await startApi({
      filesDir: folder,
      health: () => Promise.resolve({ ok: true, checks: {} }),
    });
    try {
      const person = await createPerson(small.db, { unitId: 'unit-a', roles: ['liaison'] });
      const before = Date.now();
      const full = await send(person, new Uint8Array(2_000_000), small);
      expect([full.status, full.body.code]).toEqual([507, 'STORAGE_FULL']);
      expect(Date.now() - before).toBeLessThan(5_000);
      expect([leftIn(folder), await small.db.file.count()]).toEqual([[], 0]);
      writeFileSync(path.join(folder, 'ballast'), Buffer.alloc(2 ** 20));
      await expect(checkFiles(folder, 0)).rejects.toThrow(/ENOSPC/);
      rmSync(path.join(folder, 'ballast'));
      await checkFiles(folder, 0);
      expect((await send(person, 'small', small)).status).toBe(201);
    } finally {
      await small.close();
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
