import type { Command } from '../domain/commands/command';
import { commandDockets } from '../prisma/record/command-docket';
import { defaultPolicy } from '../domain/policy/default-policy';
import type { Db } from '../prisma/schema/db';
import type { SignedIn } from '../prisma/people/sessions';
import { savePolicy } from '../prisma/record/save-policy';
import { seedRules } from '../prisma/schema/seed-rules';
import { LEADS, leadUnit, liaisonOf, writeSyntheticCampaign } from './synthetic-campaign';
import type { Role } from '../domain/codes/roles';

const DAY_MS = 86_400_000;
const PER_COMMAND = 100;

/** Somebody signed in, who sees what his role and unit may see. */
const signedIn = (personId: string, unitId: string, role: Role): SignedIn => ({
  personId,
  unitId,
  family: [unitId],
  roles: [role],
  scopeUnitIds: [unitId],
  expiresAt: new Date(0),
});

export const office = signedIn('office.coordinator', 'office', 'coordinator');
export const liaison = (n: number): SignedIn => signedIn(liaisonOf(leadUnit(n)), leadUnit(n), 'liaison');

/** The policy that the campaign may go over to: the letter comes later. */
export const SLOWER = { id: defaultPolicy.id, version: defaultPolicy.version + 1 };

const saveSlower = async (db: Db): Promise<void> => {
  const { id, version: _, ...rules } = defaultPolicy;
  const { full } = rules.ladders;
  const rungs = full.rungs.map(one =>
    one.act === 'supervision-letter' ? { ...one, after: { ...one.after, workingDays: 3 } } : one,
  );
  const ladders = { ...rules.ladders, full: { ...full, rungs } };
  await savePolicy(db, { id, rules: { ...rules, ladders }, note: '', createdById: null });
};

/** What a unit's cases have seen: how many days ago, which of them by their place, and what. */
const acts: {
  daysAgo: number;
  takesPart: (position: number) => boolean;
  by: 'lead' | 'office';
  act: Command;
}[] = [
  { daysAgo: 18, takesPart: () => true, by: 'lead', act: { kind: 'sign-for' } },
  {
    daysAgo: 16,
    takesPart: position => position % 4 !== 0,
    by: 'lead',
    act: { kind: 'submit-plan', text: '逐户核查,分类整改', fileIds: [] },
  },
  {
    daysAgo: 15,
    takesPart: position => position % 4 > 1,
    by: 'office',
    act: { kind: 'approve-plan', unitId: '' },
  },
  {
    daysAgo: 4,
    takesPart: position => position % 3 === 0,
    by: 'lead',
    act: { kind: 'report-progress', percent: 60, text: '入户核实过半', fileIds: [] },
  },
];

/**
 * A campaign on the real clock that was handed out twenty days before `now`, with so many cases: all signed for, plans of
 * three quarters, half of them approved, progress of a third. Returns its id.
 */
export const writePlayedCampaign = async (db: Db, cases: number, now: number): Promise<string> => {
  await seedRules(db);
  const campaignId = await writeSyntheticCampaign(db, cases, now - 20 * DAY_MS, 'rehearsal');
  const rows = await db.docket.findMany({
    where: { campaignId, kind: 'case' },
    select: { id: true, position: true },
    orderBy: { position: 'asc' },
  });
  for (const { daysAgo, takesPart, by, act } of acts) {
    await db.campaign.update({
      where: { id: campaignId },
      data: { clockAt: new Date(now - daysAgo * DAY_MS) },
    });
    for (let n = 0; n < LEADS; n++) {
      const ids = rows
        .filter(one => one.position % LEADS === n && takesPart(one.position))
        .map(one => one.id);
      const actor = by === 'lead' ? liaison(n) : office;
      const command = act.kind === 'approve-plan' ? { ...act, unitId: leadUnit(n) } : act;
      for (let start = 0; start < ids.length; start += PER_COMMAND)
        await commandDockets(db, {
          campaignId,
          docketIds: ids.slice(start, start + PER_COMMAND),
          command,
          actor,
          requestId: null,
        });
    }
  }
  await saveSlower(db);
  await db.campaign.update({ where: { id: campaignId }, data: { clock: 'real', clockAt: null } });
  return campaignId;
};
