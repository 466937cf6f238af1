import { fillForm } from '../../domain/compile/fill/fill-form';
import type { FilledForm } from '../../domain/compile/filled';
import type { Form } from '../../domain/form/types';
import type { SignedIn } from '../../prisma/people/sessions';
import { findUnit } from '../../prisma/people/registry';
import { readCampaignRecord } from '../../prisma/read/campaign-record';
import { assertCampaign } from '../../prisma/read/campaigns';
import { loadFacts } from '../../prisma/record/facts';
import type { Db } from '../../prisma/schema/db';

/** What a unit of a campaign would see now on a form that nobody has handed in on. @throws DomainError `CAMPAIGN_UNKNOWN`, `UNIT_UNKNOWN` */
export const previewForm = async (
  db: Db,
  actor: SignedIn,
  form: Form,
  { campaignId, unitId }: { campaignId: string; unitId: string },
): Promise<FilledForm> => {
  await assertCampaign(db, actor, campaignId);
  await findUnit(db, unitId);
  const facts = await loadFacts(db, campaignId);
  return fillForm(form, unitId, await readCampaignRecord(db, facts, facts.now, { ofUnit: unitId }));
};
