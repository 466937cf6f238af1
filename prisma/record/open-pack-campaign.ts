import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { derive } from '../../domain/explain/derive';
import type { Pack } from '../../domain/rules/types';
import { targetFileId } from '../../domain/target/open-target-file';
import { command } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { openCampaignWithoutPlan, type CampaignWithoutPlan } from './open-campaign-without-plan';

export interface PackCampaign extends Omit<CampaignWithoutPlan, 'completion' | 'what'> {
  packs: readonly Pack[];
}

/**
 * A campaign that supervises policy targets alone: without a plan and without problems, until breaches bring their cases.
 *
 * @throws DomainError `OFFICE_MISSING`, `DUE_IN_PAST`, and those of adopting a pack
 */
export const openPackCampaign = (db: Db, { packs, ...input }: PackCampaign): Promise<Touched> => {
  const { id, title, completionDueOn, actor, now } = input;
  const addedOn = dateOf(toInstant(now));
  const completion = [
    derive({ code: 'task-added', reason: title, addedOn, on: completionDueOn }, 'practice:pack-campaign'),
  ];
  return openCampaignWithoutPlan(db, { ...input, what: 'breach-case', completion }, async book => {
    for (const pack of packs)
      await command(book, {
        on: 'target-file',
        docketIds: [targetFileId(id)],
        campaignId: id,
        command: { kind: 'adopt-pack', pack },
        actor,
      });
  });
};
