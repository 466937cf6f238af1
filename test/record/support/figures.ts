import type { PlainFigures, PlainPayment, PlainTranche } from '../../../domain/figures/plain';
import type { Actor } from '../../../domain/permissions/actor';
import { Book } from '../../../record/book';
import type { Reach } from '../../../record/figures/assert-may-record';
import { recordFigures, type RecordedFigures } from '../../../record/figures/record-figures';
import type { Kept } from './stores';

export const officer: Actor = {
  personId: 'office.coordinator',
  unitId: 'office',
  family: ['office'],
  roles: ['coordinator'],
};

const nothing: PlainFigures = {
  tranches: [],
  payments: [],
  projects: [],
  measurements: [],
  registers: [],
};

export const tranche = (changes: Partial<PlainTranche> = {}): PlainTranche => ({
  id: 'T1',
  program: 'education',
  year: '2018',
  from: '市财政局',
  to: '东岭乡',
  amount: '20000000',
  docNo: '教财〔2018〕1号',
  issuedOn: '2018-03-01',
  ...changes,
});

export const payment = (changes: Partial<PlainPayment> = {}): PlainPayment => ({
  id: 'P1',
  tranche: 'T1',
  unit: '东岭乡',
  amount: '15000000',
  paidOn: '2018-04-01',
  purpose: 'compulsory',
  ...changes,
});

/** Figures with only these lists. */
export const figuresWith = (lists: Partial<PlainFigures>): PlainFigures => ({ ...nothing, ...lists });

let count = 0;

/** A batch as a file that the office brings, or somebody else. */
export const importFigures = (
  kept: Pick<Kept, 'campaignId' | 'run'>,
  lists: Partial<PlainFigures>,
  {
    actor = officer,
    reach = 'all',
    by = 'file',
  }: { actor?: Actor; reach?: Reach; by?: 'file' | 'form' } = {},
): Promise<RecordedFigures> =>
  kept.run(async store => {
    const book = new Book(store, { actorId: actor.personId, requestId: null });
    const recorded = await recordFigures(book, {
      campaignId: kept.campaignId,
      batchId: `batch-${++count}`,
      source: { by, fileName: by === 'file' ? '数据.json' : null, fileSha256: null },
      figures: figuresWith(lists),
      actor,
      reach,
      requestId: null,
    });
    await book.close();
    return recorded;
  });
