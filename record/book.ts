import { endOf, type Instant } from '../domain/calendar/civil-date';
import { withFeedback } from '../domain/case/feedback';
import { withOwedByOffice } from '../domain/case/owed-by-office';
import type { Item } from '../domain/docket/item';
import type { NoticeIntent } from '../domain/docket/notice-intent';
import { DomainError } from '../domain/domain-error';
import type { CaseResult } from '../domain/case/case-draft';
import { isFile, type DocketEvent, type DocketOutcome, type DocketState } from '../domain/kinds';
import type { AdoptionChoices, Rules } from '../domain/adoption/types';
import { docketWrite, touchedDocket } from './docket-writes';
import { inTurns } from './in-turns';
import { nextWorkAt } from './assessment/next-work';
import { isWaitedFor, stepsDelivered, stepsTaken } from './docket-rows';
import { noticeRows, unitsNamed, unitsToTell, type NoticesOf } from './notice-rows';
import type { CampaignFacts, DocketRecord, NoticeRow, StepDelivery, StepRow, WrittenBy } from './rows';
import type { Store } from './store';
import { newsOf, newsOfAssessment, type Touched } from './touched';

/** A docket in a book: `state` is always the present one, whoever saved it last within the same transaction. */
export interface HeldDocket {
  readonly id: string;
  readonly campaignId: string;
  /** The version that was read: a person's If-Match is compared with it. */
  readonly version: number;
  readonly before: DocketRecord | null;
  state: DocketState;
  readonly events: DocketEvent[];
  readonly steps: StepRow[];
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * One transaction on the record of one campaign: what is read here is under lock, what is written here leaves together at
 * the end. Every act of people and timers goes through a book, whatever store keeps the record, so that a simulation
 * decides exactly as the running system does.
 */
export class Book {
  private opened: CampaignFacts | null = null;
  private readonly dockets = new Map<string, HeldDocket>();
  private readonly deliveries: StepDelivery[] = [];
  private readonly notices: NoticesOf[] = [];
  private isCampaignToLook = false;

  constructor(
    readonly store: Store,
    private readonly written: WrittenBy,
  ) {}

  /** Reads the campaign's rules and its now: call it after the first locks. */
  async open(campaignId: string, atLeast?: Instant): Promise<CampaignFacts> {
    this.opened ??= await this.store.loadFacts(campaignId, atLeast);
    return this.opened;
  }

  get facts(): CampaignFacts {
    if (!this.opened) throw new Error('the book has not been opened yet');
    return this.opened;
  }

  /** The campaign goes by other rules from now on, and so does this book: alarms follow from them. */
  async goOver(to: Rules, why: { reason: string; choices: AdoptionChoices }): Promise<void> {
    const { campaign, now, policy, calendar } = this.facts;
    const from = { policy, calendar };
    await this.store.noteAdoption({ campaignId: campaign.id, at: now, from, to, ...why, ...this.written });
    this.opened = { ...this.facts, ...to };
  }

  /** Dockets under lock, in the order of their ids; those that do not exist are left out. */
  async holdKnown(ids: string[]): Promise<HeldDocket[]> {
    const wanted = [...new Set(ids)].sort();
    const missing = wanted.filter(id => !this.dockets.has(id));
    if (missing.length > 0)
      for (const one of await this.store.lockDockets(missing))
        this.dockets.set(one.id, { ...one, before: one, events: [], steps: [] });
    return wanted.flatMap(id => this.dockets.get(id) ?? []);
  }

  /** Dockets under lock, all of which have to exist. @throws DomainError `DOCKET_UNKNOWN` */
  async hold(ids: string[]): Promise<HeldDocket[]> {
    const held = await this.holdKnown(ids);
    const unknown = [...new Set(ids)].filter(id => !this.dockets.has(id)).sort();
    if (unknown.length > 0) throw new DomainError('DOCKET_UNKNOWN', { ids: unknown });
    return held;
  }

  /** States of dockets as they now stand in this book, without a lock where it does not hold them. */
  async look(ids: string[]): Promise<Map<string, DocketState>> {
    const missing = [...new Set(ids)].filter(id => !this.dockets.has(id));
    const read = missing.length > 0 ? await this.store.readDockets(missing) : [];
    const states = new Map(read.map(one => [one.id, one.state]));
    for (const id of ids) {
      const held = this.dockets.get(id);
      if (held) states.set(id, held.state);
    }
    return states;
  }

  /** Takes what the domain decided about one docket; `null` for a new one. `about` is the proceeding that its notices are about. */
  save(before: HeldDocket | null, decided: DocketOutcome, about: { proceedingId?: string } = {}): void {
    const outcome = isFile(decided.state)
      ? withFeedback(withOwedByOffice(decided as CaseResult, this.facts), this.facts)
      : decided;
    const { state } = outcome;
    const held = before ?? {
      id: state.id,
      campaignId: state.campaignId,
      version: 0,
      before: null,
      state,
      events: [],
      steps: [],
    };
    this.dockets.set(held.id, held);
    held.state = state;
    held.events.push(...outcome.events);
    held.steps.push(...stepsTaken(outcome));
    this.deliveries.push(...stepsDelivered(outcome));
    const notices = outcome.notices.map(one => ({ ...one }));
    if (notices.length > 0) this.notices.push({ state, notices, ...about });
  }

  /** Tells of something in the campaign as a whole; the rows hang on a docket of this book, as all notices do. */
  tell(docketId: string, ofCampaign: string, ...notices: NoticeIntent[]): void {
    const held = this.dockets.get(docketId);
    if (!held) throw new Error(`the book does not hold ${docketId}`);
    this.notices.push({ state: held.state, notices, ofCampaign });
  }

  /** Ties rungs taken in this book to their letter or proposal, and who is told of the rung to the proposal. */
  link(items: Item[], to: { letterId?: string; proceedingId?: string }): void {
    for (const item of items) {
      const isOfItem = (one: { obligationId?: string; rung?: string }): boolean =>
        one.obligationId === item.obligationId && one.rung === item.rung;
      for (const step of this.dockets.get(item.docketId)?.steps ?? [])
        if (isOfItem(step) && step.round === item.round) Object.assign(step, to);
      const { proceedingId } = to;
      if (proceedingId !== undefined)
        for (const { state, notices } of this.notices)
          if (state.id === item.docketId)
            for (const notice of notices) if (isOfItem(notice)) Object.assign(notice, { proceedingId });
    }
  }

  /** Something of the campaign itself may be due sooner than its workflow knows: it looks again at once. */
  tellCampaign(): void {
    this.isCampaignToLook = true;
  }

  private async noticeRows(): Promise<NoticeRow[]> {
    const readers = await this.store.readers(unitsToTell(this.notices));
    const names = await this.store.unitNames(unitsNamed(this.notices));
    return noticeRows(this.notices, readers, names, this.facts);
  }

  /**
   * Whatever is owed is supervised, and whoever is to be told is told: an act after the end of a campaign sets it going again.
   * Where something was owed before, under lock, the campaign cannot have ended.
   */
  private async superviseAgain(changed: HeldDocket[], isTelling: boolean): Promise<void> {
    const { campaign, now, timetable } = this.facts;
    const owing = changed.find(one => isWaitedFor(one.state));
    const was = changed.some(one => one.before && isWaitedFor(one.before.state));
    if (was || (!owing && !isTelling)) return;
    const again = {
      ...this.written,
      campaignId: campaign.id,
      at: now,
      docketId: owing?.id ?? changed[0]?.id ?? null,
      isPastCompletion: now >= endOf(timetable.completionDueOn),
    };
    if (await this.store.superviseAgain(again)) this.tellCampaign();
  }

  /** Writes everything, with the notices: the last thing before the commit. Returns what the workflows have to know. */
  async close(): Promise<Touched> {
    const { facts } = this;
    const notices = this.notices.length > 0 ? await this.noticeRows() : [];
    const changed = [...this.dockets.values()].filter(one => one.events.length > 0).sort(byId);
    const recorded = { ...this.written, recordedAt: facts.now };
    const chained = this.store.keepsChain ? recorded : null;
    const dockets = await inTurns(changed, one => docketWrite(one, facts, chained));
    await this.store.write({
      ...recorded,
      dockets,
      deliveries: this.deliveries,
      notices,
    });
    for (const { campaignId, state } of changed)
      if (state.kind === 'assessment')
        await this.store.assessments.workBy(campaignId, nextWorkAt(state, facts.now));
    await this.superviseAgain(changed, notices.length > 0);
    return {
      campaignId: facts.campaign.id,
      clock: facts.campaign.clock,
      dockets: dockets.map((one, index) => touchedDocket(one.row, changed[index]?.before ?? null, facts)),
      proceedings: changed.flatMap(one => newsOf(one.before?.state ?? null, one.state) ?? []),
      assessments: changed.flatMap(
        one => newsOfAssessment(one.before?.state ?? null, one.state, facts.now) ?? [],
      ),
      sendAt: this.isCampaignToLook ? facts.now : (notices.map(one => one.sendAt).sort()[0] ?? null),
    };
  }
}
