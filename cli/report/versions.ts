import type { Instant } from '../../domain/calendar/civil-date';
import { differencesBetween } from '../../domain/compile/differences/differences-between';
import { DomainError } from '../../domain/domain-error';
import type { CompiledReport } from '../../domain/report/compiled';
import { readReport, draftReport } from '../../prisma/read/report';
import { readReportVersion } from '../../prisma/read/read-report-version';
import { commandReport } from '../../prisma/record/command-report';
import type { Db } from '../../prisma/schema/db';
import { campaignOf } from '../campaign-of';
import { coordinatorOf } from '../coordinator-of';
import { printJson, printText } from './options';
import { sayReport, sayVersions } from './say';

/** What a report says otherwise than the version before it, in sentences; none for the first. */
const differences = async (db: Db, campaignId: string, report: CompiledReport, before: number) =>
  before < 1 ? [] : differencesBetween(await readReportVersion(db, campaignId, before), report);

const show = async (
  db: Db,
  campaignId: string,
  report: CompiledReport,
  { version, json }: { version: number; json?: true | undefined },
): Promise<void> => {
  const differs = await differences(db, campaignId, report, version - 1);
  if (json) return printJson({ version, differences: differs, report });
  printText(
    [
      sayReport(report),
      ...(differs.length > 0 ? [`与第 ${version - 1} 版相比:`, ...differs.map(one => `  ${one.zh}`)] : []),
    ].join('\n'),
  );
};

interface Compiling {
  campaign?: string;
  cutOff?: Instant;
  dryRun?: true;
  by?: string;
  json?: true;
}

/** 汇总 as of a cut-off, by default now; with `dryRun` it is shown as it would be, and nothing is written. */
export const compileReport = async (db: Db, options: Compiling): Promise<void> => {
  const { campaign, cutOff, dryRun, by, json } = options;
  const campaignId = await campaignOf(db, campaign);
  const newest = async () => (await readReport(db, campaignId)).state?.versions.at(-1)?.version ?? 0;
  if (dryRun)
    return show(db, campaignId, await draftReport(db, campaignId, cutOff), {
      version: (await newest()) + 1,
      json,
    });
  const actor = await coordinatorOf(db, by, 'report');
  const command = { kind: 'compile' as const, ...(cutOff !== undefined && { cutOffAt: cutOff }) };
  await commandReport(db, { campaignId, command, actor, requestId: null });
  const version = await newest();
  process.stderr.write(`已汇总为第 ${version} 版\n`);
  return show(db, campaignId, await readReportVersion(db, campaignId, version), { version, json });
};

/** A version with its differences, by default the newest; its hash is verified. @throws DomainError `REPORT_UNKNOWN` */
export const showReport = async (
  db: Db,
  { campaign, version, json }: { campaign?: string; version?: number; json?: true },
): Promise<void> => {
  const campaignId = await campaignOf(db, campaign);
  const { state } = await readReport(db, campaignId);
  const shown = version ?? state?.versions.at(-1)?.version;
  if (!state || shown === undefined) throw new DomainError('REPORT_UNKNOWN');
  if (!json) printText(sayVersions(state.versions));
  return show(db, campaignId, await readReportVersion(db, campaignId, shown), { version: shown, json });
};

interface Issuing {
  campaign?: string;
  version?: number;
  to?: string;
  channel?: string;
  by?: string;
}

/** 报出 of a version, by default the newest; to whom and how, where it is not said, as the duty has it. */
export const issueReport = async (db: Db, { campaign, version, to, channel, by }: Issuing): Promise<void> => {
  const campaignId = await campaignOf(db, campaign);
  const newest = (await readReport(db, campaignId)).state?.versions.at(-1)?.version;
  const issued = version ?? newest;
  if (issued === undefined) throw new DomainError('REPORT_UNKNOWN');
  const actor = await coordinatorOf(db, by, 'report');
  await commandReport(db, {
    campaignId,
    command: {
      kind: 'issue',
      version: issued,
      ...(to !== undefined && { to }),
      ...(channel !== undefined && { channel }),
    },
    actor,
    requestId: null,
  });
  printText(`已报出第 ${issued} 版`);
};
