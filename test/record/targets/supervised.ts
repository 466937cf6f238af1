import type { BreachAct } from '../../../domain/breach/commands/all';
import type { BreachState } from '../../../domain/breach/state';
import type { PlainFigures } from '../../../domain/figures/plain';
import { smallPlan } from '../../domain/support/small-plan';
import type { DocketState } from '../../../domain/kinds';
import type { Actor } from '../../../domain/permissions/actor';
import { launchedPlan } from '../../../domain/revision/plan-in-force';
import type { TargetAct } from '../../../domain/target/commands/all';
import { targetFileId } from '../../../domain/target/open-target-file';
import type { TargetFileState } from '../../../domain/target/state';
import { Book } from '../../../record/book';
import { command } from '../../../record/command';
import { byTimer } from '../../../record/rows';
import { evaluateRules } from '../../../record/targets/evaluate-rules';
import { smallPack } from '../../support/small-pack';
import { importFigures, officer, payment, tranche } from '../support/figures';
import type { Kept } from '../support/stores';

const empty = { problems: [], assignments: [] };

/** A campaign that supervises the small pack, on whatever store. */
export class Supervised {
  constructor(readonly kept: Kept) {}

  get id(): string {
    return this.kept.campaignId;
  }

  async begin(pack = smallPack()): Promise<this> {
    const { timetable, derivations } = smallPlan();
    await this.kept.keepPlan(
      launchedPlan(this.id, { assignments: [] } as never, { ...empty, timetable, derivations }),
    );
    await this.target({ kind: 'adopt-pack', pack });
    return this;
  }

  private async write(work: (book: Book) => Promise<unknown>): Promise<void> {
    await this.kept.run(async store => {
      const book = new Book(store, byTimer);
      await work(book);
      await book.close();
    });
  }

  target(act: TargetAct, actor: Actor = officer): Promise<void> {
    const docketIds = [targetFileId(this.id)];
    const on = 'target-file';
    return this.write(book => command(book, { on, docketIds, campaignId: this.id, command: act, actor }));
  }

  decide(key: string, act: BreachAct, actor: Actor = officer): Promise<void> {
    const docketIds = [`${this.id}:breach:${key}`];
    return this.write(book => command(book, { on: 'breach', docketIds, command: act, actor }));
  }

  evaluate(): Promise<void> {
    return this.write(book => evaluateRules(book, this.id));
  }

  /** The clock goes to an instant, and what is due by then is evaluated. */
  async on(at: string): Promise<void> {
    await this.kept.clockTo(at);
    await this.evaluate();
  }

  figures(lists: Partial<PlainFigures>): Promise<unknown> {
    return importFigures(this.kept, lists);
  }

  /** A million to each township; the first of them spends what is said on compulsory schooling. */
  async spend(compulsory: string, other: string): Promise<void> {
    await this.figures({
      tranches: ['东岭乡', '西坪乡'].map((to, n) => tranche({ id: `T${n}`, to, amount: '1000000' })),
      payments: [
        payment({ id: 'P1', tranche: 'T0', amount: compulsory }),
        payment({ id: 'P2', tranche: 'T0', amount: other, purpose: 'senior' }),
      ],
    });
  }

  /** Half a million too little for each township in two years: nothing before for 2017, a million for 2018 of which half is taken back. */
  async spendShort(): Promise<void> {
    await this.figures({
      tranches: ['2017', '2018'].flatMap(year =>
        ['东岭乡', '西坪乡'].map((to, n) =>
          tranche({ id: `S${year}${n}`, to, year, amount: year === '2018' ? '-500000' : '500000' }),
        ),
      ),
    });
  }

  async spendOnHealth(to: string, amount: string): Promise<void> {
    await this.figures({ tranches: [tranche({ id: 'H1', program: 'health', to, amount })] });
  }

  async docket<S extends DocketState>(id: string): Promise<S | undefined> {
    const [found] = await this.kept.run(store => store.readDockets([id]));
    return found?.state as S | undefined;
  }

  file = () => this.docket<TargetFileState>(targetFileId(this.id));
  breach = (key: string) => this.docket<BreachState>(`${this.id}:breach:${key}`);
  breaches = () => this.kept.run(store => store.targets.breaches(this.id));
  due = () => this.kept.run(store => store.targets.due(this.id));
  verdicts = async () =>
    Object.fromEntries(
      (await this.kept.run(store => store.targets.verdicts(this.id))).map(one => [one.key, one.verdict]),
    );
}
