import type { Db } from '../schema/db';
import type { Touched } from '../../record/touched';
import { secondsAfter } from '../../domain/ladder/spread';
import type { DocketKind } from '../../domain/codes/docket';
import { instantOf } from '../schema/instants';
import type { ProceedingKind } from '../../domain/codes/proceeding';
import { loadPolicy } from './facts';
import type { Act } from '../../domain/codes/ladder';

/** A launched campaign as its launch touched it: what its workflows have to be started with. */
export const launchedTouched = async (db: Db, campaignId: string): Promise<Touched> => {
  const campaign = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { clock: true, policyId: true, policyVersion: true },
  });
  const policy = await loadPolicy(db, campaign.policyId, campaign.policyVersion);
  const rows = await db.docket.findMany({
    where: { campaignId },
    select: { id: true, kind: true, alarmAt: true, alarmAct: true, isEnded: true },
    orderBy: { id: 'asc' },
  });
  const proceedings = await db.proceeding.findMany({
    where: { campaignId, endedAt: null },
    select: { id: true, kind: true },
    orderBy: { id: 'asc' },
  });
  return {
    campaignId,
    clock: campaign.clock as 'real' | 'rehearsal',
    // Version 1 starts the workflow; whatever runs already is left as it is.
    dockets: rows.map(row => ({
      id: row.id,
      kind: row.kind as DocketKind,
      version: 1,
      alarmAt: instantOf(row.alarmAt),
      alarmAct: row.alarmAct as Act | null,
      isSooner: true,
      isOpenAgain: false,
      isEnded: row.isEnded,
      secondsAfter: secondsAfter(row.id, policy),
    })),
    // There are some where the campaign was launched with its past.
    proceedings: proceedings.map(({ id, kind }) => ({ id, kind: kind as ProceedingKind, news: 'opened' })),
    assessments: [],
    sendAt: null,
  };
};
