import { burdenOf, type SentMail, type WeekOfBurden } from '../../domain/burden/burden';
import { mailsPerPerson, type MailsPerWeek } from '../../domain/burden/mails-per-person';
import { roles, type Role } from '../../domain/codes/roles';
import type { CampaignRecord } from '../../domain/compile/record';
import { dateOf, type Instant } from '../../domain/calendar/civil-date';
import { leadsOf } from '../../domain/case/state';
import { isFile } from '../../domain/kinds';
import { buildDockets } from '../../domain/launch/build-dockets';
import { officesOf } from '../../domain/launch/offices-of';
import { launchedPlan } from '../../domain/revision/plan-in-force';
import type { Registry } from '../../domain/registry/types';
import type { ScriptOptions } from '../script/options';
import { Book } from '../../record/book';
import type { ToPlay } from '../../record/played-record';
import { provisionalSteps } from '../../record/provisional-steps';
import { playStep } from '../conduct';
import type { CampaignFacts } from '../../record/rows';
import { tellNeededYears, yearsOfCampaign } from '../../record/tell-needed-years';
import type { Run } from '../run-result';
import { MemoryStage } from './memory-stage';
import { MemoryStore } from './memory-store';
import { troupeOf } from './perform-acts';
import { recordOf } from './record-of';

/** A campaign that could be launched, and how everybody is assumed to behave. */
export interface Scenario extends ToPlay {
  script: ScriptOptions;
  /** The last instant; null goes on until only reviews and look-backs remain, at most a year. */
  until: Instant | null;
}

export interface Simulated extends Run {
  /** The record at the last instant: forms are filled and the report is compiled from it as in the running system. */
  record: CampaignRecord;
  /** What each unit has to bear in each week. */
  burden: WeekOfBurden[];
  /** Mails per person and week, by the first of a person's roles. */
  mailsByRole: { role: Role; mails: MailsPerWeek }[];
}

const mailsByRole = (sent: readonly SentMail[], people: Registry['people']): Simulated['mailsByRole'] => {
  const roleOf = new Map(people.map(one => [one.id, roles.find(role => one.roles.includes(role))]));
  const byRole = mailsPerPerson(sent, id => roleOf.get(id) ?? 'auditor');
  return roles.flatMap(role => {
    const mails = byRole.get(role);
    return mails ? [{ role, mails }] : [];
  });
};

export const factsOf = (scenario: Scenario): CampaignFacts => {
  const offices = officesOf(scenario.registry.units, dateOf(scenario.startsAt));
  return {
    now: scenario.startsAt,
    policy: scenario.policy,
    calendar: scenario.calendar,
    offices,
    timetable: { ...scenario.resolved.timetable },
    campaign: { id: scenario.campaignId, title: scenario.title, clock: 'rehearsal' },
  };
};

/** 交办 in memory, in the name of who hands out; null where that is no part of what is shown. */
export const launchIn = async (
  store: MemoryStore,
  { campaignId, plan, resolved, registry }: Scenario,
  actorId: string | null,
): Promise<void> => {
  const names = new Map(registry.units.map(one => [one.id, one.name]));
  store.planInForce = plan ? launchedPlan(campaignId, plan, resolved) : null;
  const book = new Book(store, { actorId, requestId: null });
  const facts = await book.open(campaignId);
  const dockets = buildDockets(campaignId, resolved, id => names.get(id) ?? id, facts);
  for (const outcome of dockets) book.save(null, outcome);
  await tellNeededYears(
    book,
    yearsOfCampaign(
      dockets.map(one => one.state),
      facts,
    ),
  );
  await book.close();
};

/** What a campaign in memory has come to. */
export const simulatedOf = (
  store: MemoryStore,
  stage: MemoryStage,
  { title, registry }: Pick<Scenario, 'title' | 'registry'>,
): Simulated => {
  const dockets = [...store.dockets.values()];
  const asked = dockets.flatMap(({ record }) =>
    record.state.obligations.map(({ kind, owedBy, dueOn }) => ({
      kind,
      owedBy,
      dueOn,
      visits: isFile(record.state) ? leadsOf(record.state) : [],
    })),
  );
  return {
    record: recordOf(store),
    title,
    clockAt: store.facts.now,
    dockets: dockets.map(one => one.row),
    obligations: dockets.flatMap(({ record }) =>
      record.state.obligations.map(({ id, kind, owedBy, originalDueOn, dueOn }) => ({
        id,
        docketId: record.state.id,
        kind,
        owedById: owedBy,
        originalDueOn,
        dueOn,
      })),
    ),
    steps: [...store.steps.values()],
    provisional: provisionalSteps(dockets.map(({ record }) => record.state)),
    proceedings: [...store.proceedings.values()],
    unitNames: new Map(registry.units.map(one => [one.id, one.name])),
    notices: { ...stage.mails, queued: stage.mails.sent + stage.mails.failed + store.queued.length },
    assumed: [],
    links: [],
    burden: burdenOf(stage.sentMails, asked),
    mailsByRole: mailsByRole(stage.sentMails, registry.people),
  };
};

/**
 * The whole campaign computed in memory, by the acts and in the order of the running system: every reminder, rung, letter,
 * proposal and digest under the assumed behaviour. No engine, no I/O, no clock.
 */
export const simulate = async (scenario: Scenario): Promise<Simulated> => {
  const { registry, script, until } = scenario;
  const store = new MemoryStore(factsOf(scenario), registry.units, registry.people);
  await launchIn(store, scenario, null);
  const stage = new MemoryStage(store, script, troupeOf(registry.units, registry.people));
  for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, until ? { at: until } : null));
  return simulatedOf(store, stage, scenario);
};
