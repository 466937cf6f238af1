import { dateOf } from '../calendar/civil-date';
import { cycleEnd } from '../calendar/cycle-end';
import type { Facts } from '../docket/draft';
import { derive } from '../explain/derive';
import { groupBy } from '../group-by';
import { policyPeriodEnd } from '../ladder/dates';
import type { UnitId } from '../obligation/types';
import type { CaseAssignment } from './in-case';
import type { ResolvedPlan } from './resolved-plan';
import type { NewObligation } from '../obligation/new-obligation';

const unique = <T>(all: T[]): T[] => [...new Set(all)];

/** Receipt, plan and report: each lead owes its own, per case. */
export const handIns = (
  docketId: string,
  lead: UnitId,
  plan: Pick<ResolvedPlan, 'timetable' | 'derivations'>,
  facts: Facts,
): NewObligation[] => {
  const receipt = policyPeriodEnd(facts.policy.receipt, dateOf(facts.now), 'handed-out', facts);
  const { planDueOn, reportDueOn } = plan.timetable;
  const shared = { owedBy: lead, holdsClosing: true };
  return [
    {
      ...shared,
      id: `${docketId}:receipt:${lead}:1`,
      kind: 'receipt',
      what: '签收任务',
      dueOn: receipt.on,
      derivation: receipt.derivation,
      ladder: 'light',
    },
    {
      ...shared,
      id: `${docketId}:plan:${lead}:1`,
      kind: 'plan',
      what: '报送整改方案',
      dueOn: planDueOn,
      derivation: plan.derivations.plan,
      ladder: 'full',
    },
    {
      ...shared,
      id: `${docketId}:report:${lead}:1`,
      kind: 'report',
      what: '报送整改报告',
      dueOn: reportDueOn,
      derivation: plan.derivations.report,
      ladder: 'full',
    },
  ];
};

/** Each lead, per distinct deadline of its assignments: two measures due on one day are one rectification. */
const rectifications = (docketId: string, lead: UnitId, own: CaseAssignment[]): NewObligation[] =>
  [...groupBy(own, one => one.group)].flatMap(([group, together]): NewObligation[] => {
    const due = together[0]?.due;
    if (!due || group === null) return [];
    return [
      {
        id: `${docketId}:rectification:${lead}:${group}`,
        kind: 'rectification',
        owedBy: lead,
        what: `完成整改(措施 ${together.map(({ label }) => label).join('、')})`,
        dueOn: due.on,
        derivation: due.derivation,
        ladder: 'full',
        holdsClosing: true,
      },
    ];
  });

const milestones = (docketId: string, assignments: CaseAssignment[]): NewObligation[] => {
  const all = assignments.flatMap(({ leads, index, milestones: own }) =>
    own.flatMap((milestone, n) =>
      (milestone.owedBy ?? leads).map(unitId => ({ unitId, milestone, key: `${index}.${n}` })),
    ),
  );
  return all.map(({ unitId, milestone, key }) => ({
    id: `${docketId}:milestone:${unitId}:${key}`,
    kind: 'milestone',
    owedBy: unitId,
    what: `节点:${milestone.raw}`,
    dueOn: milestone.on,
    derivation: milestone.derivation,
    ladder: 'full',
    holdsClosing: !milestone.isFollowUp,
  }));
};

/** What is long-term is reviewed (定期复查) by the supervision group at each end of the policy's period, by default the quarter's. */
export const reviewOf = (docketId: string, facts: Facts): NewObligation => {
  const {
    every: { months },
    cites,
  } = facts.policy.review;
  const dueOn = cycleEnd(dateOf(facts.now), months);
  return {
    id: `${docketId}:review:${facts.offices.supervision}:1`,
    kind: 'review',
    owedBy: facts.offices.supervision,
    what: '长期任务定期复查',
    dueOn,
    derivation: [
      derive({ code: 'quarter-end', months, isNext: false, on: dueOn }, cites, { policy: facts.policy }),
    ],
    ladder: 'light',
    holdsClosing: false,
  };
};

/** Everything that is owed in one case from the day of hand-out (交办). Verification and look-backs arise later. */
export const caseObligations = (
  docketId: string,
  assignments: CaseAssignment[],
  plan: ResolvedPlan,
  facts: Facts,
): NewObligation[] => {
  const leads = unique(assignments.flatMap(one => one.leads));
  const obligations = leads.flatMap(lead => [
    ...handIns(docketId, lead, plan, facts),
    ...rectifications(
      docketId,
      lead,
      assignments.filter(one => one.leads.includes(lead)),
    ),
  ]);
  obligations.push(...milestones(docketId, assignments));
  if (assignments.some(one => one.isLongTerm)) obligations.push(reviewOf(docketId, facts));
  return obligations;
};
