import { endOf, toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { LaunchedTimetable } from '../../record/rows';
import type { Db } from '../db';
import { DomainError } from '../../domain/domain-error';

type What = 'take-unit-rungs' | 'remind' | 'report-unclosed' | 'send-mails';

export interface AgendaRow {
  at: Instant | null;
  what: What | null;
  isEnded: boolean;
}

const instant = (date: Date | null | undefined): Instant | null => (date ? toInstant(date.getTime()) : null);

/**
 * What the campaign's own workflow does next: the earliest of its concerns; at one instant rungs before reminders before
 * the report before mails (one order for simulation and engine).
 */
export const readAgenda = async (db: Db, campaignId: string): Promise<AgendaRow> => {
  const campaign = await db.campaign.findUnique({
    where: { id: campaignId },
    select: { status: true, timetable: true, isUnclosedReported: true },
  });
  if (!campaign) throw new DomainError('CAMPAIGN_UNKNOWN', '没有这个整改行动', { campaignId });
  if (campaign.status !== 'launched') return { at: null, what: null, isEnded: campaign.status === 'ended' };
  const [rungs, reminders, notices, openCases] = await Promise.all([
    db.docket.aggregate({ where: { campaignId, kind: { not: 'case' } }, _min: { alarmAt: true } }),
    db.docket.aggregate({ where: { campaignId }, _min: { remindAt: true } }),
    db.notice.aggregate({ where: { campaignId, status: 'queued' }, _min: { sendAt: true } }),
    db.docket.count({ where: { campaignId, kind: 'case', isEnded: false } }),
  ]);
  const timetable = campaign.timetable as unknown as LaunchedTimetable;
  const all: { at: Instant | null; what: What }[] = [
    { at: instant(rungs._min.alarmAt), what: 'take-unit-rungs' },
    { at: instant(reminders._min.remindAt), what: 'remind' },
    { at: campaign.isUnclosedReported ? null : endOf(timetable.completionDueOn), what: 'report-unclosed' },
    { at: instant(notices._min.sendAt), what: 'send-mails' },
  ];
  const next = all
    .filter(one => one.at !== null)
    .sort((a, b) => (a.at! < b.at! ? -1 : a.at! > b.at! ? 1 : 0))[0];
  if (openCases === 0 && (!next || next.what === 'report-unclosed'))
    return { at: null, what: null, isEnded: true };
  return { at: next?.at ?? null, what: next?.what ?? null, isEnded: false };
};
