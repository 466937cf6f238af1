import type { Actor } from '../../../domain/permissions/actor';
import type { DocketState } from '../../../domain/kinds';
import type { FindingAct } from '../../../domain/finding/acts';
import { enteredId } from '../../../domain/finding/entered-key';
import { findingId, proposeFinding } from '../../../domain/finding/propose-finding';
import type { FindingFacts, FindingState } from '../../../domain/finding/state';
import type { ProceedingAct } from '../../../domain/proceeding/commands/all';
import type { PaperKind } from '../../../domain/proceeding/state';
import { Book } from '../../../record/book';
import { command } from '../../../record/command';
import { draftPaper } from '../../../record/draft-paper';
import { byTimer } from '../../../record/rows';
import { takeSteps } from '../../../record/take-steps';
import { foundFacts } from '../../domain/finding/found';
import { supervisor } from '../../domain/support/actors';
import { officer } from '../support/figures';
import type { Kept } from '../support/stores';

type Enter = Extract<FindingAct, { kind: 'enter' }>;

/** What the audit office found at 东岭乡. */
export const audited = (changes: Partial<Enter> = {}): Enter => ({
  kind: 'enter',
  subjectId: 'east',
  findingKind: null,
  category: '扶贫资金',
  text: '专项资金滞留 60 万元',
  source: {
    kind: 'audit',
    organ: '市审计局',
    number: '审报〔2018〕3号',
    title: '专项资金审计报告',
    on: '2018-04-02',
    fileIds: [],
    indicator: null,
  },
  on: '2018-02-28',
  ...changes,
});

/** The register of one campaign, on whatever store. */
export class Register {
  constructor(readonly kept: Kept) {}

  get id(): string {
    return this.kept.campaignId;
  }

  write(work: (book: Book) => Promise<unknown>): Promise<void> {
    return this.kept.run(async store => {
      const book = new Book(store, byTimer);
      await work(book);
      await book.close();
    });
  }

  /** As a cycle raises it. Returns its id. */
  async raise(key: string, changes: Partial<FindingFacts> = {}): Promise<string> {
    const found = foundFacts({ subjectId: 'east', ...changes });
    await this.write(async book => {
      const facts = await book.open(this.id);
      book.save(null, proposeFinding(this.id, key, found, facts));
    });
    return findingId(this.id, key);
  }

  async enter(changes: Partial<Enter> = {}, actor: Actor = officer): Promise<string> {
    const act = audited(changes);
    await this.do('', act, actor);
    return enteredId(this.id, act);
  }

  do(id: string, act: FindingAct, actor: Actor = officer): Promise<void> {
    return this.write(book =>
      command(book, { on: 'finding', docketIds: [id], campaignId: this.id, command: act, actor }),
    );
  }

  proceed(id: string, act: ProceedingAct, actor: Actor = supervisor()): Promise<void> {
    return this.write(book => command(book, { on: 'proceeding', docketIds: [id], command: act, actor }));
  }

  letter(id: string, act: { kind: 'sign' | 'number' | 'deliver' }, actor: Actor = officer): Promise<void> {
    return this.write(book => command(book, { on: 'letter', docketIds: [id], command: act, actor }));
  }

  draft(proceedingId: string, paper: PaperKind): Promise<void> {
    return this.write(book => draftPaper(book, proceedingId, paper));
  }

  /** Every rung of these dockets that is due by now. */
  rungs(ids: string[]): Promise<void> {
    return this.write(async book => {
      await book.holdKnown(ids);
      await book.open(this.id);
      await takeSteps(book, ids, { steps: 'rungs' });
    });
  }

  async docket<S extends DocketState>(id: string): Promise<S | undefined> {
    const [found] = await this.kept.run(store => store.readDockets([id]));
    return found?.state as S | undefined;
  }

  finding = (id: string) => this.docket<FindingState>(id);
  rows = () => this.kept.run(store => store.assessments.findings(this.id));
}
