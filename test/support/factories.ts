import { randomUUID } from 'node:crypto';
import type { Instant } from '../../domain/calendar/civil-date';
import { buildDockets } from '../../domain/launch/build-dockets';
import type { Source } from '../../domain/docket/source';
import type { ResolvedPlan } from '../../domain/launch/resolved-plan';
import { noAnswers } from '../../domain/launch/answers';
import type { Db } from '../../prisma/schema/db';
import type { RegistryUnit } from '../../domain/registry/types';
import { saveRegistry } from '../../prisma/people/save-registry';
import { openSession } from '../../prisma/people/sessions';
import { currentRules, seedRules } from '../../prisma/schema/seed-rules';
import { act, byTheClock } from '../../prisma/record/acts';
import type { Role } from '../../domain/codes/roles';
import type { UnitKind } from '../../domain/codes/units';

export interface TestPerson {
  id: string;
  login: string;
  token: string;
}

/** When the tests' registry was written, as far as no test says otherwise. */
const registeredAt = Date.parse('2018-01-02T09:00:00+08:00');

/** A unit under an id that says what it is; one that is there stays as it is. */
export const createUnit = async (
  db: Db,
  unit: { id: string; name?: string; kind?: UnitKind; parentId?: string },
): Promise<string> => {
  if (await db.unit.findUnique({ where: { id: unit.id } })) return unit.id;
  const wanted: RegistryUnit = {
    kind: 'department',
    parentId: null,
    name: unit.id,
    aliases: [],
    groups: [],
    ...unit,
  };
  await saveRegistry(db, { units: [wanted], people: [] }, { by: null, now: registeredAt });
  return unit.id;
};

/** A person with a session; the unit is created when it is missing. */
export const createPerson = async (
  db: Db,
  person: { unitId: string; roles: Role[]; email?: string | null; passwordHash?: string },
  now = Date.now(),
): Promise<TestPerson> => {
  await createUnit(db, { id: person.unitId });
  const id = randomUUID();
  const { passwordHash, ...given } = person;
  const wanted = {
    id,
    login: `p-${id}`,
    name: `人员${id.slice(0, 4)}`,
    post: null,
    email: `${id}@example.test`,
    phone: null,
    isActive: true,
    ...given,
  };
  await saveRegistry(
    db,
    { units: [], people: [wanted] },
    {
      by: null,
      now: registeredAt,
      ...(passwordHash !== undefined && { hashPassword: () => Promise.resolve(passwordHash) }),
    },
  );
  return { id, login: `p-${id}`, token: (await openSession(db, id, now)).token };
};

/** The offices that every campaign has. */
const offices = {
  office: 'office',
  supervision: 'supervision',
  leadership: 'leadership',
  authority: 'authority',
  officeFamily: ['office'],
};

export const createOffices = async (db: Db): Promise<void> => {
  await createUnit(db, { id: 'office', kind: 'office' });
  await createUnit(db, { id: 'supervision', kind: 'supervision' });
  await createUnit(db, { id: 'leadership', kind: 'leadership' });
  await createUnit(db, { id: 'authority', kind: 'authority' });
};

const why = [{ text: '方案规定', cites: 'plan' }];

/** One problem per entry, each led by `leads` and due on `dueOn`. */
export interface TestCase {
  ref: string;
  leads: string[];
  dueOn?: string;
  isLongTerm?: boolean;
  milestoneOn?: string;
  sources?: Source[];
}

const planOf = (cases: TestCase[]): ResolvedPlan => ({
  problems: cases.map(({ ref, sources }, index) => ({
    ref,
    category: `类别${ref.split('-')[0] ?? ''}`,
    text: `问题 ${ref}`,
    assignments: [index],
    ...(sources && { sources }),
  })),
  assignments: cases.map(({ leads, dueOn = '2018-06-10', isLongTerm = false, milestoneOn }, index) => ({
    index,
    label: String(index + 1),
    leads,
    responsible: [],
    supporting: [],
    supervising: [],
    due: isLongTerm ? null : { on: dueOn, derivation: why },
    isLongTerm,
    milestones: milestoneOn
      ? [{ on: milestoneOn, raw: milestoneOn, owedBy: null, isFollowUp: false, derivation: why }]
      : [],
  })),
  timetable: {
    planDueOn: '2018-05-14',
    reportDueOn: '2018-06-12',
    completionDueOn: '2018-06-20',
    supervisionEndsOn: '2018-06-15',
  },
  derivations: { plan: why, report: why, completion: why, supervision: why },
});

/** A launched rehearsal campaign (its clock stands where it is set), with rules, offices, units, cases and unit files. */
export const createCampaign = async (
  db: Db,
  { cases, at = '2018-05-09T09:00:00+08:00' }: { cases: TestCase[]; at?: Instant },
): Promise<string> => {
  await seedRules(db);
  await createOffices(db);
  for (const unitId of new Set(cases.flatMap(one => one.leads))) await createUnit(db, { id: unitId });
  const id = randomUUID();
  const plan = planOf(cases);
  await db.campaign.create({
    data: {
      id,
      title: '测试行动',
      status: 'launched',
      clock: 'rehearsal',
      clockAt: new Date(at),
      handedOutAt: new Date(at),
      ...(await currentRules(db)),
      sourceText: '',
      plan: {},
      answers: { ...noAnswers() },
      timetable: { ...plan.timetable, offices },
      createdAt: new Date(at),
    },
  });
  await act(db, byTheClock, async book => {
    const facts = await book.open(id);
    for (const outcome of buildDockets(id, plan, unitId => unitId, facts)) book.save(null, outcome);
  });
  return id;
};

/** Moves a campaign's clock; what is due in between is not taken. */
export const setClock = async (db: Db, campaignId: string, at: Instant): Promise<void> => {
  await db.campaign.update({ where: { id: campaignId }, data: { clockAt: new Date(at) } });
};
