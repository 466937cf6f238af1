import { DomainError } from '../../domain/domain-error';
import type { CompiledReport } from '../../domain/report/compiled';
import { reportDocketId } from '../../domain/report/open-report';
import type { ReportEvent } from '../../domain/report/events';
import { hashOfReport } from '../../record/report/compile-as-of';
import type { Db } from '../schema/db';

type Compiled = Extract<ReportEvent, { type: 'report-compiled' }>;

/**
 * What a version of a campaign's report says, as it was compiled. Its hash is verified each time that it is read.
 *
 * @throws DomainError `REPORT_VERSION_UNKNOWN`, `REPORT_VERSION_ALTERED`
 */
export const readReportVersion = async (
  db: Db,
  campaignId: string,
  version: number,
): Promise<CompiledReport> => {
  const [row] = await db.$queryRaw<{ data: Compiled }[]>`
    SELECT data FROM "Event" WHERE "docketId" = ${reportDocketId(campaignId)} AND type = 'report-compiled'
      AND (data->>'version')::int = ${version}`;
  if (!row) throw new DomainError('REPORT_VERSION_UNKNOWN', { version });
  const { contents, hash } = row.data;
  if (hashOfReport(contents) !== hash) throw new DomainError('REPORT_VERSION_ALTERED', { version });
  return contents;
};
