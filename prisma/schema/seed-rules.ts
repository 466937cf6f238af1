import { DomainError } from '../../domain/domain-error';
import { defaultPolicy } from '../../domain/policy/default-policy';
import { shippedPolicies } from '../../domain/policy/shipped-policies';
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

/**
 * The rules that a database starts with: the calendar of 2004–2026, the default policy and those beside it. Harmless when repeated:
 * an older data folder gets what is new at the next start.
 */
export const seedRules = async (db: Db): Promise<void> => {
  await saveCalendar(db, seedCalendar());
  const data = shippedPolicies.map(one => ({ id: one.id, version: one.version, data: json(one) }));
  await db.policy.createMany({ data, skipDuplicates: true });
};

export interface RuleVersions {
  calendarVersion: string;
  policyId: string;
  policyVersion: number;
}

/**
 * The newest version of a policy, by default of the default one.
 *
 * @throws DomainError `POLICY_UNKNOWN`
 */
export const newestPolicy = async (
  db: Pick<Db, 'policy'>,
  id: string = defaultPolicy.id,
): Promise<Omit<RuleVersions, 'calendarVersion'>> => {
  const policy = await db.policy.findFirst({ where: { id }, orderBy: { version: 'desc' } });
  if (!policy) throw new DomainError('POLICY_UNKNOWN', { id, version: 1 });
  return { policyId: policy.id, policyVersion: policy.version };
};

/** The newest version of the calendar and of a policy, by default the default one: what a new campaign is launched with. */
export const currentRules = async (db: Db, policyId?: string): Promise<RuleVersions> => {
  const calendar = await db.calendar.findFirstOrThrow({
    orderBy: [{ createdAt: 'desc' }, { version: 'desc' }],
  });
  return { calendarVersion: calendar.version, ...(await newestPolicy(db, policyId)) };
};
