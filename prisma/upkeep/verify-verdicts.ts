import type { VerdictRow } from '../../domain/rules/verdict-row';
import type { DocketEvent } from '../../domain/kinds';
import type { ChainLink } from '../../record/chain/link';
import { hashOfRow, hashOfRows } from '../../record/targets/row-hash';
import type { Tx } from '../schema/db';
import type { Finding } from './finding';

/**
 * Whether the rows of verdicts are what the evaluations of a campaign's targets say: each row by its hash, all of them by the hash of
 * the event. A row that was changed is named by its key; one that was removed or inserted by the evaluation that does not add up.
 */
export const verifyVerdicts = async (tx: Tx, docketId: string, links: ChainLink[]): Promise<Finding[]> => {
  const campaignId = docketId.slice(0, -':targets'.length);
  const rows = await tx.verdictChange.findMany({ where: { campaignId }, orderBy: { id: 'asc' } });
  const about = { what: 'verdicts-changed', docketId, ref: null, day: null } as const;
  const changed = rows
    .filter(({ row, hash }) => hashOfRow(row as unknown as VerdictRow | null) !== hash)
    .map(({ key, evaluation }): Finding => {
      const message = `第 ${evaluation} 次核定中「${key}」的结果与其校验码不符`;
      return { ...about, seq: null, message };
    });
  const standing = new Map<string, { key: string; hash: string }>();
  let next = 0;
  for (const { seq, data } of links) {
    const event = data as DocketEvent;
    if (event.type !== 'rules-evaluated') continue;
    for (let row = rows[next]; row && row.evaluation <= event.number; row = rows[++next])
      if (row.verdict === null) standing.delete(row.key);
      else standing.set(row.key, { key: row.key, hash: row.hash });
    if (hashOfRows(standing.values()) === event.hash) continue;
    const message = `第 ${event.number} 次核定的结果与其校验码不符`;
    return [...changed, { ...about, seq, message }];
  }
  return changed;
};
