import { buildDockets } from '../../../domain/launch/build-dockets';
import { Book } from '../../../record/book';
import { joinProceeding } from '../../../record/join';
import { byTimer, type Batch } from '../../../record/rows';
import type { Store } from '../../../record/store';
import { takeSteps } from '../../../record/take-steps';
import { smallPlan } from '../../domain/support/small-plan';
import type { Kept } from './stores';

/** Runs `work` in a book of one transaction, and returns what the book wrote. */
const write = (kept: Kept, work: (book: Book) => Promise<void> | void): Promise<Batch> =>
  kept.run(async store => {
    let written: Batch | undefined;
    const heard: Store = { ...store, write: batch => store.write((written = batch)) };
    const book = new Book(heard, byTimer);
    await book.open(kept.campaignId);
    await work(book);
    await book.close();
    return written!;
  });

/** Given a case of 交通局 with 东岭乡, and their files. */
export const launch = (kept: Kept): Promise<Batch> =>
  write(kept, book => {
    const plan = smallPlan({ leads: ['transport'], responsible: ['east'] });
    for (const outcome of buildDockets(kept.campaignId, plan, id => id, book.facts)) book.save(null, outcome);
  });

/** Given that, and nobody has done anything by July: rungs are taken and letters drafted; an interview hangs on one rung. */
export const climb = async (kept: Kept, launched?: Batch): Promise<Batch> => {
  const ids = idsOf(launched ?? (await launch(kept)));
  await kept.clockTo('2018-07-20T09:00:00+08:00');
  return write(kept, async book => {
    await takeSteps(book, ids, { steps: 'rungs' });
    const held = await book.hold(ids);
    const [item] = held.flatMap(({ id: docketId, steps }) =>
      steps.filter(one => !one.letterId).map(one => ({ docketId, ...one })),
    );
    const proceedingId = await joinProceeding(book, 'interview', 'east', { items: [item!] });
    book.link([item!], { proceedingId });
  });
};

export const idsOf = (batch: Batch) => batch.dockets.map(one => one.row.id);
