import { at } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import { DomainError } from '../../domain/domain-error';
import type { ReportAct } from '../../domain/report/commands/all';
import { readAgenda } from '../../prisma/read/read-agenda';
import { draftReport, readReport } from '../../prisma/read/report';
import { readReportVersion } from '../../prisma/read/read-report-version';
import { commandDockets } from '../../prisma/record/command-docket';
import { commandReport } from '../../prisma/record/command-report';
import { once } from '../../prisma/record/idempotency';
import { sweepReminders, takeUnitRungs } from '../../prisma/record/sweep';
import { createDb, type Db } from '../../prisma/schema/db';
import { verifyLog } from '../../prisma/upkeep/verify-log';
import { actor, clockTo, launchRehearsal, leader, office, seedCounty } from '../support/campaign';
import { createDatabase, type TestDatabase } from '../support/database';
import { expectFolds } from '../support/fold-check';

let database: TestDatabase;
let db: Db;
let campaignId: string;
let n = 0;

beforeAll(async () => {
  database = await createDatabase();
  db = createDb(database.url);
  await seedCounty(db);
});
beforeEach(async () => {
  campaignId = `report-${++n}`;
  await launchRehearsal(db, campaignId);
});
afterAll(async () => {
  await db.$disconnect();
  await database.drop();
});

const does = (command: ReportAct, by = office, expectedVersion?: number) =>
  commandReport(db, {
    campaignId,
    command,
    actor: by,
    ...(expectedVersion !== undefined && { expectedVersion }),
    requestId: null,
  });
const codeOf = (error: unknown) => (error instanceof DomainError ? error.code : String(error));
const refused = (doing: Promise<unknown>) => doing.then(() => 'allowed', codeOf);
const unit = (unitId: string, command: Command, docketId = `${campaignId}:一-1`) =>
  commandDockets(db, {
    campaignId,
    docketIds: [docketId],
    command,
    actor: actor(unitId, 'liaison'),
    requestId: null,
  });
const duty = (dueOn: string): ReportAct => ({
  kind: 'set-duty',
  to: '市指挥部',
  dueOn,
  channel: '公文交换系统',
});
const compile: ReportAct = { kind: 'compile' };
const stateOf = async () => (await readReport(db, campaignId)).state;
const figure = async (version: number, id: string) =>
  (await readReportVersion(db, campaignId, version)).figures.find(one => one.id === id)?.value;

describe('the docket of the report', () => {
  it('is opened by the first command, in the same transaction', async () => {
    expect(await readReport(db, campaignId)).toMatchObject({ version: 0, state: null });
    await does(duty('2018-06-15'));
    expect(await readReport(db, campaignId)).toMatchObject({
      docketId: `${campaignId}:report`,
      version: 1,
      state: { status: 'collecting', duty: { dueOn: '2018-06-15' } },
    });
    await expectFolds(db, campaignId);
  });

  it('is not opened by one that is refused', async () => {
    expect(await refused(does(duty('2018-05-08')))).toBe('DUE_IN_PAST');
    expect(await refused(does(compile, leader))).toBe('NOT_PERMITTED');
    expect(await refused(does({ kind: 'compile', cutOffAt: at('2018-05-10') }))).toBe('CUT_OFF_IN_FUTURE');
    expect(await db.docket.count({ where: { campaignId, kind: 'report' } })).toBe(0);
  });

  it('two that open it at once come one after the other', async () => {
    await Promise.all([does(duty('2018-06-15')), does(compile), does(duty('2018-06-16'))]);
    const state = await stateOf();
    expect(state?.versions).toHaveLength(1);
    expect(state?.obligations).toHaveLength(1);
    expect(await db.docket.count({ where: { campaignId, kind: 'report' } })).toBe(1);
    await expectFolds(db, campaignId);
  });

  it('who decided on what is no more the newest is refused', async () => {
    await does(duty('2018-06-15'), office, 0);
    expect(await refused(does(compile, office, 0))).toBe('VERSION_CONFLICT');
    expect(await refused(does(compile, office, 1))).toBe('allowed');
  });

  it('keeps no campaign from ending, unless the report is owed', async () => {
    await does(compile);
    await db.docket.updateMany({ where: { campaignId, kind: { not: 'report' } }, data: { isEnded: true } });
    await db.obligation.updateMany({ where: { campaignId }, data: { state: 'met' } });
    await db.docket.updateMany({ where: { campaignId }, data: { alarmAt: null, remindAt: null } });
    await db.notice.deleteMany({ where: { campaignId } });
    expect(await readAgenda(db, campaignId)).toMatchObject({ isEnded: true });
    await does(duty('2018-06-15'));
    expect(await readAgenda(db, campaignId)).toMatchObject({ isEnded: false });
    await does({ kind: 'issue', version: 1 });
    await db.notice.deleteMany({ where: { campaignId } });
    expect(await readAgenda(db, campaignId)).toMatchObject({ isEnded: true });
  });

  it('an ended campaign is supervised again once the report is owed', async () => {
    await db.campaign.update({ where: { id: campaignId }, data: { status: 'ended' } });
    await does(compile);
    const status = async () => (await db.campaign.findUniqueOrThrow({ where: { id: campaignId } })).status;
    expect(await status()).toBe('ended');
    await does(duty('2018-06-15'));
    expect(await status()).toBe('launched');
  });

  it('its office is reminded and urged by the campaign’s own sweep', async () => {
    await does(duty('2018-05-18'));
    await clockTo(db, campaignId, at('2018-05-17'));
    await sweepReminders(db, campaignId);
    await clockTo(db, campaignId, at('2018-05-19'));
    await takeUnitRungs(db, campaignId);
    const steps = await db.step.findMany({
      where: { docketId: `${campaignId}:report`, outcome: 'fired' },
      orderBy: { dueAt: 'asc' },
    });
    expect(steps.map(one => one.rung)).toEqual(['remind:2018-05-17', 'urge']);
    const told = await db.notice.findMany({
      where: { docketId: `${campaignId}:report`, kind: 'urge' },
      select: { personId: true },
    });
    expect(told.map(one => one.personId)).toContain('office.coordinator');
    await expectFolds(db, campaignId);
  });
});

describe('a version', () => {
  it('says what had been recorded by its cut-off, also when it is compiled later', async () => {
    await clockTo(db, campaignId, at('2018-05-10', '10:00'));
    await unit('transport', { kind: 'submit-plan', text: '分三段清理', fileIds: [] });
    await clockTo(db, campaignId, at('2018-05-11', '10:00'));
    const then = await draftReport(db, campaignId);
    await does(compile);
    await clockTo(db, campaignId, at('2018-06-08', '10:00'));
    await unit('transport', { kind: 'report-progress', percent: 90, text: '剩一段', fileIds: [] });
    await unit('water', { kind: 'submit-plan', text: '清淤', fileIds: [] }, `${campaignId}:一-2`);
    expect(await draftReport(db, campaignId, at('2018-05-11', '10:00'))).toEqual(then);
    expect(await readReportVersion(db, campaignId, 1)).toEqual(JSON.parse(JSON.stringify(then)));
    // The same contents once more are no version.
    expect(await refused(does({ kind: 'compile', cutOffAt: at('2018-05-11', '10:00') }))).toBe(
      'REPORT_UNCHANGED',
    );
    expect(await draftReport(db, campaignId)).not.toEqual(then);
    await does(compile);
    expect((await stateOf())?.versions.map(one => one.status)).toEqual(['superseded', 'compiled']);
    expect(await figure(1, 'problems')).toBe('3');
    await expectFolds(db, campaignId);
  });

  it('two that compile at once make one version at one instant of the clock', async () => {
    const both = await Promise.all([refused(does(compile)), refused(does(compile))]);
    expect(both.sort()).toEqual(['REPORT_UNCHANGED', 'allowed']);
    expect((await stateOf())?.versions).toHaveLength(1);
  });

  it('two that issue at once issue once', async () => {
    await does(compile);
    const issue: ReportAct = { kind: 'issue', version: 1, to: '市指挥部', channel: '公文交换系统' };
    const both = await Promise.all([refused(does(issue)), refused(does(issue))]);
    expect(both.sort()).toEqual(['REPORT_VERSION_NOT_NEWEST', 'allowed']);
    expect((await stateOf())?.status).toBe('issued');
  });

  it('that was altered in the database is a refusal with a code, and a finding', async () => {
    await does(compile);
    expect((await verifyLog(db)).findings.filter(one => one.docketId === `${campaignId}:report`)).toEqual([]);
    await db.$executeRaw`
      UPDATE "Event" SET data = jsonb_set(data, '{contents,figures,0,value}', '"7"')
      WHERE "docketId" = ${`${campaignId}:report`} AND type = 'report-compiled'`;
    expect(await refused(readReportVersion(db, campaignId, 1))).toBe('REPORT_VERSION_ALTERED');
    expect(await refused(readReportVersion(db, campaignId, 2))).toBe('REPORT_VERSION_UNKNOWN');
    const findings = (await verifyLog(db)).findings.filter(one => one.docketId === `${campaignId}:report`);
    expect(findings.map(one => one.what)).toEqual(['event-changed', 'report-changed']);
  });
});

describe('under an idempotency key', () => {
  const answering = (key: string, command: ReportAct, dies = false) =>
    once(db, { personId: 'p', key: `${campaignId} ${key}`, digest: 'd', now: Date.now }, async () => {
      await does(command);
      if (dies) throw new Error('died');
      return { status: 200, body: {} };
    });
  const versions = async () => (await stateOf())?.versions.map(one => one.status);

  it.each([false, true])(
    'a repeated compile makes one version, also where it died before it answered: %s',
    async dies => {
      if (dies) await expect(answering('compile', compile, true)).rejects.toThrow('died');
      else await answering('compile', compile);
      await clockTo(db, campaignId, at('2018-05-10', '10:00'));
      expect(await answering('compile', compile)).toMatchObject({ isRepeated: true });
      expect(await versions()).toEqual(['compiled']);
    },
  );

  it.each([false, true])(
    'a repeated issue issues once, also where it died before it answered: %s',
    async dies => {
      await does(compile);
      await does(duty('2018-05-20'));
      const issue: ReportAct = { kind: 'issue', version: 1 };
      if (dies) await expect(answering('issue', issue, true)).rejects.toThrow('died');
      else await answering('issue', issue);
      expect(await answering('issue', issue)).toMatchObject({ isRepeated: true });
      const events = { docketId: `${campaignId}:report`, type: { in: ['report-issued', 'obligation-met'] } };
      expect(await db.event.count({ where: events })).toBe(2);
      expect(await versions()).toEqual(['issued']);
    },
  );

  it.each(['Docket', 'Event'])(
    'what dies in the middle, at the %s, leaves nothing, and can be done again',
    async table => {
      const on = `BEFORE INSERT OR UPDATE ON "${table}" FOR EACH ROW`;
      await db.$executeRawUnsafe(
        `CREATE OR REPLACE FUNCTION fail() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'power cut'; END $$ LANGUAGE plpgsql`,
      );
      await db.$executeRawUnsafe(`CREATE TRIGGER fail ${on} EXECUTE FUNCTION fail()`);
      await expect(answering('middle', compile)).rejects.toThrow();
      await db.$executeRawUnsafe(`DROP TRIGGER fail ON "${table}"`);
      expect(await readReport(db, campaignId)).toMatchObject({ version: 0, state: null });
      expect(await answering('middle', compile)).toMatchObject({ isRepeated: false });
      expect(await versions()).toEqual(['compiled']);
      await expectFolds(db, campaignId);
    },
  );
});
