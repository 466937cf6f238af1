import type { Instant } from '../../domain/calendar/civil-date';
import type { PlayedNotice, PlayedRecord } from '../../record/played-record';
import type { Batch, DocketWrite, NoticeRow, ObligationRow } from '../../record/rows';
import { MemoryStore } from './memory-store';

interface Kept {
  write: DocketWrite;
  obligations: Map<string, ObligationRow>;
}

/** What is written of an obligation again: its owner, round, day and state; all else stays as it was opened. */
const again = (first: ObligationRow | undefined, next: ObligationRow): ObligationRow => {
  if (!first) return next;
  const { owedById, round, dueOn, state, openedAt, metAt } = next;
  return { ...first, owedById, round, dueOn, state, openedAt, metAt };
};

/**
 * A memory that keeps everything, with the chain: what a campaign in compressed time has recorded can be written elsewhere
 * in one go, and is what its transactions would have come to one after the other.
 */
export class RecordingStore extends MemoryStore {
  override readonly keepsChain = true;
  private readonly kept = new Map<string, Kept>();
  private readonly told = new Map<string, PlayedNotice>();

  override async write(batch: Batch): Promise<void> {
    await super.write(batch);
    for (const one of batch.dockets) this.keep(one);
  }

  /** Also what is told beside any act: that a notice reaches nobody. */
  override queue(notices: NoticeRow[]): void {
    super.queue(notices);
    for (const one of notices) if (!this.told.has(one.id)) this.told.set(one.id, { ...one, sentAt: null });
  }

  private keep(write: DocketWrite): void {
    const before = this.kept.get(write.row.id);
    const obligations = before?.obligations ?? new Map<string, ObligationRow>();
    for (const one of write.obligations) obligations.set(one.id, again(obligations.get(one.id), one));
    const links = [...(before?.write.links ?? []), ...write.links];
    const events = [...(before?.write.events ?? []), ...write.events];
    this.kept.set(write.row.id, { write: { ...write, firstSeq: 1, events, links }, obligations });
  }

  override noteSent(notice: NoticeRow, at: Instant): void {
    super.noteSent(notice, at);
    const told = this.told.get(notice.id);
    if (told) told.sentAt = at;
  }

  /** Everything up to the clock's instant, dockets and notices in the order of their ids. */
  recorded(): PlayedRecord {
    const steps = [...this.steps.values()];
    const dockets = [...this.kept.values()].map(({ write, obligations }): DocketWrite => {
      const own = steps.filter(one => one.docketId === write.row.id);
      const taken = own.map(({ docketId: _, deliveredAt: __, ...step }) => step);
      return { ...write, obligations: [...obligations.values()], steps: taken };
    });
    return {
      clockAt: this.facts.now,
      isUnclosedReported: this.isUnclosedReported,
      dockets: dockets.sort((a, b) => (a.row.id < b.row.id ? -1 : 1)),
      deliveries: steps.flatMap(({ obligationId, round, rung, deliveredAt: at }) =>
        at === null ? [] : [{ obligationId, round, rung, at }],
      ),
      notices: [...this.told.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      numbers: [...this.numbers.values()],
    };
  }
}
