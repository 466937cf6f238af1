import { dateOf, type CivilDate } from '../../domain/calendar/civil-date';
import type { Answers } from '../../domain/launch/answers';
import type { Plan } from '../../domain/plan/types';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import {
  readRevision,
  type RevisionAnswers,
  type RevisionFacts,
  type RevisionReading,
} from '../../domain/revision/read-revision';
import { campaignNow } from '../record/campaign-clock';
import type { Tx } from '../schema/db';
import type { LaunchedCampaign } from './plan-in-force';

/** The text and answers of the revisions before one, newest first, and of the launch. */
const earlierReadings = async (tx: Tx, { row, launched }: LaunchedCampaign, before: number) => {
  const rows = await tx.revision.findMany({
    where: { campaignId: row.id, ordinal: { lt: before } },
    orderBy: { ordinal: 'desc' },
    select: { plan: true, answers: true },
  });
  return [
    ...rows.map(one => ({
      plan: one.plan as unknown as Plan,
      answers: one.answers as unknown as Answers,
    })),
    launched,
  ];
};

/** Where a revised text is compared: here, or aside, so that thousands of texts keep nobody waiting. */
export type RevisionReader = (facts: RevisionFacts) => RevisionReading | Promise<RevisionReading>;

export interface RevisedText {
  id: string;
  ordinal: number;
  text: string;
  plan: Plan;
  own: RevisionAnswers;
}

/** Reads a revised text against the plan in force. Periods count from `handedOn`, by default the campaign's hand-out. */
export const readText = async (
  tx: Tx,
  campaign: LaunchedCampaign,
  inForce: PlanInForce,
  { id, ordinal, text, plan, own }: RevisedText,
  { handedOn = campaign.handedOn, read = readRevision }: { handedOn?: CivilDate; read?: RevisionReader },
): Promise<RevisionReading> =>
  read({
    inForce,
    earlier: await earlierReadings(tx, campaign, ordinal),
    revised: plan,
    text,
    own,
    origin: id,
    handedOn,
    today: dateOf(await campaignNow(tx, campaign.row.id)),
    ...campaign.rules,
  });
