import type { ScriptOptions } from '../../rehearsal/script/options';
import type { Touched } from '../../record/touched';
import { createDraft } from '../../prisma/record/create-draft';
import { loadPolicy } from '../../prisma/record/facts';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import { saveAnswers } from '../../prisma/record/save-answers';
import type { Db } from '../../prisma/schema/db';
import { saveRegistry } from '../../prisma/people/save-registry';
import { linkPlan } from '../../domain/links/link-plan';
import { readingOfText } from '../../domain/plan/plan-of-text';
import { rulesForDraft } from '../../prisma/read/rules-for-text';
import { REHEARSAL_CAMPAIGN } from './campaign';
import { assumePlan, type ReadPlan } from './assume-plan';

export interface RehearsalSetUp extends ReadPlan {
  fileName: string;
  script: ScriptOptions;
  until: string | null;
  /** Another policy than the default one. */
  policyId?: string | undefined;
  dayMs: number;
  now: number;
}

/**
 * Launches a plan on the rehearsal's clock with what has to be assumed, which is kept with the campaign.
 *
 * @throws DomainError `REHEARSAL_UNDECIDED` when a question has no proposal.
 */
export const prepareRehearsal = async (db: Db, setUp: RehearsalSetUp): Promise<Touched> => {
  const { text, fileName, issuedOn, script, until, dayMs, now, policyId } = setUp;
  const campaignId = REHEARSAL_CAMPAIGN;
  const { rules, calendar } = await rulesForDraft(db, policyId);
  const policy = await loadPolicy(db, rules.policyId, rules.policyVersion);
  const { registry, answers, assumed } = assumePlan(setUp, { calendar, policy });
  await saveRegistry(db, registry, { by: null, now });
  const { plan, places } = readingOfText(text, { calendar, ...(issuedOn && { issuedOn }) });
  await createDraft(db, {
    id: campaignId,
    text,
    plan,
    places,
    links: linkPlan(plan),
    rules,
    fileName,
    createdById: null,
    now,
    ...(issuedOn && { issuedOn }),
  });
  await saveAnswers(db, { campaignId, answers, expectedVersion: 1 });
  const rehearsal = { script, until, dayMs, assumed, links: answers.links };
  return launchCampaign(db, {
    campaignId,
    actorId: null,
    clock: 'rehearsal',
    now,
    rehearsal,
    requestId: null,
  });
};
