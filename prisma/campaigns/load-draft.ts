import type { CivilDate } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import type { Answers } from '../../domain/launch/answers';
import { resolvePlan } from '../../domain/launch/resolve-plan';
import type { LaunchUnit } from '../../domain/launch/resolve-units';
import type { Plan } from '../../domain/plan/types';
import type { Db, Tx } from '../db';
import { loadCalendar, loadPolicy } from './facts';

/** The registry as a launch sees it: each unit, and whether anybody in it can be told. */
export const loadLaunchUnits = async (db: Db | Tx): Promise<LaunchUnit[]> => {
  const units = await db.unit.findMany({
    orderBy: { id: 'asc' },
    include: { people: { where: { isActive: true, email: { not: null } }, select: { roles: true } } },
  });
  return units.map(({ id, name, kind, aliases, groups, people }) => ({
    id,
    name,
    kind,
    aliases,
    groups,
    canBeTold: people.length > 0,
  }));
};

/**
 * A draft with everything that its launch depends on, resolved against the registry as it is now.
 *
 * @throws DomainError `CAMPAIGN_UNKNOWN`, `ALREADY_LAUNCHED`
 */
export const loadDraft = async (db: Db | Tx, campaignId: string, handedOn: CivilDate | null) => {
  const row = await db.campaign.findUnique({ where: { id: campaignId } });
  if (!row) throw new DomainError('CAMPAIGN_UNKNOWN', '没有这个整改行动', { campaignId });
  if (row.status !== 'draft') throw new DomainError('ALREADY_LAUNCHED', '整改行动已经启动', { campaignId });
  const plan = row.plan as unknown as Plan;
  const answers = row.answers as unknown as Answers;
  const issuedOn = answers.issuedOn ?? plan.issuedOn;
  const [units, calendar, policy] = [
    await loadLaunchUnits(db),
    await loadCalendar(db, row.calendarVersion),
    await loadPolicy(db, row.policyId, row.policyVersion),
  ];
  // Until the date of issue is known, periods are only tried out, in a year that the calendar covers.
  const day = handedOn ?? issuedOn ?? `${Math.min(...calendar.years)}-01-04`;
  const { resolved, missing: all } = resolvePlan({
    plan,
    answers,
    units,
    calendar,
    policy,
    issuedOn: issuedOn ?? day,
    handedOn: day,
  });
  // Days that are counted from the date of issue are proposed once it is known.
  const missing = issuedOn ? all : all.filter(one => one.code !== 'TIMETABLE_INCOMPLETE');
  if (!issuedOn)
    missing.unshift({
      code: 'ISSUE_DATE_MISSING',
      message: '方案没有写明印发日期,期限无法推定年份',
      about: { field: 'issuedOn' },
      proposals: [],
      isWarning: false,
    });
  return { row, plan, answers, units, calendar, policy, issuedOn, resolved, missing };
};
