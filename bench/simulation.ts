import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { firstInstant } from '../domain/launch/first-instant';
import { launchUnitsOf } from '../domain/launch/launch-units';
import { reviewPlan } from '../domain/launch/review-plan';
import { readPlan } from '../domain/plan/read-plan';
import { defaultPolicy } from '../domain/policy/default-policy';
import type { Registry } from '../domain/registry/types';
import { assumePlan } from '../cli/rehearse/assume-plan';
import { seedCalendar } from '../prisma/schema/calendar-seed';
import { simulate, type Scenario } from '../rehearsal/memory/simulate';
import { timed, type Measure, type Result } from './measure';
import { LEADS, leadUnit, planOf } from './synthetic-campaign';
import type { Role } from '../domain/codes/roles';

const rules = { calendar: seedCalendar(), policy: defaultPolicy };
const silent = { units: { kind: 'silent' as const }, office: 'prompt' as const, leaders: 'approve' as const };

/** The demonstration's plan of 19 problems, with what a rehearsal assumes. */
export const demonstration = async (): Promise<Scenario> => {
  const text = await readFile(path.join(__dirname, '../cli/demo/plan.txt'), 'utf8');
  const reading = readPlan(text, { calendar: rules.calendar });
  if (!reading.ok) throw new Error(reading.reason);
  const { plan } = reading;
  const { registry, answers } = assumePlan({ plan, text, issuedOn: undefined }, rules);
  const draft = { plan, answers, units: launchUnitsOf(registry), ...rules };
  const day = reviewPlan(draft, null).issuedOn ?? '2018-05-09';
  const { resolved } = reviewPlan(draft, day);
  const startsAt = firstInstant(day, rules.calendar, rules.policy);
  const campaignId = 'bench';
  return {
    campaignId,
    title: plan.title,
    registry,
    resolved,
    ...rules,
    startsAt,
    script: silent,
    until: null,
  };
};

const registryOf = (): Registry => {
  const leads = Array.from({ length: LEADS }, (_, n) => leadUnit(n));
  const offices = ['office', 'supervision', 'leadership', 'authority'] as const;
  const unit = (id: string, kind: Registry['units'][number]['kind']) => ({
    id,
    name: id,
    kind,
    parentId: null,
    aliases: [],
    groups: [],
  });
  const person = (unitId: string, role: Role) => ({
    id: `${unitId}.${role}`,
    login: `${unitId}.${role}`,
    name: unitId,
    post: null,
    email: `${unitId}@bench.example`,
    phone: null,
    unitId,
    roles: [role],
    isActive: true,
  });
  return {
    units: [...leads.map(id => unit(id, 'department')), ...offices.map(kind => unit(kind, kind))],
    people: [
      ...leads.map(id => person(id, 'liaison')),
      person('office', 'coordinator'),
      person('supervision', 'supervisor'),
      person('leadership', 'leader'),
      person('authority', 'liaison'),
    ],
  };
};

/** A campaign of so many problems, led by fifty units. */
export const synthetic = (cases: number, units: Scenario['script']['units']): Scenario => ({
  campaignId: 'bench',
  title: '基准测试',
  registry: registryOf(),
  resolved: planOf(cases, '2018-05-09'),
  ...rules,
  startsAt: '2018-05-09T08:30:00+08:00',
  script: { ...silent, units },
  until: null,
});

/** What a machine of this kind does in the same time: copying as many step records as the simulation took steps. */
const yardstick = (steps: number): Promise<number> => {
  const record = { rung: 'urge', act: 'urge', dueAt: '2018-05-15T00:00:00+08:00', cites: ['practice:urge'] };
  return timed(() => {
    for (let n = 0; n < steps; n++) structuredClone(record);
    return Promise.resolve();
  });
};

const measure = async (what: string, scenario: Scenario, goalMs: number): Promise<Result> => {
  let steps = 0;
  const ms = await timed(async () => {
    steps = (await simulate(scenario)).steps.length;
  });
  const copying = await yardstick(steps);
  return {
    what,
    goal: `≤ ${goalMs / 1000} s`,
    value: `${(ms / 1000).toFixed(2)} s`,
    isMet: ms <= goalMs,
    against: `${steps} steps, ${(ms / copying).toFixed(0)}× copying as many records`,
  };
};

/** A campaign computed before it starts. */
export const simulation: Measure = {
  name: 'simulation',
  what: 'a whole campaign computed in memory, to the end',
  run: async say => {
    say('19 problems with silent units');
    const small = await measure('simulating 19 problems', await demonstration(), 1_000);
    say('10,000 problems with punctual, then with silent units');
    return [
      small,
      await measure('simulating 10,000 problems, punctual', synthetic(10_000, { kind: 'punctual' }), 10_000),
      await measure('simulating 10,000 problems, silent', synthetic(10_000, { kind: 'silent' }), 10_000),
    ];
  },
};
