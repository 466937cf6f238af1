import { publicPart } from '../../domain/compile/compile/public-part';
import { DomainError } from '../../domain/domain-error';
import type { CompiledReport } from '../../domain/report/compiled';
import type { ReportState, ReportVersion } from '../../domain/report/state';
import type { SignedIn } from '../../prisma/people/sessions';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readReportVersion } from '../../prisma/read/read-report-version';
import { readReport, type ReportRecord } from '../../prisma/read/report';
import { seesAll } from '../../prisma/read/scope';
import type { Db } from '../../prisma/schema/db';

/** The versions that somebody may read, the newest first: units those that were issued, everybody else all. */
export const versionsSeen = (state: ReportState | null, actor: SignedIn): ReportVersion[] =>
  (state?.versions ?? []).filter(one => seesAll(actor) || one.issuedAt !== undefined).toReversed();

/** A version as somebody may read it. */
interface SeenVersion {
  record: ReportRecord;
  version: ReportVersion;
  contents: CompiledReport;
  /** The one before it that he may read too; null for the first. */
  before: { version: number; contents: CompiledReport } | null;
  isPublicOnly: boolean;
}

/**
 * A version of a campaign's report: to offices, leaders and the auditor all of it, to units its public part once it was
 * issued. To others it is as if there were none.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `REPORT_VERSION_UNKNOWN`
 */
export const readSeenVersion = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
  number: number,
): Promise<SeenVersion> => {
  await assertCampaign(db, actor, campaignId);
  const record = await readReport(db, campaignId);
  const seen = versionsSeen(record.state, actor);
  const version = seen.find(one => one.version === number);
  if (!version) throw new DomainError('REPORT_VERSION_UNKNOWN', { version: number });
  const isPublicOnly = !seesAll(actor);
  const read = async (which: number): Promise<CompiledReport> => {
    const contents = await readReportVersion(db, campaignId, which);
    return isPublicOnly ? publicPart(contents, actor.unitId) : contents;
  };
  const earlier = seen.find(one => one.version < number);
  return {
    record,
    version,
    contents: await read(number),
    before: earlier ? { version: earlier.version, contents: await read(earlier.version) } : null,
    isPublicOnly,
  };
};
