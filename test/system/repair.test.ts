import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { readConfiguration } from '../../cli/configuration';
import { seedDemo } from '../../cli/demo/seed-demo';
import type { Verdict } from '../../cli/doctor/check';
import { examine } from '../../cli/doctor/examine';
import { openSystem, scheduleReconcile, type System } from '../../cli/system/open-system';
import { clearTemporalFolder } from '../../embedded/clear-data-folder';
import { endSurvivors } from '../../embedded/engine-record';
import { launchedTouched } from '../../prisma/record/launched-touched';
import { until } from '../workflows/until';

/** The demonstration on engines of its own: what the doctor says while it is well, ill, stopped, and without Temporal's data. */
const dataDir = mkdtempSync(path.join(tmpdir(), 'zhenggai-repair-'));
const configuration = readConfiguration({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' });
let system: System | null = null;

const open = async (): Promise<System> => {
  let newIds: string[] = [];
  const opened = await openSystem({
    configuration,
    env: { ...process.env, DATABASE_URL: '', TEMPORAL_ADDRESS: '', TEMPORAL_NAMESPACE: '', SMTP_URL: '' },
    onProgress: () => undefined,
    onEngineExit: () => undefined,
    webDir: null,
    logger: pino({ level: 'silent' }),
    now: Date.now,
    prepare: async db => {
      ({ newIds } = await seedDemo(db, { kind: 'empty', now: Date.now() }));
    },
  });
  system = opened;
  for (const id of newIds)
    await opened.api.supervision.changed(await launchedTouched(opened.db, id), 'start');
  await scheduleReconcile(opened.client, configuration.TEMPORAL_TASK_QUEUE);
  return opened;
};
const stop = async () => {
  await system?.stop();
  system = null;
};

const verdicts = async (now = Date.now): Promise<Partial<Record<string, Verdict>>> => {
  const checks = await examine(configuration, now);
  for (const { verdict, advice, id } of checks)
    if (verdict !== 'ok') expect([id, advice]).toEqual([id, expect.stringMatching(/[一-龥]{2,}/)]);
  return Object.fromEntries(checks.map(one => [one.id, one.verdict]));
};
const hasReconciled = async (runs: number) =>
  ((await system!.db.reconcileCount.findFirst())?.runs ?? 0) >= runs;

afterAll(async () => {
  await stop();
  await endSurvivors(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

const well = [
  ...[
    'versions',
    'disk',
    'database',
    'clock',
    'schema',
    'record',
    'alarms',
    'queue',
    'calendar',
    'reconcile',
  ],
  ...['names', 'readers', 'repairs', 'supervision', 'temporal', 'worker', 'reconcile-schedule', 'mail'],
];

it('is well while it runs, and says what cannot be looked at while it is stopped', async () => {
  expect(await verdicts()).toEqual({
    ...{ versions: 'ok', disk: 'ok' },
    ...{ database: 'unchecked', temporal: 'unchecked', mail: 'unchecked' },
  });
  await open();
  await until(() => hasReconciled(1));
  expect(await verdicts()).toEqual(Object.fromEntries(well.map(id => [id, 'ok'])));
});

describe('names what is wrong', () => {
  const sql = (text: string, ...values: unknown[]) => system!.db.$executeRawUnsafe(text, ...values);

  it('a row that is not what its events say', async () => {
    await sql(`UPDATE "Docket" SET status = 'closed' WHERE id = 'demo:一-1'`);
    expect(await verdicts()).toMatchObject({ record: 'problem', schema: 'ok' });
    const { state } = await system!.db.docket.findUniqueOrThrow({ where: { id: 'demo:一-1' } });
    await sql(`UPDATE "Docket" SET status = $1 WHERE id = 'demo:一-1'`, (state as { status: string }).status);
    expect(await verdicts()).toMatchObject({ record: 'ok' });
  });

  it('a clock that differs, and a reconcile that has not run for long', async () => {
    expect(await verdicts(() => Date.now() + 10_000)).toMatchObject({ clock: 'warning', reconcile: 'ok' });
    expect(await verdicts(() => Date.now() + 1_200_000)).toMatchObject({
      clock: 'problem',
      reconcile: 'problem',
    });
  });

  it('a schema that is older or newer than the program', async () => {
    const newest = await system!.db.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations ORDER BY 1 DESC LIMIT 1`;
    const name = newest[0]!.migration_name;
    const rename = (from: string, to: string) =>
      sql('UPDATE _prisma_migrations SET migration_name = $2 WHERE migration_name = $1', from, to);
    await rename(name, '99990101000000_newer');
    expect(await verdicts()).toMatchObject({ schema: 'problem', record: 'unchecked' });
    await rename('99990101000000_newer', name);
    await sql('UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = $1', name);
    expect(await verdicts()).toMatchObject({ schema: 'problem' });
    await sql('UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = $1', name);
    expect(await verdicts()).toMatchObject({ schema: 'ok' });
  });

  it('servers that do not answer', async () => {
    const nowhere = {
      ...configuration,
      DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
      TEMPORAL_ADDRESS: '127.0.0.1:1',
      SMTP_URL: 'smtp://127.0.0.1:1',
    };
    const checks = await examine(nowhere, Date.now);
    expect(checks.filter(one => one.verdict === 'problem').map(one => one.id)).toEqual([
      'database',
      'temporal',
      'mail',
    ]);
  });
});

it('goes on after Temporal’s data was deleted entirely: every case is supervised again, and the repairs are listed', async () => {
  const before = await system!.db.docket.findMany({ orderBy: { id: 'asc' } });
  const { runs } = await system!.db.reconcileCount.findFirstOrThrow();
  await stop();
  await clearTemporalFolder(dataDir);
  await open();
  await until(() => hasReconciled(runs + 1));
  const cases = before.filter(one => one.kind === 'case' && !one.isEnded).map(one => one.id);
  const repairs = await system!.db.repair.findMany({ where: { what: 'case-without-workflow' } });
  expect(repairs.map(one => one.subjectId).sort()).toEqual(cases.sort());
  expect(await verdicts()).toEqual({
    ...Object.fromEntries(well.map(id => [id, 'ok'])),
    repairs: 'warning',
  });
  expect(await system!.db.docket.findMany({ orderBy: { id: 'asc' } })).toEqual(before);
});
