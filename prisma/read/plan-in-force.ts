import { dateOf, type CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { Answers } from '../../domain/launch/answers';
import { launchUnitsOf } from '../../domain/launch/launch-units';
import { reviewPlan } from '../../domain/launch/review-plan';
import type { ResolvedPlan } from '../../domain/launch/resolved-plan';
import type { Plan } from '../../domain/plan/types';
import { launchedPlan, type PlanInForce } from '../../domain/revision/plan-in-force';
import { loadCalendar, loadPolicy } from '../record/facts';
import type { Tx } from '../schema/db';
import type { Prisma } from '../generated/client';
import { loadRegistry } from '../people/load-registry';
import { instantOf } from '../schema/instants';

/** Keeps the plan of a launch: what a revised text is compared with. */
export const keepLaunchedPlan = async (
  tx: Tx,
  campaignId: string,
  plan: Plan,
  resolved: ResolvedPlan,
): Promise<void> => {
  const data = launchedPlan(campaignId, plan, resolved) as unknown as Prisma.InputJsonValue;
  await tx.planInForce.create({ data: { campaignId, data } });
};

/** A launched campaign with the rules and the registry by which a revised text is read. */
export const loadLaunched = async (tx: Tx, campaignId: string) => {
  const row = await tx.campaign.findUnique({ where: { id: campaignId } });
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  if (row.status !== 'launched' || !row.handedOutAt)
    throw new DomainError('CAMPAIGN_NOT_LAUNCHED', { campaignId });
  const handedOn: CivilDate = dateOf(instantOf(row.handedOutAt));
  const rules = {
    units: launchUnitsOf(await loadRegistry(tx)),
    calendar: await loadCalendar(tx, row.calendarVersion),
    policy: await loadPolicy(tx, row.policyId, row.policyVersion),
  };
  const launched = { plan: row.plan as unknown as Plan, answers: row.answers as unknown as Answers };
  return { row, handedOn, rules, launched };
};

export type LaunchedCampaign = Awaited<ReturnType<typeof loadLaunched>>;

/**
 * The plan in force, under the lock of its row. A campaign that was launched before plans were kept has its plan worked out from
 * what was read and answered then.
 */
export const lockPlanInForce = async (
  tx: Tx,
  { row, handedOn, rules, launched }: LaunchedCampaign,
): Promise<PlanInForce> => {
  const read = async () => {
    const [kept] = await tx.$queryRaw<{ data: PlanInForce }[]>`
      SELECT data FROM "PlanInForce" WHERE "campaignId" = ${row.id} FOR UPDATE`;
    return kept?.data;
  };
  const kept = await read();
  if (kept) return kept;
  const { resolved } = reviewPlan({ ...launched, ...rules }, handedOn);
  await keepLaunchedPlan(tx, row.id, launched.plan, resolved);
  return launchedPlan(row.id, launched.plan, resolved);
};
