import { figureKindNames } from '../../domain/codes/figures';
import { groupBy } from '../../domain/group-by';
import type { DocketEvent } from '../../domain/kinds';
import type { ChainLink } from '../../record/chain/link';
import {
  examineRows,
  type RowFlaw,
  type RowOnRecord,
  type VouchingEvent,
} from '../../record/figures/examine-rows';
import type { Tx } from '../schema/db';
import type { Finding } from './finding';

const words: Record<RowFlaw['what'], string> = { changed: '被改动', removed: '被删除', inserted: '是插入的' };

const finding = (docketId: string, { what, batchId, seq, row, position }: RowFlaw): Finding => {
  const figure = row ? `${figureKindNames[row.kind].zh}「${row.figureId}」` : '';
  const place = position === null ? '的各行' : ` 第 ${position + 1} 行`;
  return {
    what: `figure-${what}`,
    docketId,
    ref: null,
    seq,
    day: null,
    batchId,
    figureId: row?.figureId ?? null,
    message: `账册批次 ${batchId}${place}${figure}${words[what]}`,
  };
};

const rowsOf = async (tx: Tx, bookId: string): Promise<RowOnRecord[]> => {
  const [found] = await tx.$queryRaw<{ rows: string | null }[]>`
    SELECT json_agg(json_build_object('id', f.id::text, 'batchId', f."batchId", 'position', f.position, 'kind', f.kind,
      'figureId', f."figureId", 'data', f.data, 'supersedesId', f."supersedesId"::text, 'hash', f.hash,
      'recordedAt', f."recordedAt") ORDER BY f.position)::text AS rows
    FROM "Figure" f WHERE f."bookId" = ${bookId}`;
  return found?.rows ? (JSON.parse(found.rows) as RowOnRecord[]) : [];
};

const vouching = ({ seq, data, recordedAt }: ChainLink): VouchingEvent[] => {
  const event = data as DocketEvent;
  return event.type === 'figures-recorded' ? [{ seq, event, recordedAt: Date.parse(recordedAt) }] : [];
};

/** The rows of a book against its events, which vouch for them. */
export const verifyBook = async (tx: Tx, bookId: string, links: readonly ChainLink[]): Promise<Finding[]> => {
  const rows = groupBy(await rowsOf(tx, bookId), one => one.batchId);
  return examineRows(links.flatMap(vouching), rows).map(flaw => finding(bookId, flaw));
};

interface Stray {
  bookId: string;
  batchId: string;
  kind: RowOnRecord['kind'];
  figureId: string;
  position: number;
}

const strayFinding =
  (what: RowFlaw['what']) =>
  ({ bookId, ...row }: Stray): Finding =>
    finding(bookId, { what, batchId: row.batchId, seq: null, row, position: row.position });

/** Rows that no book has, and rows that come in the place of none, or of another figure's. */
export const verifyStrays = async (tx: Tx): Promise<Finding[]> => {
  const homeless = await tx.$queryRaw<Stray[]>`
    SELECT f."bookId", f."batchId", f.kind, f."figureId", f.position FROM "Figure" f
    WHERE NOT EXISTS (SELECT 1 FROM "Docket" d WHERE d.id = f."bookId" AND d.kind = 'figure-book') ORDER BY f.id`;
  const misled = await tx.$queryRaw<Stray[]>`
    SELECT f."bookId", f."batchId", f.kind, f."figureId", f.position FROM "Figure" f
    LEFT JOIN "Figure" s ON s.id = f."supersedesId" AND s."campaignId" = f."campaignId" AND s.kind = f.kind
      AND s."figureId" = f."figureId" AND s.id < f.id
    WHERE f."supersedesId" IS NOT NULL AND s.id IS NULL ORDER BY f.id`;
  return [...homeless.map(strayFinding('inserted')), ...misled.map(strayFinding('changed'))];
};
