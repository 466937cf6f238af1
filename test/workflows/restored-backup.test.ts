import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pino from 'pino';
import { createActivities } from '../../activities/create-activities';
import { hasRecord, restoreBackup } from '../../cli/backup/restore-backup';
import { writeBackup } from '../../cli/backup/write-backup';
import { openRecord } from '../../cli/system/open-record';
import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { lockDataFolder } from '../../embedded/data-folder-lock';
import { endSurvivors } from '../../embedded/engine-record';
import { startPostgres } from '../../embedded/postgres';
import { changeUnit } from '../../prisma/people/registry-acts';
import { commandDockets } from '../../prisma/record/command-docket';
import type { Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { tellWorkflows } from '../../workflows/messages/tell';
import { campaignWorkflowId, caseWorkflowId } from '../../workflows/messages';
import { isRunning } from '../../workflows/messages/is-running';
import { actor, launchReal, refs, seedCounty } from '../support/campaign';
import { snapshot } from '../support/snapshot';
import { startSystem, type TestSystem } from '../support/worker';

/** An embedded installation of its own, backed up while it runs, and restored elsewhere. */
let system: TestSystem;
let folder: string;
let backup: string;
const campaignId = `backup-${process.pid}`;
const caseOf = (ref: string) => `${campaignId}:${ref}`;
const quiet = () => undefined;
const at = (name: string) => path.join(folder, name);
const content = '附件内容\u2028\n';
const hash = createHash('sha256').update(content).digest('hex');

const withRecord = async <T>(dataDir: string, use: (db: Db, url: string) => Promise<T>): Promise<T> => {
  const postgres = await startPostgres({ dataDir, onProgress: quiet });
  const db = await openRecord(postgres.url);
  try {
    return await use(db, postgres.url);
  } finally {
    await db.$disconnect();
    await postgres.stop();
  }
};

const activitiesOn = (db: Db) =>
  createActivities(
    {
      ...system.deps,
      db,
      tell: touched => tellWorkflows(system.host, touched),
      logger: pino({ level: 'silent' }),
    },
    system.host,
    Date.now,
  );

/** Every table, as rows in the order of the database's own keys. */
const everything = async (db: Db) => ({
  campaign: await snapshot(db, campaignId),
  people: await db.person.findMany({ orderBy: { id: 'asc' } }),
  units: await db.unit.findMany({ orderBy: { id: 'asc' } }),
  registryChains: await db.registryChain.findMany({ orderBy: { id: 'asc' } }),
  registryEvents: await db.registryEvent.findMany({ orderBy: { id: 'asc' } }),
  policies: await db.policy.findMany({ orderBy: [{ id: 'asc' }, { version: 'asc' }] }),
  files: await db.file.findMany(),
});

let original: Awaited<ReturnType<typeof everything>>;
let later: { mended: number; runs: number };

beforeAll(async () => {
  system = await startSystem();
  folder = mkdtempSync(path.join(tmpdir(), 'zhenggai-backup-'));
  backup = at('one/backup.tar.gz');
  const filesDir = at('first/files');
  await withRecord(at('first'), async (db, url) => {
    await seedCounty(db);
    const touched = await launchReal(db, campaignId, { today: dateOf(toInstant(Date.now())), lateDays: -20 });
    await tellWorkflows(system.host, touched);
    mkdirSync(path.join(filesDir, hash.slice(0, 2)), { recursive: true });
    writeFileSync(path.join(filesDir, hash.slice(0, 2), hash), content);
    const file = { id: 'f1', name: '照片\u2028.txt', type: 'text/plain', size: 20, sha256: hash };
    await db.file.create({ data: { ...file, uploadedById: 'transport.liaison', uploadedAt: new Date() } });
    const act = (text: string) =>
      commandDockets(db, {
        campaignId,
        docketIds: [caseOf('一-1')],
        command: { kind: 'report-progress', percent: 30, text, fileIds: ['f1'] },
        actor: actor('transport', 'liaison'),
        requestId: null,
      });
    await act('第一段\u2028清理完毕\r\n"引号"\\');
    expect(await activitiesOn(db).reconcile({ runs: 0 })).toEqual({ mended: 0, runs: 1 });
    original = await everything(db);
    // Online: somebody writes while it is written, and none of it or all of it is in the backup.
    const [manifest] = await Promise.all([
      writeBackup({ url, filesDir, to: backup, version: '0.1.0', now: Date.now() }),
      db.session.findMany(),
    ]);
    expect(manifest).toMatchObject({ files: [{ sha256: hash }], missingFiles: [] });
    // The hour that will be lost.
    await tellWorkflows(system.host, await act('第二段'));
    later = await activitiesOn(db).reconcile({ runs: 1 });
  });
});
afterAll(async () => {
  for (const name of ['first', 'second']) await endSurvivors(at(name));
  rmSync(folder, { recursive: true, force: true });
  await system.close();
});

const restore = (dataDir: string, file = backup) => restoreBackup({ file, dataDir, onProgress: quiet });

it('restores the very record and its files, in a folder that was empty', async () => {
  expect(hasRecord(at('second'))).toBe(false);
  await restore(at('second'));
  expect(readFileSync(path.join(at('second'), 'files', hash.slice(0, 2), hash), 'utf8')).toBe(content);
  expect(existsSync(path.join(at('second'), 'temporal'))).toBe(false);
  await withRecord(at('second'), async db => {
    expect(await everything(db)).toEqual(original);
    expect((await verifyLog(db)).findings).toEqual([]);
  });
});

it('goes on counting where the rows end, so that new ones can be written', async () => {
  await withRecord(at('second'), async db => {
    await commandDockets(db, {
      campaignId,
      docketIds: [caseOf('一-2')],
      command: { kind: 'sign-for' },
      actor: actor('water', 'liaison'),
      requestId: null,
    });
    const asker = { actor: actor('office', 'coordinator'), now: Date.now(), requestId: 'r' };
    await changeUnit(db, 'water', { name: '水利局' }, asker);
    expect((await verifyLog(db)).findings).toEqual([]);
  });
});

it('reconcile replaces the workflows that are ahead of what was restored from an hour ago, once', async () => {
  await restore(at('second'));
  await withRecord(at('second'), async db => {
    const runOf = async (ref: string) =>
      (await system.temporal.client.workflow.getHandle(caseWorkflowId(caseOf(ref))).describe()).runId;
    const before = await Promise.all(refs.map(runOf));
    const { reconcile } = activitiesOn(db);
    expect(await reconcile(later)).toEqual({ mended: 3, runs: later.runs + 1 });
    expect((await db.repair.findMany()).map(one => one.what)).toEqual(refs.map(() => 'case-ahead-of-record'));
    for (const [index, runId] of (await Promise.all(refs.map(runOf))).entries())
      expect(runId).not.toBe(before[index]);
    expect(await reconcile({ runs: later.runs + 1 })).toMatchObject({ mended: 0 });
  });
});

it('reconcile starts everything anew where Temporal has nothing of it', async () => {
  const ids = [campaignWorkflowId(campaignId), ...refs.map(ref => caseWorkflowId(caseOf(ref)))];
  for (const id of ids) await system.temporal.client.workflow.getHandle(id).terminate('test');
  await restore(at('second'));
  await withRecord(at('second'), async db => {
    expect(await activitiesOn(db).reconcile({ runs: 0 })).toMatchObject({ mended: 4 });
    for (const id of ids) expect(await isRunning(system.temporal.client, id)).toBe(true);
    expect(await snapshot(db, campaignId)).toEqual(original.campaign);
  });
});

describe('a restore leaves everything as it was', () => {
  const expectUntouched = async (act: Promise<unknown>, code: string) => {
    const password = readFileSync(path.join(at('second'), 'postgres', 'password'), 'utf8');
    await expect(act).rejects.toMatchObject({ code });
    expect(readFileSync(path.join(at('second'), 'postgres', 'password'), 'utf8')).toBe(password);
    expect(existsSync(path.join(at('second'), 'restoring'))).toBe(false);
  };
  const damaged = (change: (tar: Buffer) => Buffer) => {
    writeFileSync(at('damaged'), gzipSync(change(gunzipSync(readFileSync(backup)))));
    return at('damaged');
  };

  it.each<[string, (tar: Buffer) => Buffer]>([
    [
      'of which a row was changed',
      tar => {
        const copy = Buffer.from(tar);
        copy.write('甲', copy.indexOf('第一段'));
        return copy;
      },
    ],
    ['that was cut off', tar => tar.subarray(0, tar.length / 2)],
    ['that is something else', () => Buffer.from('x'.repeat(2_000))],
  ])('for a backup %s', async (_, change) => {
    await expectUntouched(restore(at('second'), damaged(change)), 'BACKUP_BROKEN');
  });

  it('for a file that is no archive, or none at all', async () => {
    writeFileSync(at('text'), 'not an archive');
    await expectUntouched(restore(at('second'), at('text')), 'BACKUP_BROKEN');
    await expectUntouched(restore(at('second'), at('nothing')), 'BACKUP_UNREADABLE');
  });

  it('while somebody works on the folder', async () => {
    const copy = at('in-use');
    cpSync(path.join(at('second'), 'postgres', 'password'), path.join(copy, 'postgres', 'password'));
    const unlock = lockDataFolder(copy);
    await expect(restore(copy)).rejects.toMatchObject({ code: 'DATA_DIR_IN_USE' });
    unlock();
  });
});

it('says which uploaded files were not there', async () => {
  rmSync(path.join(at('first'), 'files', hash.slice(0, 2), hash));
  await withRecord(at('first'), async (_, url) => {
    const manifest = await writeBackup({
      url,
      filesDir: at('first/files'),
      to: at('without.tar.gz'),
      version: '0.1.0',
      now: Date.now(),
    });
    expect(manifest.missingFiles).toEqual([hash]);
  });
});
