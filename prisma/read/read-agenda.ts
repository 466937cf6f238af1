import { nextOnAgenda, type NextOnAgenda } from '../../record/agenda';
import type { LaunchedTimetable } from '../../record/rows';
import type { Db } from '../schema/db';
import { DomainError } from '../../domain/domain-error';
import { instantOf } from '../schema/instants';

/** What the campaign's own workflow does next, from the rows. @throws DomainError `CAMPAIGN_UNKNOWN` */
export const readAgenda = async (db: Db, campaignId: string): Promise<NextOnAgenda> => {
  const campaign = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { status: true, timetable: true, isUnclosedReported: true },
  });
  if (!campaign) throw new DomainError('CAMPAIGN_UNKNOWN', { campaignId });
  if (campaign.status !== 'launched') return { at: null, what: null, isEnded: campaign.status === 'ended' };
  const [rungs, reminders, notices, openCases] = await Promise.all([
    db.docket.aggregate({ where: { campaignId, kind: { not: 'case' } }, _min: { alarmAt: true } }),
    db.docket.aggregate({ where: { campaignId }, _min: { remindAt: true } }),
    db.notice.aggregate({ where: { campaignId, status: 'queued' }, _min: { sendAt: true } }),
    db.docket.count({ where: { campaignId, kind: 'case', isEnded: false } }),
  ]);
  return nextOnAgenda({
    alarmAt: instantOf(rungs._min.alarmAt),
    remindAt: instantOf(reminders._min.remindAt),
    sendAt: instantOf(notices._min.sendAt),
    isUnclosedReported: campaign.isUnclosedReported,
    timetable: campaign.timetable as unknown as LaunchedTimetable,
    openCases,
  });
};
