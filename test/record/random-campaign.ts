import fc from 'fast-check';
import { addDays, at, dateOf, timeOf, toInstant, toMs, type Instant } from '../../domain/calendar/civil-date';
import type { Command } from '../../domain/case/commands';
import type { Actor } from '../../domain/permissions/roles';
import { buildDockets } from '../../domain/launch/build-dockets';
import { Book } from '../../record/book';
import { commandDockets } from '../../record/command-dockets';
import type { RecordedEvent } from '../../record/history/as-of';
import type { DocketRow } from '../../record/rows';
import type { DocketState } from '../../domain/docket/state';
import { takeSteps } from '../../record/take-steps';
import { MemoryStore } from '../../simulation/memory-store';
import { coordinator, liaison, supervisor } from '../domain/support/actors';
import { paper } from '../domain/support/case-in-status';
import { factsAt, handOut } from '../domain/support/facts';
import { refusalOf } from '../domain/support/case-file';
import { smallPlan } from '../domain/support/small-plan';

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

const caseId = 'c:一-1';
const unitIds = ['A', 'B', 'T', 'X', 'office', 'supervision', 'leadership', 'authority'];
const byTimer = { actorId: null, requestId: null };

/** A campaign of one case, in memory, with everything that was ever written to it. */
export class RandomCampaign {
  readonly history = new Map<string, RecordedEvent[]>();
  readonly moments: Moment[] = [];
  refused = 0;
  readonly store = new MemoryStore(
    { ...factsAt(handOut), campaign: { id: 'c', title: '行动', clock: 'rehearsal' } },
    unitIds.map(id => ({ id, name: id })),
    [],
  );

  constructor() {
    const { write } = this.store;
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
    const plan = smallPlan(...assignments[kind]);
    await this.write(book => {
      for (const outcome of buildDockets('c', plan, id => id, book.facts)) book.save(null, outcome);
      return Promise.resolve();
    });
    this.remember();
    return this;
  }

  private async write(work: (book: Book) => Promise<void>): Promise<void> {
    const book = new Book(this.store, byTimer);
    await book.open('c');
    await work(book);
    await book.close();
  }

  private remember(): void {
    const dockets = new Map(
      [...this.store.dockets].map(([id, { record, row }]) => [id, { state: record.state, row }]),
    );
    this.moments.push({ at: this.now, dockets });
  }

  /** A person's command a while later; what the domain refuses leaves no trace. */
  async act(minutes: number, actor: Actor, command: Command, received?: number): Promise<void> {
    this.moveTo(toInstant(toMs(this.now) + minutes * 60_000));
    const onBehalfOf = received !== undefined && {
      unitId: 'A',
      receivedAt: toInstant(toMs(this.now) - received * 3_600_000),
      proof: '来文',
    };
    const input = { campaignId: 'c', docketIds: [caseId], command, actor, ...(onBehalfOf && { onBehalfOf }) };
    try {
      await this.write(book => commandDockets(book, input));
    } catch (error) {
      this.refused++;
      // Only the domain may refuse.
      refusalOf(() => {
        throw error;
      });
    }
    this.remember();
  }

  /** Days go by; what falls due in between is taken at the end of them, or not at all when nobody looks. */
  async pass(days: number, isTaken: boolean): Promise<void> {
    this.moveTo(at(addDays(dateOf(this.now), days), timeOf(this.now)));
    if (isTaken)
      for (const steps of ['rungs', 'reminders'] as const)
        await this.write(book => takeSteps(book, [...this.store.dockets.keys()].sort(), { steps }));
    this.remember();
  }

  private moveTo(now: Instant): void {
    this.store.facts = { ...this.store.facts, now };
  }

  /** The n-th obligation of the case, as often around as it takes. */
  obligation(n: number) {
    const { obligations } = this.store.dockets.get(caseId)!.record.state;
    return obligations[n % obligations.length]!;
  }
}

export type Move = (campaign: RandomCampaign) => Promise<void>;

const reason = '理由';
const unitCommands: Command[] = [
  { kind: 'sign-for' },
  { kind: 'return-task', reason },
  { kind: 'submit-plan', ...paper },
  { kind: 'submit-report', ...paper },
  { kind: 'report-progress', percent: 40, ...paper },
  { kind: 'report-progress', percent: 90, ...paper },
  { kind: 'apply-for-closing', ...paper },
  { kind: 'first-review', unitId: 'T', isAccepted: true, reason },
];
const officeCommands: Command[] = ['A', 'B'].flatMap((unitId): Command[] => [
  { kind: 'approve-plan', unitId },
  { kind: 'return-plan', unitId, reason },
  { kind: 'accept-report', unitId },
  { kind: 'return-report', unitId, reason },
  { kind: 'decide-task-return', unitId, isAccepted: true, reason, newLeadId: 'X' },
  { kind: 'decide-task-return', unitId, isAccepted: false, reason },
]);
const endings: Command[] = [
  { kind: 'close', outcome: 'completed', note: '' },
  { kind: 'close', outcome: 'mostly-completed', note: '' },
  { kind: 'close', outcome: 'not-completed', note: '' },
  { kind: 'reopen', reason },
  { kind: 'withdraw', reason },
];
const minutes = fc.integer({ min: 1, max: 2_000 });

const byUnit = fc.tuple(minutes, fc.constantFrom('A', 'B', 'T', 'X'), fc.constantFrom(...unitCommands)).map(
  ([later, unitId, command]): Move =>
    campaign =>
      campaign.act(later, liaison(unitId), command),
);
const byOffice = fc.tuple(minutes, fc.constantFrom(...officeCommands, ...endings)).map(
  ([later, command]): Move =>
    campaign =>
      campaign.act(later, coordinator(), command),
);
const byGroup = fc.tuple(minutes, fc.boolean()).map(
  ([later, isAccepted]): Move =>
    campaign =>
      campaign.act(later, supervisor(), { kind: 'verify', isAccepted, note: '' }),
);
const aimed = fc
  .tuple(minutes, fc.nat({ max: 30 }), fc.nat({ max: 3 }))
  .map(([later, n, which]): Move => campaign => {
    const { id: obligationId, owedBy } = campaign.obligation(n);
    const dueOn = addDays(dateOf(campaign.now), 9);
    if (which === 0)
      return campaign.act(later, liaison(owedBy), { kind: 'complete-milestone', obligationId, ...paper });
    if (which === 1)
      return campaign.act(later, coordinator(), { kind: 'open-round', obligationId, dueOn, reason });
    if (which === 2)
      return campaign.act(later, supervisor(), { kind: 'record-review', obligationId, note: '' });
    return campaign.act(later, supervisor(), {
      kind: 'look-back',
      obligationId,
      isRebound: n % 2 === 0,
      note: '',
    });
  });
const onPaper = fc.tuple(minutes, fc.nat({ max: 72 })).map(
  ([later, hours]): Move =>
    campaign =>
      campaign.act(later, coordinator(), { kind: 'submit-plan', ...paper }, hours),
);
const passing = fc.tuple(fc.integer({ min: 1, max: 25 }), fc.boolean()).map(
  ([days, isTaken]): Move =>
    campaign =>
      campaign.pass(days, isTaken),
);

/** The usual way, in which most commands are allowed; random moves come in between. */
const usual = (kind: PlanKind): Move[] => {
  const leads = kind === 'co-led' ? ['A', 'B'] : ['A'];
  const each = (later: number, actor: (unitId: string) => Actor, command: (unitId: string) => Command) =>
    leads.map(
      (unitId): Move =>
        campaign =>
          campaign.act(later, actor(unitId), command(unitId)),
    );
  const outcome = kind === 'simple' ? 'completed' : 'mostly-completed';
  return [
    ...each(60, liaison, () => ({ kind: 'sign-for' })),
    ...each(60, liaison, () => ({ kind: 'submit-plan', ...paper })),
    ...each(
      60,
      () => coordinator(),
      unitId => ({ kind: 'approve-plan', unitId }),
    ),
    ...each(600, liaison, () => ({ kind: 'submit-report', ...paper })),
    ...each(60, liaison, () => ({ kind: 'apply-for-closing', ...paper })),
    campaign => campaign.act(60, supervisor(), { kind: 'verify', isAccepted: true, note: '属实' }),
    campaign => campaign.act(60, coordinator(), { kind: 'close', outcome, note: '' }),
  ];
};

const anything = fc.oneof(
  { weight: 8, arbitrary: byUnit },
  { weight: 5, arbitrary: byOffice },
  { weight: 2, arbitrary: byGroup },
  { weight: 3, arbitrary: aimed },
  { weight: 1, arbitrary: onPaper },
  { weight: 5, arbitrary: passing },
);

export interface Life {
  kind: PlanKind;
  moves: Move[];
}

/** A random life: so many steps of the usual way, with random moves before each of them and after. */
export const life: fc.Arbitrary<Life> = fc
  .tuple(
    fc.constantFrom<PlanKind>('simple', 'long-term', 'co-led'),
    fc.nat({ max: 14 }),
    fc.array(fc.oneof(fc.constant([]), fc.array(anything, { maxLength: 2 })), { maxLength: 16 }),
  )
  .map(([kind, far, between]) => {
    const way = usual(kind);
    return {
      kind,
      moves: Array.from({ length: Math.max(far, between.length) }, (_, n) => [
        ...(between[n] ?? []),
        ...way.slice(n, n < far ? n + 1 : n),
      ]).flat(),
    };
  });

export const live = async ({ kind, moves }: Life): Promise<RandomCampaign> => {
  const campaign = await new RandomCampaign().launch(kind);
  for (const move of moves) await move(campaign);
  return campaign;
};
