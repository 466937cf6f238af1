import type { CivilDate } from '../calendar/civil-date';
import type { Timetable } from '../docket/draft';
import { derive, hangingOn } from '../explain/derive';
import { provisionalYears } from '../explain/provisional';
import type { TimetableEntry } from '../explain/timetable';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import type { Plan } from '../plan/types';
import type { Policy } from '../policy/types';
import type { Answers } from './answers';
import type { TimetableDerivations } from './resolved-plan';
import type { Derivation } from '../explain/derivation';
import type { Calendar } from '../calendar/types';

export interface ResolvedTimetable {
  timetable: Timetable;
  derivations: TimetableDerivations;
  /** Fields that neither the plan nor a person gives, and the policy only proposes; the value taken is the proposal. */
  assumed: { field: keyof Answers['timetable']; proposal: CivilDate }[];
}

const stated = (on: CivilDate, what: TimetableEntry, cites: string): Derivation => [
  derive({ code: 'stated', what, on }, cites),
];

/**
 * The campaign's own dates: from the plan's duties and phases, else as people set them, else by the policy: proposed (and
 * reported as such), or filled by one that counts from the hand-out. Stated dates never move over a weekend.
 */
export const resolveTimetable = (
  plan: Plan,
  answers: Answers,
  lastDue: DerivedDate | null,
  input: { handedOn: CivilDate; calendar: Calendar; policy: Policy },
): ResolvedTimetable => {
  const { handedOn, calendar, policy } = input;
  const assumed: ResolvedTimetable['assumed'] = [];
  const open = new Set<keyof Answers['timetable']>();
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
    open.add(field);
    // A policy that counts from the hand-out fills what is left open; any other proposes it (ADR 46).
    if (!policy.rectification) assumed.push({ field, proposal });
    return proposal;
  };
  const byPolicy = policyPeriodEnd(policy.planDefault, handedOn, 'handed-out', { calendar, policy });
  const planDueOn = take('planDueOn', duty('plan'), () => byPolicy.on);
  const isLastKnown = lastDue !== null && lastDue.on > planDueOn;
  const { on: end, derivation: endBy } = isLastKnown
    ? { on: lastDue.on, derivation: [] }
    : policyPeriodEnd(policy.assumedWork, planDueOn, 'plan-deadline', { calendar, policy });
  // What is counted from a day that is provisional, or is the later of such days, is so too.
  const endYears = isLastKnown
    ? provisionalYears(lastDue.derivation)
    : provisionalYears([...(open.has('planDueOn') ? byPolicy.derivation : []), ...endBy]);
  const endEvent = isLastKnown ? 'last-deadline' : 'assumed-work-ended';
  const reportByPolicy = () => policyPeriodEnd(policy.reportDefault, end, endEvent, { calendar, policy });
  const reportDueOn = take('reportDueOn', duty('report'), () => reportByPolicy().on);
  const completionDueOn = take('completionDueOn', duty('completion'), () =>
    end > reportDueOn ? end : reportDueOn,
  );
  const phase = plan.phases.findLast(one => /督导|督查|验收|核查|检查/.test(one.name));
  const supervisionEndsOn = answers.timetable.supervisionEndsOn ?? phase?.endsOn ?? null;
  const why = (
    field: keyof Answers['timetable'],
    on: CivilDate,
    what: TimetableEntry,
    byDefault: () => Derivation,
  ): Derivation => {
    if (answers.timetable[field]) return stated(on, what, '指挥部办公室确定');
    return open.has(field) ? byDefault() : stated(on, what, '整改方案');
  };
  const report = why('reportDueOn', reportDueOn, 'report', () =>
    [...endBy, ...reportByPolicy().derivation].map(step => hangingOn(step, endYears)),
  );
  const laterOf = (): Derivation => [
    hangingOn(derive({ code: 'later-of', on: completionDueOn }, 'practice'), [
      ...endYears,
      ...provisionalYears(report),
    ]),
  ];
  return {
    timetable: { planDueOn, reportDueOn, completionDueOn, supervisionEndsOn },
    derivations: {
      plan: why('planDueOn', planDueOn, 'plan', () => byPolicy.derivation),
      report,
      completion: why('completionDueOn', completionDueOn, 'completion', laterOf),
      supervision: supervisionEndsOn
        ? why('supervisionEndsOn', supervisionEndsOn, { phase: phase?.name ?? null }, () => [])
        : [],
    },
    assumed,
  };
};
