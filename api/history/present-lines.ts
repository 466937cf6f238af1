import type { Instant } from '../../domain/calendar/civil-date';
import type { Reader } from '../../domain/permissions/reader';
import type { DocketState } from '../../domain/case/state';
import type { LedgerLine } from '../../prisma/read/ledger';
import type { Db } from '../../prisma/schema/db';
import { unitNamesAsOf } from '../../prisma/read/unit-names';
import { ledgerLine } from '../../record/history/ledger-line';
import type { CampaignFacts } from '../../record/rows';
import { presentRows } from '../dockets/present-row';
import type { LedgerRowAsOf } from '../contracts/history';

/** A docket as it stood, and when its last event then was recorded. */
export interface Stood {
  state: DocketState;
  changedAt: Instant;
}

/** What the ledger would have read of each from its row then. No version: nobody acts on a docket of the past. */
export const linesOf = (stood: Stood[], { now, policy, campaign }: CampaignFacts): LedgerLine[] =>
  stood.map(({ state, changedAt }) => ({
    ...ledgerLine(state, now, policy),
    state,
    changedAt: new Date(changedAt),
    now,
    policyId: policy.id,
    policyVersion: policy.version,
    campaignTitle: campaign.title,
    version: 0,
  }));

/** Lines of the ledger as it stood at the facts' now: by the words of the present one, and the units' names of then. */
export const presentLines = async (
  db: Db,
  stood: Stood[],
  facts: CampaignFacts,
  reader: Reader,
): Promise<LedgerRowAsOf[]> =>
  (await presentRows(db, linesOf(stood, facts), reader, unitNamesAsOf(facts))).map(
    ({ version: _, ...row }) => row,
  );
