import type { CivilDate } from '../calendar/civil-date';
import type { Plan } from '../plan/types';
import type { Policy } from '../policy/types';
import type { Answers, Missing } from './answers';
import { lostAnswers } from './lost-answers';
import { missingOf } from './missing-of';
import { isOfTheWhole, readingQuestions, type Asked } from './reading-questions';
import { resolvePlan, type ResolveInput } from './resolve-plan';
import type { LaunchUnit } from './resolve-units';
import type { ResolvedPlan } from './resolved-plan';
import { markWaiting } from './what-waits';
import type { Calendar } from '../calendar/types';

export interface DraftFacts {
  plan: Plan;
  /** The source of the plan: what its questions are about, and where labels stand. */
  text?: string;
  proposedLinks?: ResolveInput['proposedLinks'];
  answers: Answers;
  findings?: ResolveInput['findings'];
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

/** Brings together what the resolution asks and what the reading asked: how the whole is read comes first. */
const allMissing = (resolved: readonly Missing[], asked: readonly Asked[]): Missing[] => {
  const unassigned = new Set(
    resolved.flatMap(one => (one.code === 'PROBLEM_UNASSIGNED' ? (one.about.ref ?? []) : [])),
  );
  // That nobody answers for a problem is asked once.
  const open = asked.filter(
    ({ question: { code, about } }) =>
      !(code === 'ASSIGNMENT_MISSING' && unassigned.has(about?.problemRef ?? '')),
  );
  const first = open.filter(one => isOfTheWhole(one.question));
  const last = open.filter(one => !isOfTheWhole(one.question));
  return [...first.map(one => one.missing), ...resolved, ...last.map(one => one.missing)];
};

/**
 * The one list of what is missing before launch, with the resolution as it stands. Periods count from `handedOn`, the day of
 * the hand-out (交办); null takes the date of issue. Units have to be there on `unitsOn`, by default that day. `questions` of the
 * reading hold a launch up; a revised text shows them.
 */
export const reviewPlan = (
  draft: DraftFacts,
  handedOn: CivilDate | null,
  { unitsOn, questions = 'asked' }: { unitsOn?: CivilDate; questions?: 'asked' | 'shown' } = {},
): Review => {
  const { plan, text = '', proposedLinks, answers, findings, units, calendar, policy } = draft;
  const issuedOn = answers.issuedOn ?? plan.issuedOn;
  // Until the date of issue is known, periods are only tried out, in a year that the calendar covers.
  const day = handedOn ?? issuedOn ?? `${Math.min(...calendar.years)}-01-04`;
  const { resolved, missing: all } = resolvePlan({
    plan,
    ...(proposedLinks && { proposedLinks }),
    answers,
    ...(findings && { findings }),
    units,
    calendar,
    policy,
    issuedOn: issuedOn ?? day,
    handedOn: day,
    ...(unitsOn && { unitsOn }),
  });
  const asked = readingQuestions(plan, answers, text);
  const together = allMissing(
    // Days that are counted from the date of issue are proposed once it is known.
    issuedOn ? all : all.filter(one => one.code !== 'TIMETABLE_INCOMPLETE'),
    questions === 'asked'
      ? asked
      : asked.map(({ question, missing }) => ({ question, missing: { ...missing, isWarning: true } })),
  );
  const undated: Missing[] = issuedOn
    ? []
    : [
        missingOf(plan, {
          code: 'ISSUE_DATE_MISSING',
          message: '方案没有写明印发日期,期限无法推定年份',
          about: { field: 'issuedOn' },
        }),
      ];
  const missing = markWaiting([...undated, ...together, ...lostAnswers(answers)], {
    plan,
    answers,
    text,
    issuedOn,
  });
  return { missing, resolved, issuedOn, canLaunch: missing.every(one => one.isWarning) };
};
