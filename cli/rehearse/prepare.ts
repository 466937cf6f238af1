import { noAnswers } from '../../domain/launch/answers';
import { DomainError } from '../../domain/domain-error';
import type { Plan } from '../../domain/plan/types';
import type { ScriptOptions } from '../../domain/script/options';
import { createDraft } from '../../prisma/campaigns/create-draft';
import { launchCampaign } from '../../prisma/campaigns/launch-campaign';
import { reviewDraft, saveAnswers } from '../../prisma/campaigns/review-draft';
import type { Db } from '../../prisma/db';
import { saveRegistry } from '../../prisma/registry/save-registry';
import type { Touched } from '../../record/touched';
import { assumeAnswers, firstLinks, type Assumption } from './assume-answers';
import { assumeRegistry } from './assume-registry';

export interface RehearsalSetUp {
  plan: Plan;
  text: string;
  fileName: string;
  issuedOn: string | undefined;
  script: ScriptOptions;
  until: string | null;
  dayMs: number;
  now: number;
}

/** Answers build on each other (a lead found is a unit to resolve), but not for ever. */
const ROUNDS = 6;

export const REHEARSAL_CAMPAIGN = 'rehearsal';

/**
 * Makes a plan ready to run without anybody to ask: a registry from its names, the first proposal for every open question,
 * the proposed links; then launches it on the rehearsal's clock. Everything assumed is kept with the campaign.
 *
 * @throws DomainError `REHEARSAL_UNDECIDED` when a question has no proposal.
 */
export const prepareRehearsal = async (db: Db, setUp: RehearsalSetUp): Promise<Touched> => {
  const { plan, text, fileName, issuedOn, script, until, dayMs, now } = setUp;
  const campaignId = REHEARSAL_CAMPAIGN;
  const { registry, assumed: invented } = assumeRegistry(plan, text);
  await saveRegistry(db, registry);
  await createDraft(db, {
    id: campaignId,
    text,
    fileName,
    createdById: null,
    now,
    ...(issuedOn && { issuedOn }),
  });
  const headquarters = registry.units.find(
    unit => unit.kind === 'department' && unit.name.endsWith('指挥部'),
  )?.name;
  let answers = { ...noAnswers(), links: firstLinks(plan), ...(issuedOn && { issuedOn }) };
  const assumed: Assumption[] = invented.map(message => ({
    code: 'REGISTRY_ASSUMED',
    message,
    answer: message,
  }));
  for (let round = 1; round <= ROUNDS; round++) {
    await saveAnswers(db, { campaignId, answers, expectedVersion: round });
    const review = await reviewDraft(db, campaignId);
    if (review.canLaunch) {
      const rehearsal = { script, until, dayMs, assumed, links: answers.links };
      return launchCampaign(db, {
        campaignId,
        actorId: null,
        clock: 'rehearsal',
        now,
        rehearsal,
        requestId: null,
      });
    }
    const more = assumeAnswers(answers, review, headquarters);
    if (more.assumed.length === 0)
      throw new DomainError(
        'REHEARSAL_UNDECIDED',
        `无法代为确定:${review.missing
          .filter(one => !one.isWarning)
          .map(one => one.message)
          .join(';')}`,
        {
          missing: review.missing,
        },
      );
    answers = { ...more.answers, links: more.answers.links ?? answers.links };
    assumed.push(...more.assumed);
  }
  throw new DomainError('REHEARSAL_UNDECIDED', '问题过多,无法代为确定', {});
};
