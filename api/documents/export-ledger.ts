import { dateOf } from '../../domain/calendar/civil-date';
import { ledgerWords } from '../../domain/codes/ledger-columns';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadFacts } from '../../prisma/record/facts';
import { exportLedger } from '../contracts/documents';
import { route } from '../route';
import { ledgerWidths } from './ledger-cells';
import { ledgerSheet } from './ledger-sheet';
import { sendSheet } from './send-sheet';

export const exportLedgerRoute = route(exportLedger, async ({ deps, actor, params, query, http, log }) => {
  await assertCampaign(deps.db, actor, params.id);
  const { campaign, now } = await loadFacts(deps.db, params.id);
  const { format, language, ...filter } = query;
  const name = ledgerWords.ledger[language];
  const sheet = ledgerSheet(deps.db, actor, { ...filter, kind: 'case', campaignId: params.id }, language);
  try {
    await sendSheet(http.response, sheet, {
      format,
      name,
      widths: ledgerWidths,
      words: [campaign.title, name, dateOf(now)],
    });
  } catch (error) {
    if (!http.response.headersSent) throw error;
    // Whoever took it has gone, or the record has: the connection is closed, and the file is no whole one.
    log.warn({ error }, 'a file was not sent to its end');
    http.response.destroy();
  }
  return { isSent: true };
});
