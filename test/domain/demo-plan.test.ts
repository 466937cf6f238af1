import fs from 'node:fs';
import path from 'node:path';
import { demoAnswers } from '../../cli/demo/demo-answers';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { resolvePlan } from '../../domain/launch/resolve-plan';
import { isCollective } from '../../domain/plan/collective';
import { readPlan } from '../../domain/plan/read-plan';
import type { Plan } from '../../domain/plan/types';
import { expandCollective } from '../../domain/registry/expand-collective';
import { matchUnit } from '../../domain/registry/match-unit';
import type { RegistryReading } from '../../domain/registry/types';
import { whoToTell } from '../../domain/registry/who-to-tell';
import { seedCalendar } from '../../prisma/schema/calendar-seed';
import { readRegistry } from '../../prisma/people/read-registry';

const demo = (name: string): Buffer => fs.readFileSync(path.resolve(__dirname, '../../cli/demo', name));
const calendar = seedCalendar();
const planOf = (name: string): Plan => {
  const reading = readPlan(demo(name).toString('utf8'), { calendar });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.plan;
};

const plan = planOf('plan.txt');
let registry: RegistryReading;
beforeAll(async () => {
  registry = await readRegistry(demo('registry.csv'), 'registry.csv');
});

describe('the plan of the demonstration', () => {
  it('has the size of a real one', () => {
    expect(plan).toMatchObject({
      number: '云整指〔2018〕6号',
      issuer: '云溪县考核整改指挥部',
      issuedOn: '2018-05-09',
    });
    expect(plan.categories.map(({ problems }) => problems.length)).toEqual([6, 2, 3, 2, 3, 3]);
    expect(plan.measures).toHaveLength(12);
    expect(plan.assignments).toHaveLength(13);
  });

  it('is due on three kinds of day', () => {
    const due = plan.assignments.map(({ deadline }) => deadline?.dueOn ?? deadline?.kind);
    expect(due.filter(one => one === '2018-06-10')).toHaveLength(11);
    expect(due[0]).toBe('long-term');
    expect(due[7]).toBe('2018-09-30');
  });

  it('has milestones inside its measures, one of them owed by the townships', () => {
    const milestones = plan.assignments.flatMap(({ label, milestones: own }) =>
      own.map(({ dueOn, owedBy }) => ({ label, dueOn, owedBy })),
    );
    expect(milestones).toEqual([
      { label: '(三)', dueOn: '2018-05-31' },
      { label: '1', dueOn: '2018-05-20' },
      { label: '2', dueOn: '2018-12-31' },
      { label: '(十)', dueOn: '2018-05-10', owedBy: ['各乡镇'] },
    ]);
  });

  it('says when plans, reports and everything are due', () => {
    expect(plan.phases.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2018-05-10', '2018-05-13'],
      ['2018-05-14', '2018-06-10'],
      ['2018-06-10', '2018-06-15'],
    ]);
    expect(Object.fromEntries(plan.duties.map(({ what, dueOn }) => [what, dueOn]))).toEqual({
      plan: '2018-05-14',
      completion: '2018-06-20',
      liaison: null,
      report: '2018-06-12',
    });
  });
});

describe('the registry of the demonstration', () => {
  it('is without fault: nine townships, some forty departments, everybody by function', () => {
    expect(registry.problems).toEqual([]);
    const count = (kind: string): number => registry.units.filter(unit => unit.kind === kind).length;
    expect([count('township'), count('office'), count('supervision'), count('leadership')]).toEqual([
      9, 1, 1, 1,
    ]);
    expect(count('authority')).toBe(1);
    expect(count('department')).toBeGreaterThan(40);
    expect(registry.people.every(({ email }) => email?.endsWith('@yunxi.example'))).toBe(true);
    const having = (role: string): number =>
      registry.people.filter(({ roles }) => (roles as string[]).includes(role)).length;
    expect(['coordinator', 'supervisor', 'leader', 'auditor', 'administrator'].map(having)).toEqual([
      2, 3, 2, 1, 1,
    ]);
  });

  it('has a liaison and a head in every unit', () => {
    const lacking = registry.units.filter(unit =>
      (['liaison', 'head'] as const).some(
        role =>
          !registry.people.some(
            one => one.unitId === unit.id && one.isActive && one.email && one.roles.includes(role),
          ),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('knows every unit that the plan names', () => {
    const named = [
      ...new Set(plan.assignments.flatMap(({ leads, responsible }) => [...leads, ...responsible])),
    ];
    const unknown = named.filter(name =>
      isCollective(name)
        ? expandCollective(name, registry.units) === null
        : matchUnit(name, registry.units).kind === 'unknown',
    );
    expect(named.length).toBeGreaterThan(40);
    expect(unknown).toEqual([]);
  });
});

it('can be launched with the answers of the demonstration: every problem and every assignment supervised', () => {
  const units = registry.units.map(unit => ({
    ...unit,
    canBeTold: whoToTell(unit, registry.people).length > 0,
  }));
  const { missing, resolved } = resolvePlan({
    plan,
    answers: demoAnswers(),
    units,
    calendar,
    policy: defaultPolicy,
    issuedOn: '2018-05-09',
    handedOn: '2018-05-09',
  });
  expect(missing).toEqual([]);
  expect(resolved.problems).toHaveLength(19);
});

it('has a second plan, which leaves something to ask', () => {
  const codes = new Set(planOf('draft.txt').questions.map(({ code }) => code));
  expect([...codes]).toEqual(
    expect.arrayContaining(['ISSUE_DATE_MISSING', 'DEADLINE_UNRESOLVED', 'UNIT_LIST_OPEN_ENDED']),
  );
});
