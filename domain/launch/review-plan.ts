import type { CivilDate } from '../calendar/civil-date';
import type { Plan } from '../plan/types';
import type { Policy } from '../policy/types';
import type { Answers, Missing } from './answers';
import { resolvePlan, type ResolveInput } from './resolve-plan';
import type { LaunchUnit } from './resolve-units';
import type { ResolvedPlan } from './resolved-plan';
import type { Calendar } from '../calendar/types';

export interface DraftFacts {
  plan: Plan;
  proposedLinks?: ResolveInput['proposedLinks'];
  answers: Answers;
  units: LaunchUnit[];
  calendar: Calendar;
  policy: Policy;
}

export interface Review {
  missing: Missing[];
  resolved: ResolvedPlan;
  /** The date of issue, as answered or as read; null while nobody knows it. */
  issuedOn: CivilDate | null;
  canLaunch: boolean;
}

/**
 * The one list of what is missing before launch, with the resolution as it stands. Periods count from `handedOn`, the day of
 * the hand-out (交办); null takes the date of issue. Units have to be there on `unitsOn`, by default that day.
 */
export const reviewPlan = (draft: DraftFacts, handedOn: CivilDate | null, unitsOn?: CivilDate): Review => {
  const { plan, proposedLinks, answers, units, calendar, policy } = draft;
  const issuedOn = answers.issuedOn ?? plan.issuedOn;
  // Until the date of issue is known, periods are only tried out, in a year that the calendar covers.
  const day = handedOn ?? issuedOn ?? `${Math.min(...calendar.years)}-01-04`;
  const { resolved, missing: all } = resolvePlan({
    plan,
    ...(proposedLinks && { proposedLinks }),
    answers,
    units,
    calendar,
    policy,
    issuedOn: issuedOn ?? day,
    handedOn: day,
    ...(unitsOn && { unitsOn }),
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
  return { missing, resolved, issuedOn, canLaunch: missing.every(one => one.isWarning) };
};
