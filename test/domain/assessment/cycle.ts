import { knownScheme } from '../../../documents/packs/find-scheme';
import type { Appraisal } from '../../../domain/appraisal/types';
import type { AssessmentAct } from '../../../domain/assessment/acts';
import { decideAssessment } from '../../../domain/assessment/decide';
import type { AssessmentOutcome } from '../../../domain/assessment/draft';
import type { AssessmentEvent } from '../../../domain/assessment/events';
import { evolveAssessment } from '../../../domain/assessment/evolve';
import { openAssessment } from '../../../domain/assessment/open-assessment';
import type { AssessmentGiven } from '../../../domain/assessment/commands/definition';
import type { AssessmentState, Subject } from '../../../domain/assessment/state';
import { worksDue } from '../../../domain/assessment/work';
import { at, type Instant } from '../../../domain/calendar/civil-date';
import type { AssessmentWork } from '../../../domain/codes/assessment';
import { openStep } from '../../../domain/assessment/open-step';
import { doneBy } from '../../../domain/permissions/stand-in';
import type { Actor } from '../../../domain/permissions/actor';
import { coordinator, head, leader } from '../support/actors';
import { factsAt } from '../support/facts';

const measures = knownScheme('measures-2016');

export const subject = (unitId: string): Subject => ({
  unitId,
  leaders: [
    { post: '党委书记', personId: null },
    { post: '政府主要负责人', personId: null },
  ],
});

export const opening = (
  change: Partial<Extract<AssessmentAct, { kind: 'open' }>> = {},
): Extract<AssessmentAct, { kind: 'open' }> => ({
  kind: 'open',
  scheme: measures,
  year: 2018,
  startsOn: '2018-12-03',
  reason: '领导小组定',
  subjects: [subject('east'), subject('west')],
  thirdPartyId: 'institute',
  ...change,
});

export const nothing: Appraisal = {
  cells: [],
  totals: [],
  doubts: [],
  raised: [],
  rewardable: [],
  missing: [],
  disagreements: [],
};

/** The second instance. */
export const upperLeader = (): Actor => ({ ...leader(), personId: 'upper' });

const evaluation: AssessmentAct = {
  kind: 'submit-evaluation',
  methods: ['抽样调查'],
  sampleFrame: '全部建档立卡户',
  strata: [{ name: '东岭乡', n: '120' }],
};

/** A cycle as the domain alone plays it: what the record would give is said beforehand. */
export class Cycle {
  state: AssessmentState;
  events: AssessmentEvent[] = [];
  given: AssessmentGiven = { appraisal: nothing, hash: 'sha', houses: {}, bodies: [] };

  constructor(
    public now: Instant = at('2018-11-20', '09:00'),
    open: Partial<Extract<AssessmentAct, { kind: 'open' }>> = {},
    actor = coordinator(),
  ) {
    const act = opening(open);
    const first = openAssessment('c', act, doneBy(actor), factsAt(now));
    this.state = first.state;
    this.events.push(...first.events);
    this.act(act, actor);
  }

  private take({ state, events }: AssessmentOutcome): void {
    this.state = state;
    this.events.push(...events);
  }

  act(act: AssessmentAct, actor: Actor = coordinator()): this {
    this.take(decideAssessment(this.state, act, { actor, given: this.given }, factsAt(this.now)));
    return this;
  }

  due = (): AssessmentWork[] => worksDue(this.state, this.now);

  /** What the machine does of steps and findings by itself; the rest is the record's. */
  work(): this {
    for (const work of this.due()) {
      if (work === 'raise-findings')
        this.take({
          state: evolveAssessment(this.state, {
            type: 'findings-raised',
            at: this.now,
            by: null,
            findingIds: [],
          }),
          events: [{ type: 'findings-raised', at: this.now, by: null, findingIds: [] }],
          notices: [],
        });
      else if (work === 'open-summary') this.take(openStep(this.state, 'summary', factsAt(this.now)));
      else if (work === 'open-third-party') this.take(openStep(this.state, 'third-party', factsAt(this.now)));
      else if (work === 'open-data') this.take(openStep(this.state, 'data', factsAt(this.now)));
      else if (work === 'open-evaluation') this.take(openStep(this.state, 'evaluation', factsAt(this.now)));
    }
    return this;
  }

  on(day: string, time = '09:00'): this {
    this.now = at(day, time);
    return this.work();
  }

  summary = (unitId: string, text = '总结') =>
    this.act({ kind: 'submit-summary', text }, head(unitId)).work();
  evaluation = () => this.act(evaluation, head('institute')).work();
  data = () => this.act({ kind: 'complete-data', reason: '已核' }).work().work();
  report(): this {
    for (const part of ['basics', 'indicators', 'problems', 'evaluation', 'treatment'] as const)
      this.act({ kind: 'edit-part', part, text: `${part} 内容` });
    return this.act({ kind: 'submit-report' });
  }
  deliberated = (isPassed = true) => this.act({ kind: 'deliberate', isPassed, reason: '研究' }, leader());
  approved = (isPassed = true) => this.act({ kind: 'approve', isPassed, reason: '研究' }, upperLeader());

  /** Up to the report, which is before the first instance. */
  toReport(): this {
    return this.on('2018-12-03').summary('east').summary('west').evaluation().data().report();
  }

  step = (step: string) => this.state.steps.find(one => one.step === step);
  owed = (kind: string) =>
    this.state.obligations
      .filter(one => one.kind === kind)
      .map(one => `${one.owedBy} ${one.id.split(':').at(-1) ?? ''} ${one.state.kind} ${one.dueOn}`);
}

export const refused = (code: string) => expect.objectContaining({ code }) as unknown as Error;
