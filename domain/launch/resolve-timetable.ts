import { addWorkingDays, type Calendar } from '../calendar/calendar';
import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Derivation } from '../deadline/types';
import type { Timetable } from '../docket/draft';
import { inChinese, periodEnd } from '../ladder/dates';
import type { Plan } from '../plan/types';
import type { Policy } from '../policy/types';
import type { Answers } from './answers';

export interface ResolvedTimetable {
  timetable: Timetable;
  derivations: { plan: Derivation; report: Derivation };
  /** Fields that neither the plan nor a person gives; the value taken is the proposal. */
  assumed: { field: keyof Answers['timetable']; proposal: CivilDate }[];
}

const stated = (on: CivilDate, what: string, cites: string): Derivation => [
  { text: `${what}期限 ${inChinese(on)}(含当日,至24时)`, cites },
];

/**
 * The campaign's own dates: from the plan's duties and phases, else as people set them, else proposed by the policy (and
 * reported as such). Stated dates never move over a weekend.
 */
export const resolveTimetable = (
  plan: Plan,
  answers: Answers,
  lastDue: CivilDate | null,
  input: { handedOn: CivilDate; calendar: Calendar; policy: Policy },
): ResolvedTimetable => {
  const { handedOn, calendar, policy } = input;
  const assumed: ResolvedTimetable['assumed'] = [];
  const duty = (what: 'plan' | 'report' | 'completion') =>
    plan.duties.filter(one => one.what === what && one.dueOn).at(-1)?.dueOn ?? null;
  const take = (
    field: keyof Answers['timetable'],
    read: CivilDate | null,
    propose: () => CivilDate,
  ): CivilDate => {
    const known = answers.timetable[field] ?? read;
    if (known) return known;
    const proposal = propose();
    assumed.push({ field, proposal });
    return proposal;
  };
  const byPolicy = periodEnd(policy.planDefault, handedOn, '交办', calendar);
  const planDueOn = take('planDueOn', duty('plan'), () => byPolicy.on);
  const end = lastDue && lastDue > planDueOn ? lastDue : addDays(planDueOn, 30);
  const reportDueOn = take('reportDueOn', duty('report'), () =>
    addWorkingDays(calendar, end, policy.reportDefault.workingDays),
  );
  const completionDueOn = take('completionDueOn', duty('completion'), () =>
    end > reportDueOn ? end : reportDueOn,
  );
  const phase = plan.phases.findLast(one => /督导|督查|验收|核查|检查/.test(one.name));
  const supervisionEndsOn = answers.timetable.supervisionEndsOn ?? phase?.endsOn ?? null;
  const derive = (field: keyof Answers['timetable'], on: CivilDate, what: string): Derivation => {
    if (answers.timetable[field]) return stated(on, what, '指挥部办公室确定');
    if (!assumed.some(one => one.field === field)) return stated(on, what, '整改方案');
    return field === 'planDueOn' ? byPolicy.derivation : stated(on, what, policy.reportDefault.cites);
  };
  return {
    timetable: { planDueOn, reportDueOn, completionDueOn, supervisionEndsOn },
    derivations: {
      plan: derive('planDueOn', planDueOn, '报送方案'),
      report: derive('reportDueOn', reportDueOn, '报送报告'),
    },
    assumed,
  };
};
