import { dateOf, toInstant } from '../../domain/calendar/civil-date';
import { isClosedOn } from '../../domain/obligation/unit-closing';
import { matchedNames } from '../../domain/launch/matched-names';
import { proposeSources } from '../../domain/plan/propose-sources';
import type { PlanLinks } from '../../domain/links/link-plan';
import { rememberedLabels } from '../../prisma/record/label-meanings';
import { instantOf } from '../../prisma/schema/instants';
import { personNames } from '../../prisma/read/unit-names';
import { loadDraft } from '../../prisma/read/load-draft';
import type { SignedIn } from '../../prisma/people/sessions';
import { queryCampaign } from '../../prisma/read/campaigns';
import type { DraftView } from '../contracts/campaigns';
import type { AppDeps } from '../deps';
import { presentCampaign } from './present-campaign';
import { presentPlan } from '../explanations/present-plan';

const linksOf = ({ proposed, taken }: PlanLinks): DraftView['proposedLinks'] => {
  const keyOf = ({ ref, assignment }: (typeof taken)[number]) => `${ref} ${assignment}`;
  const isTaken = new Set(taken.map(keyOf));
  const isProposed = new Set(proposed.map(keyOf));
  // What resembles no problem is taken for one, and is none of its few candidates.
  const all = [...proposed, ...taken.filter(one => !isProposed.has(keyOf(one)))];
  return all.map(one => ({ ...one, isTaken: isTaken.has(keyOf(one)) }));
};

/** What was said of the document's labels: by whom and when, and whether that was about another document. */
const labelsOf = async (
  { db }: Pick<AppDeps, 'db'>,
  { row, answers }: Awaited<ReturnType<typeof loadDraft>>,
): Promise<DraftView['labels']> => {
  const said = Object.entries(answers.labels ?? {});
  if (said.length === 0) return [];
  const kept = new Map((await rememberedLabels(db, row.createdById)).map(one => [one.label, one]));
  const nameOf = await personNames(
    db,
    [...kept.values()].flatMap(one => one.givenById ?? []),
  );
  return said.map(([label, meaning]) => {
    const known = kept.get(label);
    const same = known?.meaning === meaning ? known : null;
    return {
      label,
      meaning,
      remembered: same !== null && same.campaignId !== row.id,
      givenBy: same?.givenById ? nameOf(same.givenById) : null,
      givenAt: instantOf(same?.givenAt ?? null),
    };
  });
};

/** A draft: what was read beside its source, what was answered, what is missing. */
export const presentDraft = async (
  deps: AppDeps,
  actor: SignedIn,
  campaignId: string,
): Promise<DraftView> => {
  const { db, now } = deps;
  const row = await queryCampaign(db, actor, campaignId);
  const draft = await loadDraft(db, campaignId, null);
  const day = draft.issuedOn ?? dateOf(toInstant(now()));
  const nameOf = new Map(draft.units.map(one => [one.id, one.name]));
  return {
    campaign: presentCampaign(row, actor),
    sourceText: draft.row.sourceText,
    plan: presentPlan(draft.plan),
    places: draft.places,
    answers: draft.answers,
    missing: draft.missing,
    labels: await labelsOf(deps, draft),
    matched: matchedNames(draft.plan, draft.answers, draft.units, day).map(({ name, unitId, by }) => ({
      name,
      unit: { id: unitId, name: nameOf.get(unitId) ?? unitId },
      by,
    })),
    canLaunch: draft.missing.every(one => one.isWarning),
    sourceProposals: proposeSources(draft.plan),
    proposedLinks: linksOf(draft.links),
    // Whoever is no more is given nothing new.
    units: draft.units.filter(one => !isClosedOn(one, day)).map(({ id, name }) => ({ id, name })),
    version: row.version,
  };
};
