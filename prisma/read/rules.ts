import { DomainError } from '../../domain/domain-error';
import type { Db } from '../schema/db';

/** The versions of all policies, newest first. */
export const queryPolicies = (db: Db) =>
  db.policy.findMany({
    select: { id: true, version: true, note: true, createdById: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
  });

/** @throws DomainError `POLICY_UNKNOWN` */
export const queryPolicy = async (db: Db, id: string, version: number) => {
  const row = await db.policy.findUnique({ where: { id_version: { id, version } } });
  if (!row) throw new DomainError('POLICY_UNKNOWN', { id, version });
  return row;
};

/** The versions of the calendar, newest first. */
export const queryCalendars = (db: Db) =>
  db.calendar.findMany({
    omit: { days: true },
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
  });

/** @throws DomainError `CALENDAR_UNKNOWN` */
export const queryCalendar = async (db: Db, version: string) => {
  const row = await db.calendar.findUnique({ where: { version } });
  if (!row) throw new DomainError('CALENDAR_UNKNOWN', { version });
  return row;
};

/** What a campaign went over to, newest first. */
export const queryAdoptions = (db: Db, campaignId: string) =>
  db.adoption.findMany({ where: { campaignId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });
