import type { PlainFigures } from '../../domain/figures/plain';
import type { FigureProblem } from '../../domain/figures/read/problem';
import type { FigureSource } from '../../domain/figure-book/events';
import type { Actor } from '../../domain/permissions/actor';
import { doneBy } from '../../domain/permissions/stand-in';
import { isCapable } from '../../domain/permissions/capabilities';
import type { Reach } from '../../record/figures/assert-may-record';
import { compareFigures } from '../../record/figures/compare-figures';
import { knownAlready, recordFigures, type RecordedFigures } from '../../record/figures/record-figures';
import type { Touched } from '../../record/touched';
import type { Prisma } from '../generated/client';
import type { SignedIn } from '../people/sessions';
import type { Db } from '../schema/db';
import { actGiving, inTransaction } from './acts';
import { loadFacts } from './facts';
import { figureStore } from './figure-store';

export interface FigureBatch {
  campaignId: string;
  batchId: string;
  source: FigureSource;
  figures: PlainFigures;
  actor: Actor;
  reach: Reach;
  requestId: string | null;
}

/** So long a batch may take, in milliseconds: 50,000 rows take seconds. */
const LONGEST = 120_000;

/** For which units somebody signed in records figures: offices for all, others for their own and what is below. */
export const reachOf = (actor: Pick<SignedIn, 'roles' | 'scopeUnitIds'>): Reach =>
  isCapable(actor, 'record-all-figures') ? 'all' : actor.scopeUnitIds;

/** Records a batch, in one transaction: all of it or nothing. @throws what `recordFigures` throws */
export const importFigures = async (
  db: Db,
  batch: FigureBatch,
): Promise<{ given: RecordedFigures; touched: Touched }> =>
  actGiving(db, batch, book => recordFigures(book, batch), { timeout: LONGEST });

/** What a batch would do, and nothing is written. @throws what `compareFigures` throws */
export const checkFigures = (
  db: Db,
  batch: Pick<FigureBatch, 'campaignId' | 'figures' | 'reach' | 'source'>,
): Promise<RecordedFigures> =>
  inTransaction(
    db,
    async tx => {
      await loadFacts(tx, batch.campaignId);
      const compared = await compareFigures(figureStore(tx), { ...batch, by: batch.source.by });
      const { rowsSha256, counts } = compared;
      return knownAlready(compared) ?? { status: 'recorded', batchId: null, rowsSha256, counts, bookIds: [] };
    },
    { timeout: LONGEST },
  );

/** So many of the errors of a file are kept. */
const MOST_KEPT = 500;

/** Notes that a file was refused, with what is wrong in it: no part of the record. */
export const noteRefused = (
  db: Db,
  { batchId, campaignId, source, actor, requestId }: Omit<FigureBatch, 'figures' | 'reach'>,
  problems: { count: number; first: readonly FigureProblem[] },
): Promise<void> =>
  inTransaction(db, async tx => {
    const { now } = await loadFacts(tx, campaignId);
    await tx.figureImport.create({
      data: {
        id: batchId,
        campaignId,
        ...source,
        rowsSha256: '',
        status: 'refused',
        counts: {},
        problems: {
          count: problems.count,
          first: problems.first.slice(0, MOST_KEPT),
        } as unknown as Prisma.InputJsonObject,
        unitIds: [],
        personId: doneBy(actor).personId,
        requestId,
        recordedAt: now,
      },
    });
  });
