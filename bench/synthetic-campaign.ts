import { addDays, dateOf, toInstant, yearOf } from '../domain/calendar/civil-date';
import { noAnswers } from '../domain/launch/answers';
import { buildDockets } from '../domain/launch/build-dockets';
import type { ResolvedPlan } from '../domain/launch/resolved-plan';
import { campaignNow } from '../prisma/record/campaign-clock';
import { loadFacts } from '../prisma/record/facts';
import { saveRegistry } from '../prisma/people/save-registry';
import type { Db } from '../prisma/schema/db';
import { currentRules, saveCalendar } from '../prisma/schema/seed-rules';
import { act, byTheClock } from '../prisma/record/acts';

export const LEADS = 20;
export const leadUnit = (n: number): string => `unit-${n % LEADS}`;
export const liaisonOf = (unitId: string): string => `${unitId}.liaison`;

const offices = {
  office: 'office',
  supervision: 'supervision',
  leadership: 'leadership',
  authority: 'authority',
  officeFamily: ['office'],
};
const why = [{ text: '方案规定', cites: 'plan' }];

/** A plan of so many problems with one lead each, due in 30 days. */
export const planOf = (cases: number, today: string): ResolvedPlan => ({
  problems: Array.from({ length: cases }, (_, index) => ({
    ref: `一-${index + 1}`,
    category: '类别',
    text: `问题 ${index + 1}`,
    assignments: [index],
  })),
  assignments: Array.from({ length: cases }, (_, index) => ({
    index,
    label: String(index + 1),
    leads: [leadUnit(index)],
    responsible: [],
    supporting: [],
    supervising: [],
    due: { on: addDays(today, 30), derivation: why },
    isLongTerm: false,
    milestones: [],
  })),
  timetable: {
    planDueOn: addDays(today, 5),
    reportDueOn: addDays(today, 32),
    completionDueOn: addDays(today, 40),
    supervisionEndsOn: addDays(today, 35),
  },
  derivations: { plan: why, report: why, completion: why, supervision: why },
});

const createRegistry = async (db: Db, now: number): Promise<void> => {
  const leads = Array.from({ length: LEADS }, (_, n) => ({ id: leadUnit(n), kind: 'department' as const }));
  const own = (['office', 'supervision', 'leadership', 'authority'] as const).map(id => ({ id, kind: id }));
  await saveRegistry(
    db,
    {
      units: [...leads, ...own].map(one => ({
        ...one,
        name: one.id,
        parentId: null,
        aliases: [],
        groups: [],
      })),
      people: leads.map(({ id: unitId }) => ({
        id: liaisonOf(unitId),
        login: liaisonOf(unitId),
        name: unitId,
        post: null,
        email: `${unitId}@bench.example`,
        phone: null,
        unitId,
        roles: ['liaison'],
        isActive: true,
      })),
    },
    { by: null, now },
  );
};

/**
 * Writes a launched campaign with so many cases of one lead each, handed out now, through the same functions as a launch;
 * on the real clock, or on a rehearsal's that stands there. Nothing is told to Temporal.
 */
export const writeSyntheticCampaign = async (
  db: Db,
  cases: number,
  now: number,
  clock: 'real' | 'rehearsal' = 'real',
  campaignId = 'bench',
): Promise<string> => {
  const today = dateOf(toInstant(now));
  const year = yearOf(today);
  // Whatever year it is: ordinary weeks without holidays.
  await saveCalendar(db, { version: 'bench', years: [year - 1, year, year + 1], days: {} });
  await createRegistry(db, now);
  const plan = planOf(cases, today);
  await db.campaign.create({
    data: {
      id: campaignId,
      title: '基准测试',
      status: 'launched',
      clock,
      clockAt: clock === 'rehearsal' ? new Date(now) : null,
      handedOutAt: new Date(now),
      ...(await currentRules(db)),
      calendarVersion: 'bench',
      sourceText: '',
      plan: {},
      answers: { ...noAnswers() },
      timetable: { ...plan.timetable, offices },
      createdAt: new Date(now),
    },
  });
  const handedOutAt = await campaignNow(db, campaignId);
  const outcomes = buildDockets(campaignId, plan, id => id, await loadFacts(db, campaignId, handedOutAt));
  for (let start = 0; start < outcomes.length; start += 100)
    await act(db, byTheClock, async book => {
      await book.open(campaignId);
      for (const outcome of outcomes.slice(start, start + 100)) book.save(null, outcome);
    });
  return campaignId;
};
