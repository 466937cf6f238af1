import type { AssessmentAct } from '../../domain/assessment/acts';
import { assessmentId, cycleTitle } from '../../domain/assessment/open-assessment';
import type { Instant } from '../../domain/calendar/civil-date';
import type { Calendar } from '../../domain/calendar/types';
import type { PlainFigures } from '../../domain/figures/plain';
import type { Policy } from '../../domain/policy/types';
import type { Registry } from '../../domain/registry/types';
import { cycleDays } from '../../domain/scheme/cycle-days';
import { Book } from '../../record/book';
import { command } from '../../record/command';
import { recordFigures } from '../../record/figures/record-figures';
import type { CampaignFacts } from '../../record/rows';
import { planInForceWithoutPlan, timetableWithoutPlan } from '../../record/without-plan';
import type { ScriptOptions } from '../script/options';
import type { MemoryStore } from './memory-store';
import type { Troupe } from './perform-acts';

type Open = Extract<AssessmentAct, { kind: 'open' }>;

/** A yearly cycle (年度考核) that could be opened, with what is known from the beginning, and how everybody is assumed to behave. */
export interface CycleScenario {
  campaignId: string;
  registry: Registry;
  calendar: Calendar;
  policy: Policy;
  /** When the lead body opens it. */
  startsAt: Instant;
  open: Open;
  /** What is said right after the opening: answers, targets. */
  orders: readonly AssessmentAct[];
  /** The figures of the year, recorded in one file; null for none. */
  figures: PlainFigures | null;
  script: ScriptOptions;
  /** The last instant; null goes on until nobody has anything to do. */
  until: Instant | null;
}

const timetableOf = ({ registry, calendar, policy, startsAt, open }: CycleScenario) => {
  const { endsOn, derivations } = cycleDays(open.scheme, open.year, { startsOn: open.startsOn });
  const handed = {
    startsAt,
    completionDueOn: endsOn,
    completion: derivations.endsOn,
    units: registry.units,
  };
  return timetableWithoutPlan(handed, { calendar, policy });
};

/** The rules and the day of a cycle's campaign, as the running system has them. */
export const factsOfCycle = (scenario: CycleScenario): CampaignFacts => {
  const { campaignId, calendar, policy, startsAt, open } = scenario;
  const timetable = timetableOf(scenario);
  return {
    now: startsAt,
    policy,
    calendar,
    offices: timetable.offices,
    timetable,
    campaign: { id: campaignId, title: cycleTitle(open), clock: 'rehearsal' },
  };
};

/** Opens a cycle in memory, in the name of the lead body's first coordinator: the docket, what is said of it, the figures. */
export const openCycleIn = async (
  store: MemoryStore,
  scenario: CycleScenario,
  troupe: Troupe,
): Promise<void> => {
  const { campaignId, open, orders, figures } = scenario;
  const actor = troupe.actorFor('coordinator', null);
  const write = async (work: (book: Book) => Promise<unknown>): Promise<void> => {
    const book = new Book(store, { actorId: actor.personId, requestId: null });
    await book.open(campaignId);
    await work(book);
    await book.close();
  };
  store.planInForce = planInForceWithoutPlan(campaignId, cycleTitle(open), timetableOf(scenario));
  const docketIds = [assessmentId(campaignId)];
  for (const order of [open, ...orders])
    await write(book => command(book, { on: 'assessment', docketIds, campaignId, command: order, actor }));
  if (figures)
    await write(book =>
      recordFigures(book, {
        campaignId,
        batchId: `${campaignId}:figures`,
        source: { by: 'file', fileName: '考核数据.json', fileSha256: null },
        figures,
        reach: 'all',
        actor,
        requestId: null,
      }),
    );
};
