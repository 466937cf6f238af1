import { DomainError } from '../../domain/domain-error';
import type { AdoptionChoices, Rules } from '../../domain/adoption/types';
import { adoptRules as adopt } from '../../record/adopt-rules';
import type { Touched } from '../../record/touched';
import { loadCalendar, loadPolicy } from './facts';
import type { Db, Tx } from '../schema/db';
import { act } from './acts';
import type { EventActor } from '../../domain/permissions/actor';

/** The rules to go over to; what is not named stays. */
export interface NamedRules {
  policy?: { id: string; version: number };
  calendarVersion?: string;
}

export interface Adoption {
  campaignId: string;
  rules: NamedRules;
  choices: AdoptionChoices;
  reason: string;
  by: EventActor;
  /** The campaign's version that the person has seen. */
  expectedVersion: number;
  requestId: string | null;
}

interface CampaignRow {
  status: string;
  version: number;
  policyId: string;
  policyVersion: number;
  calendarVersion: string;
}

const present = async (db: Db | Tx, campaignId: string): Promise<CampaignRow> => {
  const row = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { status: true, version: true, policyId: true, policyVersion: true, calendarVersion: true },
  });
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  if (row.status !== 'launched') throw new DomainError('CAMPAIGN_NOT_RUNNING', { status: row.status });
  return row;
};

/**
 * The rules that are named, beside those that a running campaign has.
 *
 * @throws DomainError `POLICY_UNKNOWN`, `CALENDAR_UNKNOWN`, `RULES_UNCHANGED`, `CAMPAIGN_NOT_RUNNING`
 */
export const rulesToAdopt = async (
  db: Db | Tx,
  campaignId: string,
  { policy, calendarVersion }: NamedRules,
): Promise<{ from: Rules; to: Rules; version: number }> => {
  const row = await present(db, campaignId);
  const from = {
    policy: await loadPolicy(db, row.policyId, row.policyVersion),
    calendar: await loadCalendar(db, row.calendarVersion),
  };
  const to = {
    policy: policy ? await loadPolicy(db, policy.id, policy.version) : from.policy,
    calendar: calendarVersion === undefined ? from.calendar : await loadCalendar(db, calendarVersion),
  };
  if (to.policy === from.policy && to.calendar === from.calendar)
    throw new DomainError('RULES_UNCHANGED', { ...row });
  return { from, to, version: row.version };
};

/**
 * 采用: a running campaign goes over to another version of its policy or calendar, in one transaction with everything that
 * moves. Commands that come meanwhile wait and then see the new rules.
 *
 * @throws DomainError `VERSION_CONFLICT`, and those of `rulesToAdopt`
 */
export const adoptRules = (db: Db, adoption: Adoption): Promise<Touched> => {
  const { campaignId, rules, choices, reason, by, expectedVersion, requestId } = adoption;
  return act(db, { actor: by, requestId }, async (book, tx) => {
    // Two adoptions come one after the other.
    await tx.$queryRaw`SELECT id FROM "Campaign" WHERE id = ${campaignId} FOR UPDATE`;
    const { to, version } = await rulesToAdopt(tx, campaignId, rules);
    if (version !== expectedVersion)
      throw new DomainError('VERSION_CONFLICT', { expected: expectedVersion, version });
    await adopt(book, { campaignId, to, choices, reason, by });
  });
};
