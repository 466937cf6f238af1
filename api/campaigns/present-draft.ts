import { proposeLinks } from '../../domain/links/propose-links';
import { takeLinks } from '../../domain/links/take-links';
import type { Plan } from '../../domain/plan/types';
import { loadDraft } from '../../prisma/read/load-draft';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryCampaign } from '../../prisma/read/campaigns';
import type { DraftView } from '../contracts/campaigns';
import type { AppDeps } from '../deps';
import { presentCampaign } from './present-campaign';
import { presentPlan } from '../explanations/present-plan';

const linksOf = (plan: Plan): DraftView['proposedLinks'] => {
  const taken = new Set(
    takeLinks(plan).flatMap(({ ref, measures }) => measures.map(one => `${ref} ${one.assignmentIndex}`)),
  );
  return proposeLinks(plan).flatMap(({ ref, measures }) =>
    measures.map(({ assignmentIndex, score }) => ({
      ref,
      assignment: assignmentIndex,
      score,
      isTaken: taken.has(`${ref} ${assignmentIndex}`),
    })),
  );
};

/** A draft: what was read beside its source, what was answered, what is missing. */
export const presentDraft = async (
  { db }: AppDeps,
  actor: SignedIn,
  campaignId: string,
): Promise<DraftView> => {
  const row = await queryCampaign(db, actor, campaignId);
  const draft = await loadDraft(db, campaignId, null);
  return {
    campaign: presentCampaign(row, actor),
    sourceText: draft.row.sourceText,
    plan: presentPlan(draft.plan),
    answers: draft.answers,
    missing: draft.missing,
    canLaunch: draft.missing.every(one => one.isWarning),
    proposedLinks: linksOf(draft.plan),
    units: draft.units.map(({ id, name }) => ({ id, name })),
    version: row.version,
  };
};
