import { addDays, at, dateOf, timeOf, toInstant, toMs, type Instant } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/commands/command';
import type { Actor } from '../../domain/permissions/actor';
import type { Rules } from '../../domain/adoption/types';
import { adoptRules } from '../../record/adopt-rules';
import { buildDockets } from '../../domain/launch/build-dockets';
import type { ResolvedPlan } from '../../domain/launch/resolved-plan';
import { Book } from '../../record/book';
import { command as commandDockets } from '../../record/command';
import type { RecordedEvent } from '../../record/history/as-of';
import type { DocketRow } from '../../record/rows';
import type { DocketState } from '../../domain/kinds';
import { takeSteps } from '../../record/take-steps';
import { MemoryStore } from '../../rehearsal/memory/memory-store';
import { coordinator } from '../domain/support/actors';
import { factsAt, handOut } from '../domain/support/facts';
import { refusalOf } from '../domain/support/case-file';
import { smallPlan } from '../domain/support/small-plan';
import type { AdoptionChoice } from '../../domain/codes/adoption';

/** The record as it stood at an instant, when that was the present. */
export interface Moment {
  at: Instant;
  dockets: Map<string, { state: DocketState; row: DocketRow }>;
}

const followUp = { on: '2018-12-31', isFollowUp: true };
const assignments = {
  simple: [{ milestones: [followUp] }],
  'long-term': [{ milestones: [followUp] }, { dueOn: null }],
  'co-led': [{ leads: ['A', 'B'], milestones: [{ on: '2018-05-20' }, followUp] }, { dueOn: null }],
};
export type PlanKind = keyof typeof assignments;

const unitIds = ['A', 'B', 'T', 'X', 'office', 'supervision', 'leadership', 'authority'];
const byTimer = { actorId: null, requestId: null };

/** A campaign of one case, in memory, with everything that was ever written to it. */
export class RandomCampaign {
  readonly history = new Map<string, RecordedEvent[]>();
  readonly moments: Moment[] = [];
  refused = 0;
  readonly store = new MemoryStore(
    { ...factsAt(handOut), campaign: { id: 'c', title: '行动', clock: 'rehearsal' } },
    unitIds.map(id => ({ id, name: id, parentId: null })),
    this.people(),
  );

  /** Who is told of anything: nobody, where that is not what a test is about. */
  protected people(): ConstructorParameters<typeof MemoryStore>[2] {
    return [];
  }

  /** The case that commands go to. */
  protected caseId = 'c:一-1';

  constructor() {
    const write = this.store.write.bind(this.store);
    this.store.write = batch => {
      for (const { row, events, firstSeq } of batch.dockets) {
        const known = this.history.get(row.id) ?? [];
        const added = events.map((event, n) => ({ seq: firstSeq + n, event, recordedAt: batch.recordedAt }));
        this.history.set(row.id, [...known, ...added]);
      }
      return write(batch);
    };
  }

  get now(): Instant {
    return this.store.facts.now;
  }

  async launch(kind: PlanKind): Promise<this> {
    return this.handOut(smallPlan(...assignments[kind]));
  }

  protected async handOut(plan: ResolvedPlan): Promise<this> {
    await this.write(book => {
      for (const outcome of buildDockets('c', plan, id => id, book.facts)) book.save(null, outcome);
      return Promise.resolve();
    });
    this.remember();
    return this;
  }

  protected async write(work: (book: Book) => Promise<void>): Promise<void> {
    const book = new Book(this.store, byTimer);
    await book.open('c');
    await work(book);
    await book.close();
  }

  protected remember(): void {
    const dockets = new Map(
      [...this.store.dockets].map(([id, { record, row }]) => [id, { state: record.state, row }]),
    );
    this.moments.push({ at: this.now, dockets });
  }

  /** A person's command a while later; what the domain refuses leaves no trace. True where it was allowed. */
  async act(minutes: number, actor: Actor, command: Command, received?: number): Promise<boolean> {
    this.moveTo(toInstant(toMs(this.now) + minutes * 60_000));
    const onBehalfOf = received !== undefined && {
      unitId: 'A',
      receivedAt: toInstant(toMs(this.now) - received * 3_600_000),
      proof: '来文',
    };
    const before = this.refused;
    const input = {
      campaignId: 'c',
      docketIds: [this.caseId],
      command,
      actor,
      ...(onBehalfOf && { onBehalfOf }),
    };
    try {
      await this.write(book => commandDockets(book, { on: 'case', ...input }));
    } catch (error) {
      this.refused++;
      // Only the domain may refuse.
      refusalOf(() => {
        throw error;
      });
    }
    this.remember();
    return this.refused === before;
  }

  /** Days go by; what falls due in between is taken at the end of them, or not at all when nobody looks. */
  async pass(days: number, isTaken: boolean): Promise<void> {
    this.moveTo(at(addDays(dateOf(this.now), days), timeOf(this.now)));
    if (isTaken)
      for (const steps of ['rungs', 'reminders'] as const)
        await this.write(book => takeSteps(book, [...this.store.dockets.keys()].sort(), { steps }));
    this.remember();
  }

  /** The campaign goes over to other rules, with everything in it. */
  async adopt(minutes: number, to: Rules, all: AdoptionChoice): Promise<void> {
    this.moveTo(toInstant(toMs(this.now) + minutes * 60_000));
    const { personId, unitId } = coordinator();
    const adoption = {
      campaignId: 'c',
      to,
      choices: { all, steps: [] },
      reason: '理由',
      by: { personId, unitId },
    };
    await this.write(async book => {
      await adoptRules(book, adoption);
    });
    this.remember();
  }

  protected moveTo(now: Instant): void {
    this.store.facts = { ...this.store.facts, now };
  }

  /** What the case has of one kind. */
  owed(kind: string) {
    return this.store.dockets.get(this.caseId)!.record.state.obligations.filter(one => one.kind === kind);
  }

  /** The n-th obligation of the case, as often around as it takes. */
  obligation(n: number) {
    const { obligations } = this.store.dockets.get(this.caseId)!.record.state;
    return obligations[n % obligations.length]!;
  }
}
