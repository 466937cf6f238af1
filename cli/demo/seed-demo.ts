import type { Db } from '../../prisma/schema/db';
import { seedRules } from '../../prisma/schema/seed-rules';
import { demoAccounts, demoPassword, type DemoAccount } from './demo-accounts';
import { demoCampaignId, seedDayOne } from './seed-day-one';
import { seedDraft } from './seed-draft';
import { seedPast } from './seed-past';
import { seedRegistry } from './seed-registry';

/** `full`: campaigns that show something. `empty`: one campaign on its day one, for tests and trials. */
export const demoKinds = ['full', 'empty'] as const;
export type DemoKind = (typeof demoKinds)[number];

export interface Demo {
  /** Launched campaigns that this start made; their supervision has yet to be started. */
  newIds: string[];
  accounts: DemoAccount[];
  password: string;
}

/** The campaign `demo` comes last: where it is launched, the demonstration is whole. */
const seedCampaigns = async (db: Db, kind: DemoKind, now: number): Promise<string[]> => {
  await seedDraft(db, now);
  await (kind === 'empty' ? seedDayOne : seedPast)(db, now);
  return [demoCampaignId];
};

/**
 * The demonstration: the county 云溪县 with its units and people, its campaigns, and a second plan as a draft with open
 * questions. Where there is one already, of whatever kind, it is left as it is, so that people's changes survive the next
 * start. `now` in milliseconds since the epoch, from the entry point.
 */
export const seedDemo = async (db: Db, { kind, now }: { kind: DemoKind; now: number }): Promise<Demo> => {
  await seedRules(db);
  const launched = await db.campaign.findFirst({ where: { id: demoCampaignId, status: { not: 'draft' } } });
  if (!launched) await seedRegistry(db, now);
  const newIds = launched ? [] : await seedCampaigns(db, kind, now);
  return { newIds, accounts: await demoAccounts(db), password: demoPassword };
};
