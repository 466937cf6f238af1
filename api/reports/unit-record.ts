import type { Instant } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import type { CampaignRecord } from '../../domain/compile/record';
import { DomainError } from '../../domain/domain-error';
import { isFile } from '../../domain/kinds';
import type { SignedIn } from '../../prisma/people/sessions';
import { readCampaignRecord } from '../../prisma/read/campaign-record';
import { assertCampaign } from '../../prisma/read/campaigns';
import { readerOf } from '../../prisma/read/scope';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';
import type { CampaignFacts } from '../../record/rows';

/** What a campaign's record holds about one unit. */
export interface UnitRecord {
  facts: CampaignFacts;
  record: CampaignRecord;
  /** Its cases and its own file. */
  files: CaseState[];
  /** Its own file; null where it has none. */
  file: CaseState | null;
  /** The version of its file, read before everything else: whoever acts on what changed meanwhile is refused. */
  version: number;
}

/**
 * The record of one unit in a campaign: for itself, for the unit above it, and for whoever sees every unit. To others it is as
 * if there were none.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `UNIT_UNKNOWN`
 */
export const readUnitRecord = async (
  db: Db,
  actor: SignedIn,
  { campaignId, unitId }: { campaignId: string; unitId: string },
): Promise<UnitRecord> => {
  await assertCampaign(db, actor, campaignId);
  const reader = readerOf(actor);
  if (!reader.seesAll && !reader.unitIds.includes(unitId)) throw new DomainError('UNIT_UNKNOWN');
  const row = await db.docket.findFirst({
    where: { campaignId, kind: 'unit-file', unitId },
    select: { version: true },
  });
  const facts = await loadFacts(db, campaignId);
  const record = await recordOfUnit(db, facts, unitId, facts.now);
  const files = record.dockets.filter(isFile);
  if (files.length === 0) throw new DomainError('UNIT_UNKNOWN');
  const file = files.find(one => one.kind === 'unit-file' && one.unitId === unitId) ?? null;
  return { facts, record, files, file, version: row?.version ?? 0 };
};

/** What the record held about a unit at an instant; who may see it has been asked. */
export const recordOfUnit = (
  db: Db,
  facts: CampaignFacts,
  unitId: string,
  asOf: Instant,
): Promise<CampaignRecord> => readCampaignRecord(db, facts, asOf, { ofUnit: unitId });
