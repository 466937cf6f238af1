import { addDays, at, type CivilDate, type Instant } from '../../domain/calendar/civil-date';
import { noAnswers } from '../../domain/launch/answers';
import type { Actor } from '../../domain/permissions/actor';
import type { ScriptOptions } from '../../rehearsal/script/options';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { createDraft } from '../../prisma/record/create-draft';
import { launchCampaign } from '../../prisma/record/launch-campaign';
import { saveAnswers } from '../../prisma/record/save-answers';
import { saveRegistry } from '../../prisma/people/save-registry';
import type { Db } from '../../prisma/schema/db';
import { saveCalendar, seedRules } from '../../prisma/schema/seed-rules';
import type { Touched } from '../../record/touched';
import { createOffices } from './factories';
import type { Role } from '../../domain/codes/roles';
import { linkPlan } from '../../domain/links/link-plan';
import { readingOfText } from '../../domain/plan/plan-of-text';
import { rulesForDraft } from '../../prisma/read/rules-for-text';

const stated = (date: CivilDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`;

export interface PlanDays {
  issuedOn: CivilDate;
  planDueOn: CivilDate;
  dueOn: CivilDate;
  reportDueOn: CivilDate;
  completionDueOn: CivilDate;
}

export const days2018: PlanDays = {
  issuedOn: '2018-05-09',
  planDueOn: '2018-05-14',
  dueOn: '2018-06-10',
  reportDueOn: '2018-06-12',
  completionDueOn: '2018-06-20',
};

const problems = [
  {
    text: '村道塌方以后没有人清理,雨季通行困难。',
    measure: '清理村道。组织养路工逐段清理塌方。(牵头部门:交通局;责任单位:东岭乡;',
  },
  {
    text: '水渠淤塞,下游两个组浇不上地。',
    measure: '疏通水渠。请水管员分段清淤并立牌公示。(牵头部门:水务局;责任单位:西坪乡;',
  },
  {
    text: '路灯坏了半年还没有修好。',
    measure: '修复路灯。更换灯具并明确管护人员。(牵头部门:住建局;责任单位:东岭乡、西坪乡;',
  },
];

/** A plan of up to three problems, each with a measure of its own, a lead of its own and the same deadline. */
export const smallPlan = (days: PlanDays = days2018, count = 3): string => `溪口县道路管护整改方案

各乡镇、各有关单位:

全县梳理出下列问题,整改安排如下。

溪口县整改办
${stated(days.issuedOn)}

一、存在的主要问题

(一)管护薄弱

${problems
  .slice(0, count)
  .map(({ text }, index) => `${index + 1}.${text}`)
  .join('\n\n')}

二、整改措施

${problems
  .slice(0, count)
  .map(({ measure }, index) => `(${'一二三'[index] ?? ''})${measure}整改时限:${stated(days.dueOn)}前)`)
  .join('\n\n')}

三、工作要求

(一)报送方案。各责任单位于${stated(days.planDueOn)}前报送整改方案。

(二)报送报告。各责任单位于${stated(days.reportDueOn)}前报送整改情况报告。
`;

const units = [
  { id: 'transport', name: '交通局', kind: 'department' },
  { id: 'water', name: '水务局', kind: 'department' },
  { id: 'housing', name: '住建局', kind: 'department' },
  { id: 'east', name: '东岭乡', kind: 'township' },
  { id: 'west', name: '西坪乡', kind: 'township' },
] as const;

const officePeople: [string, Role][] = [
  ['office', 'coordinator'],
  ['supervision', 'supervisor'],
  ['leadership', 'leader'],
];

/** Rules that cover this year and the next ones, offices, three departments, two townships, and their people. */
export const seedCounty = async (db: Db): Promise<void> => {
  const calendar = seedCalendar();
  const years = [...calendar.years, ...Array.from({ length: 10 }, (_, n) => 2027 + n)];
  await seedRules(db);
  await saveCalendar(db, { ...calendar, version: 'test-long', years });
  await createOffices(db);
  const person = (unitId: string, role: Role) => ({
    id: `${unitId}.${role}`,
    login: `${unitId}.${role}`,
    name: `${unitId} ${role}`,
    post: null,
    email: `${unitId}.${role}@example.test`,
    phone: null,
    unitId,
    roles: [role],
    isActive: true,
  });
  await saveRegistry(
    db,
    {
      units: units.map(unit => ({ ...unit, parentId: null, aliases: [], groups: [] })),
      people: [
        ...units.flatMap(({ id }) => [person(id, 'liaison'), person(id, 'head')]),
        ...officePeople.map(([unitId, role]) => person(unitId, role)),
      ],
    },
    { by: null, now: Date.parse('2018-01-02T09:00:00+08:00') },
  );
};

/** Somebody of the small county, as the API would know them. */
export const actor = (unitId: string, role: Role): Actor => ({
  personId: `${unitId}.${role}`,
  unitId,
  family: [unitId],
  roles: [role],
});

export const office = actor('office', 'coordinator');
export const supervisor = actor('supervision', 'supervisor');
export const leader = actor('leadership', 'leader');

export const refs = ['一-1', '一-2', '一-3'] as const;

/** Another policy for a draft, with what is major under it; its measures then state no deadline. */
interface Chosen {
  policyId: string;
  major: string[];
}

const drafted = async (
  db: Db,
  campaignId: string,
  days: PlanDays,
  now: number,
  count: number,
  chosen?: Chosen,
) => {
  const dated = smallPlan(days, count);
  const text = chosen ? dated.replaceAll(/整改时限:[^)]*\)/g, ')') : dated;
  const { rules, calendar } = await rulesForDraft(db);
  const { plan, places } = readingOfText(text, { calendar });
  await createDraft(db, {
    id: campaignId,
    text,
    plan,
    places,
    links: linkPlan(plan),
    rules,
    fileName: null,
    createdById: null,
    now,
  });
  const answers = {
    ...noAnswers(),
    links: refs.slice(0, count).map((ref, index) => ({ ref, assignment: index })),
    timetable: { completionDueOn: days.completionDueOn },
    ...chosen,
  };
  await saveAnswers(db, { campaignId, answers, expectedVersion: 1 });
};

const morning = Date.parse('2018-05-09T08:00:00+08:00');

/** The small campaign of 2018 as a complete draft. */
export const draftRehearsal = (db: Db, campaignId: string, count = 3, chosen?: Chosen): Promise<void> =>
  drafted(db, campaignId, days2018, morning, count, chosen);

/** Launches it on the rehearsal's clock, from 2018-05-09 08:30. */
export const launchDraft = (
  db: Db,
  campaignId: string,
  script: Partial<ScriptOptions> = {},
): Promise<Touched> =>
  launchCampaign(db, {
    campaignId,
    actorId: null,
    clock: 'rehearsal',
    now: morning,
    rehearsal: { script: { units: { kind: 'silent' }, office: 'prompt', leaders: 'approve', ...script } },
    requestId: null,
  });

/** Both: the small campaign under supervision, its people scripted. */
export const launchRehearsal = async (
  db: Db,
  campaignId: string,
  script: Partial<ScriptOptions> = {},
  count = 3,
): Promise<Touched> => {
  await draftRehearsal(db, campaignId, count);
  return launchDraft(db, campaignId, script);
};

/**
 * The small campaign on the real clock. Its deadlines lie `lateDays` days behind `today` (rungs are overdue at once), or
 * ahead of it where negative.
 */
export const launchReal = async (
  db: Db,
  campaignId: string,
  { today, lateDays }: { today: CivilDate; lateDays: number },
): Promise<Touched> => {
  const dueOn = addDays(today, -lateDays);
  const days = {
    issuedOn: addDays(dueOn, -30),
    planDueOn: dueOn,
    dueOn,
    reportDueOn: dueOn,
    completionDueOn: dueOn,
  };
  return launchDays(db, campaignId, days, Date.parse(at(today, '09:00')));
};

/** The small campaign on the real clock with deadlines of its own, handed out at `now`, in milliseconds. */
export const launchDays = async (
  db: Db,
  campaignId: string,
  days: PlanDays,
  now: number,
): Promise<Touched> => {
  await drafted(db, campaignId, days, now, 3);
  return launchCampaign(db, { campaignId, actorId: null, clock: 'real', now, requestId: null });
};

/** Sets a rehearsal's clock without doing what is due in between. */
export const clockTo = async (db: Db, campaignId: string, to: Instant): Promise<void> => {
  await db.campaign.update({ where: { id: campaignId }, data: { clockAt: new Date(to) } });
};
