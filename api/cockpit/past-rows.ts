import { isFile } from '../../domain/kinds';
import { seesDocket } from '../../domain/scope/papers';
import { visibleObligations } from '../../domain/scope/visible-case';
import type { PastRows } from '../../prisma/read/cockpit/source';
import { eachHistory } from '../../prisma/read/read-histories';
import { sightOf } from '../../prisma/read/sight';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import { changedObligations, docketRow } from '../../record/docket-rows';
import { stateAsOf } from '../../record/history/as-of';
import { ledgerLine } from '../../record/history/ledger-line';
import type { CampaignFacts } from '../../record/rows';

/** What a cockpit counts, as it stood at the facts' now: every docket's events up to then, folded. */
export const pastRows = async (db: Db, actor: SignedIn, facts: CampaignFacts): Promise<PastRows> => {
  const { now, policy, campaign } = facts;
  const { reader, untoldAbout } = await sightOf(db, actor, campaign.id, now);
  const rows: PastRows = { files: [], obligations: [] };
  for await (const { events } of eachHistory(db, actor, { campaignId: campaign.id, until: now })) {
    const known = stateAsOf(events, now);
    if (!known || !seesDocket(reader, known, untoldAbout)) continue;
    const state = isFile(known) ? { ...known, obligations: visibleObligations(reader, known) } : known;
    rows.obligations.push(...changedObligations(null, state).map(one => ({ ...one, docketId: state.id })));
    if (!isFile(state)) continue;
    const { light, overdueCount } = ledgerLine(state, now, policy);
    rows.files.push({ ...docketRow(state, 0, facts), light, overdue: overdueCount });
  }
  return rows;
};
