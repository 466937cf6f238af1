import { doneBy } from '../../domain/permissions/stand-in';
import { openReport, reportDocketId } from '../../domain/report/open-report';
import type { Book, HeldDocket } from '../book';
import type { CommandInput } from '../command-input';

/**
 * The docket of a campaign's report, opened by its first command. Who compiles holds everything else still first, so that what
 * had been recorded by his now is known, and nothing later.
 */
export const holdReport = async (
  book: Book,
  { campaignId, actor, command: { kind } }: Extract<CommandInput, { on: 'report' }>,
): Promise<HeldDocket[]> => {
  if (kind === 'compile') await book.store.holdCampaignStill(campaignId);
  const id = reportDocketId(campaignId);
  const known = await book.holdKnown([id]);
  if (known.length > 0) return known;
  book.save(null, openReport(campaignId, doneBy(actor), await book.open(campaignId)));
  return book.hold([id]);
};
