import fs from 'node:fs/promises';
import path from 'node:path';
import { DomainError } from '../../domain/domain-error';
import { createDraft } from '../../prisma/record/create-draft';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import { saveAnswers } from '../../prisma/record/save-answers';
import type { Db } from '../../prisma/schema/db';
import { argon2idHash } from '../../prisma/people/password-hash';
import { readRegistry } from '../../prisma/people/read-registry';
import { saveRegistry } from '../../prisma/people/save-registry';
import { seedRules } from '../../prisma/schema/seed-rules';
import { demoAnswers } from './demo-answers';
import { roleNames } from '../../domain/codes/roles';
import { linkPlan } from '../../domain/links/link-plan';
import { planOfText } from '../../domain/plan/plan-of-text';
import { rulesForDraft } from '../../prisma/read/rules-for-text';

const demoCampaignId = 'demo';
export const demoDraftId = 'demo-draft';
/** For an invented county on a machine of one's own; a real installation seeds no demonstration. */
export const demoPassword = 'yunxi-2018';

interface DemoAccount {
  login: string;
  name: string;
  /** In Chinese, as printed. */
  role: string;
}

export interface Demo {
  campaignId: string;
  /** Created just now; its supervision has yet to be started. */
  isNew: boolean;
  accounts: DemoAccount[];
  password: string;
}

/** One of each kind is enough to print. */
const shownLogins = [
  'office',
  'duchashi',
  'leader',
  'jiaoyuju.liaison',
  'jiaoyuju.head',
  'qingshi.liaison',
  'auditor',
  'admin',
];

const demoFile = (name: string): string => path.join(__dirname, name);

const seedRegistry = async (db: Db, now: number): Promise<void> => {
  const name = 'registry.csv';
  const registry = await readRegistry(await fs.readFile(demoFile(name)), name);
  if (registry.problems.length > 0) throw new DomainError('DEMO_BROKEN', { problems: registry.problems });
  // One hash for all: a hundred would cost seconds, and the password is printed anyway.
  const hash = await argon2idHash(demoPassword);
  await saveRegistry(db, registry, { by: null, now, hashPassword: () => Promise.resolve(hash) });
};

const draftFrom = async (db: Db, id: string, fileName: string, now: number): Promise<void> => {
  // A draft that was left by a start which was cut short is written anew.
  await db.campaign.deleteMany({ where: { id, status: 'draft' } });
  const text = await fs.readFile(demoFile(fileName), 'utf8');
  const { rules, calendar } = await rulesForDraft(db);
  const plan = planOfText(text, { calendar });
  await createDraft(db, {
    id,
    text,
    plan,
    links: linkPlan(plan),
    rules,
    fileName,
    createdById: 'office',
    now,
  });
};

const accountsOf = async (db: Db): Promise<DemoAccount[]> => {
  const people = await db.person.findMany({ where: { login: { in: shownLogins } } });
  return people
    .sort((a, b) => shownLogins.indexOf(a.login) - shownLogins.indexOf(b.login))
    .map(({ login, name, roles }) => ({
      login,
      name,
      role: roles.map(role => roleNames[role as keyof typeof roleNames].zh).join('、'),
    }));
};

/**
 * The demonstration: the county 云溪县 with its units and people, a campaign of 19 problems launched on the rehearsal's
 * clock, and a second plan as a draft with open questions. Whatever exists already is left as it is, so that people's
 * changes survive the next start. `now` in milliseconds since the epoch, from the entry point.
 */
export const seedDemo = async (db: Db, { now }: { now: number }): Promise<Demo> => {
  await seedRules(db);
  const launched = await db.campaign.findFirst({ where: { id: demoCampaignId, status: { not: 'draft' } } });
  if (!launched) {
    await seedRegistry(db, now);
    await draftFrom(db, demoDraftId, 'draft.txt', now);
    await draftFrom(db, demoCampaignId, 'plan.txt', now);
    await saveAnswers(db, { campaignId: demoCampaignId, answers: demoAnswers(), expectedVersion: 1 });
    await launchCampaign(db, {
      campaignId: demoCampaignId,
      actorId: 'office',
      clock: 'rehearsal',
      now,
      requestId: null,
    });
  }
  return {
    campaignId: demoCampaignId,
    isNew: !launched,
    accounts: await accountsOf(db),
    password: demoPassword,
  };
};
