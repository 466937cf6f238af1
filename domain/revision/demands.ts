import type { PlannedCase, PlannedTask } from './plan-in-force';
import type { NewObligation } from '../obligation/new-obligation';

const rectificationId = (docketId: string, unitId: string, group: string): string =>
  `${docketId}:rectification:${unitId}:${group}`;

const labels = (tasks: PlannedTask[]): string => tasks.map(({ label }) => label).join('、');

/**
 * The work that a case's plan asks for: a rectification of each lead per group of measures that fall due together, and the
 * milestones. Ids are those of the launch, so that the same work has the same obligation before and after a revision.
 */
export const demandsOf = ({ docketId, tasks }: PlannedCase): NewObligation[] => {
  const leads = [...new Set(tasks.flatMap(one => one.leads))];
  const rectifications = leads.flatMap(lead => {
    const own = tasks.filter(one => one.due && one.leads.includes(lead));
    return [...new Set(own.map(one => one.group))].flatMap((group): NewObligation[] => {
      const together = own.filter(one => one.group === group);
      const due = together[0]?.due;
      if (!due || group === null) return [];
      return [
        {
          id: rectificationId(docketId, lead, group),
          kind: 'rectification',
          owedBy: lead,
          what: `完成整改(措施 ${labels(together)})`,
          dueOn: due.on,
          derivation: due.derivation,
          ladder: 'full',
          holdsClosing: true,
        },
      ];
    });
  });
  const milestones = tasks.flatMap(({ leads: own, milestones: all }) =>
    all.flatMap(({ group, owedBy, raw, on, derivation, isFollowUp }) =>
      (owedBy ?? own).map((unitId): NewObligation => ({
        id: `${docketId}:milestone:${unitId}:${group}`,
        kind: 'milestone',
        owedBy: unitId,
        what: `节点:${raw}`,
        dueOn: on,
        derivation,
        ladder: 'full',
        holdsClosing: !isFollowUp,
      })),
    ),
  );
  return [...rectifications, ...milestones];
};
