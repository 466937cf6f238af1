import type { SentMail } from '../../domain/burden/burden';
import { addDays, dateOf, yearOf, type Instant } from '../../domain/calendar/civil-date';
import { isAnnounced } from '../../domain/calendar/provisional';
import { REACH_DAYS } from '../../domain/outlook/needed-years';
import { isOpen } from '../../domain/obligation/types';
import type { DocketState } from '../../domain/kinds';
import { unitDocketId } from '../../domain/unit-file/open-unit-file';
import { paperDue } from '../../domain/proceeding/papers';
import { ActQueue } from '../script/act-queue';
import type { ScriptedAct, ScriptLedger } from '../script/ledger';
import { actsOfDocket, actsOfLetter, actsOfProceeding } from '../script/next-acts';
import type { ScriptOptions } from '../script/options';
import { nextOnAgenda, type NextOnAgenda } from '../../record/agenda';
import { Book } from '../../record/book';
import { endlessKinds, type Stage } from '../conduct';
import { draftPaper } from '../../record/draft-paper';
import { reportUnclosed } from '../../record/report-unclosed';
import { byTimer, type DocketRow, type NoticeRow } from '../../record/rows';
import { takeSteps } from '../../record/take-steps';
import { evaluateRules } from '../../record/targets/evaluate-rules';
import { tellOfYearsSoon, yearsOfCampaign } from '../../record/tell-needed-years';
import { unitOf, unreachedNotices } from '../../record/unreached-notices';
import { performActs, type Troupe } from './perform-acts';
import { alarmsIn, earlier } from './memory-alarms';
import type { MemoryStore } from './memory-store';
import { settleAssessment } from './settle-assessment';
import { groupBy } from '../../domain/group-by';
import { mailKeyOf } from '../../domain/sending/mail-key';
import type { Act } from '../../domain/codes/ladder';

/** What left during a simulation. */
export interface MailCount {
  /** Notices, and the mails in which they left. */
  sent: number;
  mails: number;
  digests: number;
  /** To people without an address, or to nobody. */
  failed: number;
}

type ToSomebody = NoticeRow & { personId: string };

/** A campaign in memory as a stage: the same acts on the same book, one after the other, without engines. */
export class MemoryStage implements Stage {
  readonly mails: MailCount = { sent: 0, mails: 0, digests: 0, failed: 0 };
  readonly sentMails: SentMail[] = [];
  private readonly handedOutAt: Instant;
  private readonly known = new WeakMap<DocketState, ScriptedAct[]>();

  constructor(
    private readonly store: MemoryStore,
    private readonly script: ScriptOptions,
    private readonly troupe: Troupe,
  ) {
    this.handedOutAt = store.facts.now;
  }

  private async write(work: (book: Book) => Promise<unknown>): Promise<void> {
    const book = new Book(this.store, byTimer);
    await book.open(this.store.facts.campaign.id);
    await work(book);
    await book.close();
  }

  now = () => Promise.resolve(this.store.facts.now);
  campaign = () => Promise.resolve({ handedOutAt: this.handedOutAt, isEnded: this.store.isEnded });
  moveClock = (to: Instant) => {
    this.store.facts = { ...this.store.facts, now: to };
    return Promise.resolve();
  };

  private ledger(): ScriptLedger {
    const { store } = this;
    return {
      campaignId: store.facts.campaign.id,
      dockets: [],
      letters: [],
      proceedings: [...store.openProceedings].sort().flatMap(id => store.proceedings.get(id) ?? []),
      hasFile: unitId => {
        const row = store.dockets.get(unitDocketId(store.facts.campaign.id, unitId))?.row;
        return row !== undefined && row.status !== 'closed';
      },
      facts: store.facts,
    };
  }

  acts = (): Promise<ActQueue> => {
    const { store, script } = this;
    const ledger = this.ledger();
    const lists: ScriptedAct[][] = [];
    for (const { row, record } of store.dockets.values()) {
      if (row.isEnded) continue;
      // A proceeding's docket is looked at afresh: what may be done with it also hangs on the proceeding's stage.
      const isFresh = row.kind === 'proceeding';
      let acts = isFresh ? undefined : this.known.get(record.state);
      if (!acts) this.known.set(record.state, (acts = actsOfDocket(record.state, ledger, script)));
      if (acts.length > 0) lists.push(acts);
    }
    for (const id of store.openLetters) {
      const letter = store.letters.get(id);
      if (letter) lists.push(actsOfLetter(letter, ledger, script));
    }
    for (const one of ledger.proceedings) lists.push(actsOfProceeding(one, ledger, script));
    return Promise.resolve(new ActQueue(lists));
  };

  perform = (groups: ScriptedAct[][]): Promise<void> => performActs(this.store, groups, this.troupe);

  settleAssessment = (now: Instant): Promise<void> =>
    settleAssessment(this.store, work => this.write(work), now);

  settleProceedings = async (): Promise<void> => {
    for (const id of [...this.store.openProceedings].sort()) {
      const state = this.store.dockets.get(id)?.record.state;
      const paper = state?.kind === 'proceeding' ? paperDue(state) : null;
      if (paper) await this.write(book => draftPaper(book, id, paper));
    }
  };

  /** Cases take their rungs one act after the other, as their workflows dispatch them. */
  settleCases = async (now: Instant): Promise<void> => {
    // A case that comes late climbs several rungs: a case whose rung cannot be taken is not asked again.
    for (let due = this.dueCases(now); due.length > 0;) {
      const versions = new Map(due.map(row => [row.id, row.version]));
      for (const act of new Set(due.map(row => row.alarmAct as Act))) {
        const ids = due.filter(row => row.alarmAct === act).map(row => row.id);
        await this.write(book => takeSteps(book, ids, { steps: 'rungs', only: act }));
      }
      due = this.dueCases(now).filter(row => versions.has(row.id) && versions.get(row.id) !== row.version);
    }
  };

  settleCampaign = async (now: Instant): Promise<void> => {
    const campaignId = this.store.facts.campaign.id;
    for (let next = this.agenda(); ; next = this.agenda()) {
      this.store.isEnded = next.isEnded;
      if (!next.at || next.at > now) return;
      if (next.what === 'evaluate-rules') await this.write(book => evaluateRules(book, campaignId));
      else if (next.what === 'take-unit-rungs') {
        const ids = this.dueIds(({ kind, alarmAt }) => kind !== 'case' && alarmAt !== null && alarmAt <= now);
        await this.write(book => takeSteps(book, ids, { steps: 'rungs' }));
      } else if (next.what === 'remind') {
        const ids = this.dueIds(({ remindAt }) => remindAt !== null && remindAt <= now);
        await this.write(book => takeSteps(book, ids, { steps: 'reminders' }));
        await this.tellNeededYears();
      } else if (next.what === 'report-unclosed') await this.write(book => reportUnclosed(book, campaignId));
      else await this.sendMails(now);
    }
  };

  /** With the day's reminders, as the running system does. */
  private async tellNeededYears(): Promise<void> {
    const { facts, dockets } = this.store;
    if (isAnnounced(facts.calendar, yearOf(addDays(dateOf(facts.now), REACH_DAYS)))) return;
    const open = [...dockets.values()].filter(one => !one.row.isEnded).map(one => one.record.state);
    const years = yearsOfCampaign(open, facts);
    await this.write(async book => {
      await book.holdKnown(years.map(one => one.docketId));
      await tellOfYearsSoon(book, years);
    });
  }

  private dueCases(now: Instant): DocketRow[] {
    const rows = [...this.store.dockets.values()].map(one => one.row);
    return rows.filter(row => row.kind === 'case' && row.alarmAt !== null && row.alarmAt <= now);
  }

  private dueIds(
    isDue: (row: { kind: string; alarmAt: Instant | null; remindAt: Instant | null }) => boolean,
  ) {
    return [...this.store.dockets.values()]
      .filter(one => isDue(one.row))
      .map(one => one.row.id)
      .sort();
  }

  /** What is due leaves, in the mails in which the running system sends it. */
  private async sendMails(now: Instant): Promise<void> {
    const { store } = this;
    await this.tellUnreached(store.queued.filter(one => one.sendAt <= now && one.personId === null));
    const due = store.queued.filter(one => one.sendAt <= now);
    store.queued = store.queued.filter(one => one.sendAt > now);
    const sent = due.filter((one): one is ToSomebody => store.hasAddress(one.personId));
    for (const notice of sent) store.noteSent(notice, now);
    this.mails.sent += sent.length;
    this.mails.failed += due.length - sent.length;
    this.noteMails(sent, now);
  }

  /** What reaches nobody says so to the offices. */
  private async tellUnreached(rows: NoticeRow[]): Promise<void> {
    if (rows.length === 0) return;
    const { store } = this;
    const names = await store.unitNames(rows.flatMap(one => unitOf(one) ?? []));
    store.queue(unreachedNotices(rows, 'nobody-there', await store.readers([]), names, store.facts));
  }

  private noteMails(sent: ToSomebody[], now: Instant): void {
    const on = dateOf(now);
    for (const [personId, own] of groupBy(sent, one => one.personId)) {
      const mails = groupBy(own, one => mailKeyOf({ ...one, path: one.payload.path }));
      const unitId = this.store.unitOf(personId);
      if (unitId)
        for (const { length } of mails.values())
          this.sentMails.push({ unitId, personId, on, notices: length });
      this.mails.mails += mails.size;
      if (mails.has('digest')) this.mails.digests += 1;
    }
  }

  private agenda(): NextOnAgenda {
    const { unitAlarmAt, remindAt, isWaitedFor, sendAt } = alarmsIn(this.store);
    const { isUnclosedReported, facts } = this.store;
    const timetable = { ...facts.timetable, offices: facts.offices };
    return nextOnAgenda({
      alarmAt: unitAlarmAt,
      remindAt,
      sendAt,
      sweepAt: null,
      evaluateAt: this.store.targets.dueAt,
      isUnclosedReported,
      timetable,
      isWaitedFor,
    });
  }

  nextRecordedAt = (): Promise<Instant | null> => {
    const { anyAt, sendAt } = alarmsIn(this.store);
    const { assessments, facts } = this.store;
    const cycleAt = assessments.dueAt !== null && assessments.dueAt > facts.now ? assessments.dueAt : null;
    return Promise.resolve(earlier(earlier(earlier(anyAt, sendAt), cycleAt), this.agenda().at));
  };

  isShown = (): Promise<boolean> => {
    if (this.store.queued.length > 0 || this.store.assessments.dueAt !== null) return Promise.resolve(false);
    for (const { row, record } of this.store.dockets.values())
      if (row.alarmAt !== null || row.remindAt !== null)
        for (const one of record.state.obligations)
          if (isOpen(one) && !endlessKinds.has(one.kind)) return Promise.resolve(false);
    return Promise.resolve(true);
  };
}
