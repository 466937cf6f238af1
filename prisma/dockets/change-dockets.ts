import type { Instant } from '../../domain/calendar/civil-date';
import type { Outcome } from '../../domain/docket/draft';
import type { DocketState } from '../../domain/docket/state';
import type { CampaignFacts } from '../campaigns/facts';
import type { Tx } from '../db';
import type { Touched } from '../touched';
import type { LockedDocket } from './lock-dockets';
import { queueNotices, type NoticesOf } from './queue-notices';
import { saveDocket, type WrittenBy } from './save-dockets';

/** Collects everything that one transaction changes in a campaign and what has to be told afterwards. */
export class Changes {
  private readonly touched: Touched;
  private readonly notices: NoticesOf[] = [];

  constructor(
    private readonly tx: Tx,
    readonly facts: CampaignFacts,
    private readonly written: WrittenBy,
  ) {
    this.touched = {
      campaignId: facts.campaign.id,
      clock: facts.campaign.clock,
      dockets: [],
      proceedings: [],
      sendAt: null,
    };
  }

  /** Saves one docket's outcome; an outcome without events changes nothing. Returns the docket's present row. */
  async save(
    before: LockedDocket | null,
    outcome: Outcome,
    about: { letterId?: string; proceedingId?: string } = {},
  ): Promise<{ state: DocketState }> {
    if (outcome.events.length > 0) {
      const docket = await saveDocket(this.tx, { before, outcome }, this.facts, this.written);
      this.touched.dockets = [...this.touched.dockets.filter(one => one.id !== docket.id), docket];
    }
    if (outcome.notices.length > 0)
      this.notices.push({ state: outcome.state, notices: outcome.notices, ...about });
    return { state: outcome.state };
  }

  proceeding(id: string, kind: Touched['proceedings'][number]['kind']): void {
    this.touched.proceedings.push({ id, kind });
  }

  /** Queues the notices: the last thing before the commit. */
  async done(): Promise<Touched> {
    const sendAt: Instant | null = await queueNotices(this.tx, this.notices, this.facts);
    return { ...this.touched, sendAt };
  }
}
