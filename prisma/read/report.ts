import { DomainError } from '../../domain/domain-error';
import { reportDocketId } from '../../domain/report/open-report';
import type { ReportState } from '../../domain/report/state';
import type { CompiledReport } from '../../domain/report/compiled';
import type { Instant } from '../../domain/calendar/civil-date';
import { cutOffOf } from '../../domain/report/cut-off';
import { formInForce } from '../../domain/report/form-in-force';
import { compiledOf } from '../../record/report/compile-as-of';
import { loadFacts } from '../record/facts';
import { loadForm } from '../record/load-form';
import type { Db, Tx } from '../schema/db';
import { readCampaignRecord } from './campaign-record';

/** The docket of a campaign's report; `state` is null and `version` 0 before its first command. */
export interface ReportRecord {
  docketId: string;
  version: number;
  state: ReportState | null;
}

/** Where the compiled report of a campaign stands. Who may see it is asked elsewhere. One query. */
export const readReport = async (db: Db | Tx, campaignId: string): Promise<ReportRecord> => {
  const docketId = reportDocketId(campaignId);
  const row = await db.docket.findUnique({
    where: { id: docketId, kind: 'report' },
    select: { version: true, state: true },
  });
  return {
    docketId,
    version: row?.version ?? 0,
    state: (row?.state ?? null) as ReportState | null,
  };
};

/**
 * The report as it would be compiled at a cut-off, by default now, with the form, words and decisions that are in force.
 * Nothing is written.
 *
 * @throws DomainError `CUT_OFF_IN_FUTURE`, `CAMPAIGN_UNKNOWN`, `CAMPAIGN_NOT_LAUNCHED`
 */
export const draftReport = async (
  db: Db | Tx,
  campaignId: string,
  cutOffAt?: Instant,
): Promise<CompiledReport> => {
  const facts = await loadFacts(db, campaignId);
  const asOf = cutOffOf({ cutOffAt }, facts.now);
  if (asOf > facts.now) throw new DomainError('CUT_OFF_IN_FUTURE', { cutOffAt: asOf, now: facts.now });
  const { state } = await readReport(db, campaignId);
  const form = await loadForm(db, formInForce(state, 'report'));
  return compiledOf(form, await readCampaignRecord(db, facts, asOf), state);
};
