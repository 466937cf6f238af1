import { toInstant, toMs, type Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { formInForce } from '../../domain/report/form-in-force';
import { readCampaignRecord } from '../../prisma/read/campaign-record';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readReportVersion } from '../../prisma/read/read-report-version';
import { readReport } from '../../prisma/read/report';
import { loadFacts } from '../../prisma/record/facts';
import { loadForm } from '../../prisma/record/load-form';
import type { Call } from '../call';

/**
 * The report as it would be compiled at a cut-off, by default now, compiled aside, and what would be different from the newest
 * version. Nothing is written.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `CAMPAIGN_NOT_LAUNCHED`, `CUT_OFF_IN_FUTURE`
 */
export const draftOf = async (
  { deps: { db, aside }, actor }: Pick<Call<unknown, unknown, unknown>, 'deps' | 'actor'>,
  campaignId: string,
  cutOffAt?: Instant,
) => {
  await assertCampaign(db, actor, campaignId);
  const facts = await loadFacts(db, campaignId);
  const asOf = cutOffAt === undefined ? facts.now : toInstant(toMs(cutOffAt));
  if (asOf > facts.now) throw new DomainError('CUT_OFF_IN_FUTURE', { cutOffAt: asOf, now: facts.now });
  const { state, version } = await readReport(db, campaignId);
  const newest = state?.versions.at(-1)?.version ?? null;
  const compiled = await aside.run('compile-report', {
    form: await loadForm(db, formInForce(state, 'report')),
    record: await readCampaignRecord(db, facts, asOf),
    onTop: state && { words: state.words, settled: state.settled },
    before: newest === null ? null : await readReportVersion(db, campaignId, newest),
  });
  return { ...compiled, comparedWith: newest, version };
};
