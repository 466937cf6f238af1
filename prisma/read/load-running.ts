import type { DocketState } from '../../domain/docket/state';
import type { NoticeRow, OpenCampaign } from '../../record/rows';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { letterOf, type LetterRow } from '../record/letter-rows';
import { proceedingOf, type ProceedingRow } from '../record/proceeding-rows';
import { instantOf } from '../schema/instants';

const openDockets = async (db: Db, campaignId: string): Promise<OpenCampaign['dockets']> => {
  const rows = await db.docket.findMany({ where: { campaignId, isEnded: false } });
  return rows.map(({ state, alarmAt, remindAt, openedAt, changedAt, ...row }) => ({
    row: {
      ...row,
      alarmAt: instantOf(alarmAt),
      remindAt: instantOf(remindAt),
      openedAt: instantOf(openedAt),
      changedAt: instantOf(changedAt),
    },
    state: state as unknown as DocketState,
  }));
};

/** Reads a running campaign for a forecast. @throws DomainError `CAMPAIGN_UNKNOWN`, `CAMPAIGN_NOT_LAUNCHED` */
export const loadRunning = async (db: Db, campaignId: string): Promise<OpenCampaign> => {
  const facts = await loadFacts(db, campaignId);
  const { isUnclosedReported } = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { isUnclosedReported: true },
  });
  const letters = await db.letter.findMany({ where: { campaignId }, omit: { batchKey: true } });
  const proceedings = await db.proceeding.findMany({ where: { campaignId }, omit: { batchKey: true } });
  const queued = await db.notice.findMany({
    where: { campaignId, status: 'queued' },
    omit: { status: true, mailId: true, sentAt: true },
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
  });
  return {
    facts,
    dockets: await openDockets(db, campaignId),
    letters: letters.map(row => letterOf(row as unknown as LetterRow)),
    proceedings: proceedings.map(row => proceedingOf(row as unknown as ProceedingRow)),
    queued: queued.map(
      row =>
        ({
          ...row,
          queuedAt: instantOf(row.queuedAt),
          sendAt: instantOf(row.sendAt),
        }) as unknown as NoticeRow,
    ),
    isUnclosedReported,
  };
};
