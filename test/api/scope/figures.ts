import { importFigures } from '../../../prisma/record/import-figures';
import type { Db } from '../../../prisma/schema/db';
import { figuresWith } from '../../record/support/figures';
import { paymentRow, trancheRow } from '../figures/forms';
import { mark, of, type UnitName } from './life';
import type { Marker } from './markers';

const spoken = ['u-undecided', 'u-noticed'] as const satisfies UnitName[];

const rowsOf = (unit: UnitName) => ({
  tranches: [trancheRow({ id: `T-${unit}`, to: unit, program: mark('programme', unit) })],
  payments: [paymentRow({ id: `P-${unit}`, tranche: `T-${unit}`, unit, purpose: mark('purpose', unit) })],
});

/** 数据: the office imports a file that speaks of two units, and each of them what it paid itself. Ids of the batches. */
export const writeFigures = async (db: Db, campaignId: string): Promise<string[]> => {
  const record = async (batchId: string, lists: Parameters<typeof figuresWith>[0], unit?: UnitName) => {
    await importFigures(db, {
      campaignId,
      batchId,
      source: { by: 'file', fileName: mark('file', unit ?? 'office'), fileSha256: null },
      figures: figuresWith(lists),
      actor: unit ? of('liaison', unit) : of('coordinator', 'office'),
      reach: unit ? [unit] : 'all',
      requestId: null,
    });
    return batchId;
  };
  const both = spoken.map(rowsOf);
  return [
    await record('batch-of-both', {
      tranches: both.flatMap(one => one.tranches),
      payments: both.flatMap(one => one.payments),
    }),
    ...(await Promise.all(
      spoken.map(unit =>
        record(
          `batch-of-${unit}`,
          { payments: [paymentRow({ id: `own-${unit}`, tranche: `T-${unit}`, unit, amount: '1' })] },
          unit,
        ),
      ),
    )),
  ];
};

/** A unit reads its own figures; a batch that speaks of others besides is the offices'. */
export const figureMarkers = (): Marker[] => [
  ...spoken.flatMap(unit =>
    ['programme', 'file'].map(what => ({
      what,
      about: unit,
      text: mark(what, unit),
      unitIds: [unit],
    })),
  ),
  { what: 'file', about: 'office', text: mark('file', 'office'), unitIds: [] },
  ...spoken.map(unit => ({ what: 'purpose', about: unit, text: mark('purpose', unit), unitIds: [] })),
];
