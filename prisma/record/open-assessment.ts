import type { AssessmentAct } from '../../domain/assessment/acts';
import { assessmentId, cycleTitle } from '../../domain/assessment/open-assessment';
import { cycleDays } from '../../domain/scheme/cycle-days';
import { command } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { openCampaignWithoutPlan, type CampaignWithoutPlan } from './open-campaign-without-plan';

export interface AssessmentCampaign extends Omit<
  CampaignWithoutPlan,
  'what' | 'completion' | 'completionDueOn' | 'title'
> {
  open: Extract<AssessmentAct, { kind: 'open' }>;
  /** By default the cycle's own. */
  title?: string;
}

/**
 * 开展年度考核: a campaign of its own, without a plan, in which the cycle lives. It is done by the last day of the next February.
 *
 * @throws DomainError `OFFICE_MISSING`, `DUE_IN_PAST`, and those of opening a cycle
 */
export const openAssessment = (db: Db, { open, ...input }: AssessmentCampaign): Promise<Touched> => {
  const { id, actor } = input;
  const { endsOn, derivations } = cycleDays(open.scheme, open.year, { startsOn: open.startsOn });
  const campaign = {
    title: cycleTitle(open),
    ...input,
    what: 'cycle' as const,
    completionDueOn: endsOn,
    completion: derivations.endsOn,
  };
  return openCampaignWithoutPlan(db, campaign, book =>
    command(book, {
      on: 'assessment',
      docketIds: [assessmentId(id)],
      campaignId: id,
      command: open,
      actor,
    }),
  );
};
