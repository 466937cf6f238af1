import type { DocketState } from '../../domain/kinds';
import type { NoticeRow, OpenCampaign } from '../../record/rows';
import { figuresAsOf } from '../record/figures-as-of';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { instantOf } from '../schema/instants';

/** What is open, and all letters and proceedings: a new one must not get the name of one that is over. */
const docketsThatCount = async (db: Db, campaignId: string): Promise<OpenCampaign['dockets']> => {
  const rows = await db.docket.findMany({
    where: { campaignId, OR: [{ isEnded: false }, { kind: { in: ['letter', 'proceeding'] } }] },
  });
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
  const { isUnclosedReported, yearsTold } = await db.campaign.findUniqueOrThrow({
    where: { id: campaignId },
    select: { isUnclosedReported: true, yearsTold: true },
  });
  const queued = await db.notice.findMany({
    where: { campaignId, status: 'queued' },
    omit: { status: true, mailId: true, sentAt: true },
    orderBy: [{ sendAt: 'asc' }, { id: 'asc' }],
  });
  return {
    facts,
    dockets: await docketsThatCount(db, campaignId),
    figures: await figuresAsOf(db, campaignId, null),
    queued: queued.map(
      row =>
        ({
          ...row,
          queuedAt: instantOf(row.queuedAt),
          sendAt: instantOf(row.sendAt),
        }) as unknown as NoticeRow,
    ),
    isUnclosedReported,
    yearsTold,
  };
};
