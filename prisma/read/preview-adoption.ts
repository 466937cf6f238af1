import { evolve, type DocketState } from '../../domain/kinds';
import { adoptInDocket } from '../../domain/adoption/adopt-in-docket';
import type { AdoptionChoices, ObligationMove } from '../../domain/adoption/types';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { rulesToAdopt, type NamedRules } from '../record/adopt-rules';
import type { AdoptionEffect } from '../../domain/codes/adoption';

/** What would move in one docket. */
export interface DocketMoves {
  id: string;
  kind: string;
  ref: string | null;
  title: string;
  obligations: ObligationMove[];
}

export interface AdoptionPreview {
  /** The campaign's version that it was computed on: adopting asks for it. */
  version: number;
  /** Dockets that were looked at, and those in which something moves. */
  examined: number;
  moved: number;
  movedDates: number;
  /** Dates that were provisional (暂定) and stay the same day. */
  confirmedDates: number;
  /** Dates that would have moved. */
  keptDates: number;
  byEffect: Partial<Record<AdoptionEffect, number>>;
  dockets: DocketMoves[];
}

const PER_READ = 500;

/** The dockets of a campaign in which something is open, in the order of the plan, so many at a time. */
async function* openDockets(db: Db, campaignId: string) {
  for (let after = ''; ;) {
    const rows = await db.docket.findMany({
      where: { campaignId, isEnded: false, id: { gt: after } },
      select: { id: true, kind: true, ref: true, title: true, state: true },
      orderBy: { id: 'asc' },
      take: PER_READ,
    });
    yield* rows;
    if (rows.length < PER_READ) return;
    after = rows.at(-1)!.id;
  }
}

const nobody = { personId: '', unitId: '' };

/**
 * What adopting other rules would do to a running campaign: every docket and step that moves, by the very function that
 * will do it. Nothing is written or locked.
 *
 * @throws DomainError those of `rulesToAdopt`
 */
export const previewAdoption = async (
  db: Db,
  campaignId: string,
  rules: NamedRules,
  choices: AdoptionChoices,
): Promise<AdoptionPreview> => {
  const { from, to, version } = await rulesToAdopt(db, campaignId, rules);
  const facts = { ...(await loadFacts(db, campaignId)), ...to };
  const preview: AdoptionPreview = {
    version,
    examined: 0,
    moved: 0,
    movedDates: 0,
    confirmedDates: 0,
    keptDates: 0,
    byEffect: {},
    dockets: [],
  };
  for await (const { state, ...docket } of openDockets(db, campaignId)) {
    preview.examined++;
    const { moves } = adoptInDocket(
      state as unknown as DocketState,
      evolve,
      from,
      facts,
      choices,
      '',
      nobody,
    );
    if (moves.length === 0) continue;
    preview.moved++;
    preview.dockets.push({ ...docket, obligations: moves });
    for (const move of moves) {
      if (move.date) preview[`${move.date}Dates`]++;
      for (const { effect } of move.steps) preview.byEffect[effect] = (preview.byEffect[effect] ?? 0) + 1;
    }
  }
  return preview;
};
