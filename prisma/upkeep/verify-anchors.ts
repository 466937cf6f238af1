import { anchorHash, type DocketHead } from '../../record/chain/anchor';
import type { Tx } from '../schema/db';
import type { AnchorBrief } from './anchor-heads';
import type { Finding } from './finding';
import { isRegistryChain } from '../people/record-registry';
import { groupBy } from '../../domain/group-by';
import type { Anchored } from './verify-docket';

export interface VerifiedAnchors {
  findings: Finding[];
  /** What the anchors know of each docket, oldest first. */
  known: Map<string, Anchored[]>;
  newest: AnchorBrief | null;
  count: number;
}

const finding = (what: 'anchor-changed' | 'anchor-removed', day: string, message: string): Finding => ({
  what,
  docketId: null,
  ref: null,
  seq: null,
  day,
  message,
});

/**
 * Checks the anchors among themselves. `noted` are hashes that somebody kept elsewhere, by day: they tell also of anchors
 * that were computed anew together with everything else.
 */
export const verifyAnchors = async (tx: Tx, noted: ReadonlyMap<string, string>): Promise<VerifiedAnchors> => {
  const anchors = await tx.anchor.findMany({ orderBy: { day: 'asc' } });
  const moved = groupBy(
    await tx.anchoredHead.findMany({ orderBy: [{ day: 'asc' }, { docketId: 'asc' }] }),
    one => one.day,
  );
  const heads = new Map<string, DocketHead>();
  const known = new Map<string, Anchored[]>();
  const findings: Finding[] = [];
  let previous: string | null = null;
  for (const { day, at, previousHash, hash, docketCount } of anchors) {
    for (const one of moved.get(day) ?? []) {
      if (one.seq === 0) heads.delete(one.docketId);
      else heads.set(one.docketId, one);
      const knownBefore = known.get(one.docketId);
      if (knownBefore) knownBefore.push(one);
      else known.set(one.docketId, [one]);
    }
    if (previousHash !== previous)
      findings.push(finding('anchor-removed', day, `${day} 的日锚与前一个不衔接:中间的日锚被删除或改动`));
    const counted = anchorHash({ day, at: at.toISOString(), previousHash }, [...heads.values()]);
    const dockets = [...heads.keys()].filter(id => !isRegistryChain(id));
    if (counted !== hash || dockets.length !== docketCount)
      findings.push(finding('anchor-changed', day, `${day} 的日锚与其内容不符`));
    previous = hash;
  }
  for (const [day, hash] of noted) {
    const found = anchors.find(one => one.day === day);
    if (!found) findings.push(finding('anchor-removed', day, `没有 ${day} 的日锚`));
    else if (found.hash !== hash)
      findings.push(finding('anchor-changed', day, `${day} 的日锚与另行记下的不同`));
  }
  const newest = anchors.at(-1);
  return {
    findings,
    known,
    newest: newest ? { day: newest.day, hash: newest.hash, docketCount: newest.docketCount } : null,
    count: anchors.length,
  };
};
