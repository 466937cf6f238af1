import type { AssessmentAct } from '../../../domain/assessment/acts';
import { assessmentId } from '../../../domain/assessment/open-assessment';
import type { AssessmentState } from '../../../domain/assessment/state';
import { worksDue } from '../../../domain/assessment/work';
import type { AssessmentWork } from '../../../domain/codes/assessment';
import type { DocketState } from '../../../domain/kinds';
import type { Actor } from '../../../domain/permissions/actor';
import { Book } from '../../../record/book';
import { command } from '../../../record/command';
import { doWork } from '../../../record/assessment/do-work';
import { byTimer } from '../../../record/rows';
import type { Touched } from '../../../record/touched';
import { opening } from '../../domain/assessment/cycle';
import { officer } from '../support/figures';
import type { Kept } from '../support/stores';

/** A cycle of the 2016 measures with two townships, in whatever store; the water office is the third party. */
export class Assessed {
  constructor(readonly kept: Kept) {}

  get id(): string {
    return assessmentId(this.kept.campaignId);
  }

  async begin(change: Parameters<typeof opening>[0] = {}): Promise<this> {
    await this.kept.clockTo('2018-11-20T09:00:00+08:00');
    await this.act(opening({ thirdPartyId: 'water', ...change }));
    return this;
  }

  write<T>(work: (book: Book) => Promise<T>): Promise<{ given: T; touched: Touched }> {
    return this.kept.run(async store => {
      const book = new Book(store, byTimer);
      const given = await work(book);
      return { given, touched: await book.close() };
    });
  }

  act(act: AssessmentAct, actor: Actor = officer): Promise<unknown> {
    const { campaignId } = this.kept;
    return this.write(book =>
      command(book, { on: 'assessment', docketIds: [this.id], campaignId, command: act, actor }),
    );
  }

  /** One thing that the machine does; false where it was not due. */
  async do(work: AssessmentWork): Promise<boolean> {
    return (await this.write(book => doWork(book, this.id, work))).given;
  }

  /** Everything that is due by now, until nothing is. */
  async work(): Promise<AssessmentWork[]> {
    const done: AssessmentWork[] = [];
    for (;;) {
      const { now } = await this.kept.run(store => store.loadFacts(this.kept.campaignId));
      const [work] = worksDue(await this.state(), now);
      if (work === undefined) return done;
      await this.do(work);
      done.push(work);
    }
  }

  async on(day: string, time = '09:00'): Promise<AssessmentWork[]> {
    await this.kept.clockTo(`${day}T${time}:00+08:00`);
    return this.work();
  }

  async docket<S extends DocketState>(id: string): Promise<S | undefined> {
    const [found] = await this.kept.run(store => store.readDockets([id]));
    return found?.state as S | undefined;
  }

  async state(): Promise<AssessmentState> {
    const found = await this.docket<AssessmentState>(this.id);
    if (!found) throw new Error('there is no cycle');
    return found;
  }
}
