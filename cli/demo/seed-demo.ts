import { DomainError } from '../../domain/domain-error';
import type { Db } from '../../prisma/schema/db';
import { seedRules } from '../../prisma/schema/seed-rules';
import { demoAccounts, demoPassword, type DemoAccount } from './demo-accounts';
import type { DemoKind } from './demo-kinds';
import { demoCampaigns, type DemoCampaign } from './demo-campaigns';
import { demoCampaignId, seedDayOne } from './seed-day-one';
import { seedDraft } from './seed-draft';
import { seedPast } from './seed-past';
import { seedRegistry } from './seed-registry';
import { seedToday, todayCampaignId } from './seed-today';

export interface DemoOptions {
  kind: DemoKind;
  /** Milliseconds since the epoch, from the entry point. */
  now: number;
  /** Mails leave this machine. Then no campaign is seeded on the real clock: its people are invented. */
  hasRealMail?: boolean;
}

export interface Demo {
  /** Launched campaigns that this start made; their supervision has yet to be started. */
  newIds: string[];
  /** Why this start did not launch `today`, in Chinese; null where it did, or was not to. */
  todayLacks: string | null;
  campaigns: DemoCampaign[];
  accounts: DemoAccount[];
  password: string;
}

type Made = Pick<Demo, 'newIds' | 'todayLacks'>;

const isLaunched = async (db: Db, id: string): Promise<boolean> =>
  (await db.campaign.count({ where: { id, status: { not: 'draft' } } })) > 0;

/** Whatever is wrong with `today`, such as a machine whose clock is far off, the rest is as good as without it. */
const tryToday = async (db: Db, { now, hasRealMail }: DemoOptions): Promise<string | null> => {
  if (hasRealMail) return '设置了 SMTP_URL,邮件会真的发出';
  try {
    if (!(await isLaunched(db, todayCampaignId))) await seedToday(db, now);
    return null;
  } catch (error) {
    return error instanceof DomainError ? `${error.message} [${error.code}]` : String(error);
  }
};

/** The campaign `demo` comes last: where it is launched, the demonstration is whole. */
const seedFull = async (db: Db, options: DemoOptions): Promise<Made> => {
  const todayLacks = await tryToday(db, options);
  await seedPast(db, options.now);
  return { newIds: [demoCampaignId, ...(todayLacks === null ? [todayCampaignId] : [])], todayLacks };
};

const seedEmpty = async (db: Db, { now }: DemoOptions): Promise<Made> => {
  await seedDayOne(db, now);
  return { newIds: [demoCampaignId], todayLacks: null };
};

const seedCampaigns = async (db: Db, options: DemoOptions): Promise<Made> => {
  await seedRegistry(db, options.now);
  await seedDraft(db, options.now);
  return (options.kind === 'empty' ? seedEmpty : seedFull)(db, options);
};

/**
 * The demonstration: the county 云溪县 with its units and people, its campaigns, and a second plan as a draft with open
 * questions. Where there is one already, of whatever kind, it is left as it is, so that people's changes survive the next
 * start.
 */
export const seedDemo = async (db: Db, options: DemoOptions): Promise<Demo> => {
  await seedRules(db);
  const made = (await isLaunched(db, demoCampaignId))
    ? { newIds: [], todayLacks: null }
    : await seedCampaigns(db, options);
  return {
    ...made,
    campaigns: await demoCampaigns(db),
    accounts: await demoAccounts(db),
    password: demoPassword,
  };
};
