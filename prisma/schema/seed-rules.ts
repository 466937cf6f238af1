import { defaultPolicy } from '../../domain/policy/default-policy';
import { seedCalendar } from './calendar-seed';
import type { Db } from './db';
import type { Prisma } from '../generated/client';
import type { Calendar } from '../../domain/calendar/types';

const json = (value: unknown) => value as Prisma.InputJsonValue;

/** Stores a calendar version; versions never change once written. */
export const saveCalendar = async (db: Db, calendar: Calendar): Promise<void> => {
  const { version, years, days } = calendar;
  await db.calendar.createMany({
    data: [{ version, years: [...years], days: json(days) }],
    skipDuplicates: true,
  });
};

/** The rules that a fresh database starts with: the calendar of 2004–2026 and the default policy. Harmless when repeated. */
export const seedRules = async (db: Db): Promise<void> => {
  await saveCalendar(db, seedCalendar());
  const { id, version } = defaultPolicy;
  await db.policy.createMany({ data: [{ id, version, data: json(defaultPolicy) }], skipDuplicates: true });
};

export interface RuleVersions {
  calendarVersion: string;
  policyId: string;
  policyVersion: number;
}

/** The newest version of the calendar and of the default policy: what a new campaign is launched with. */
export const currentRules = async (db: Db): Promise<RuleVersions> => {
  const calendar = await db.calendar.findFirstOrThrow({
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
  });
  const policy = await db.policy.findFirstOrThrow({
    where: { id: defaultPolicy.id },
    orderBy: { version: 'desc' },
  });
  return { calendarVersion: calendar.version, policyId: policy.id, policyVersion: policy.version };
};
