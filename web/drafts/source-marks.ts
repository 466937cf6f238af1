import type { DraftView } from '../../api/contracts/campaigns';
import type { Mark } from '../parts/text-slices';

type Kind = 'problem' | 'assignment' | 'duty';

/** What was read from a plan, and where it stands. */
export const marksOf = (plan: DraftView['plan']): Mark<Kind>[] => [
  ...plan.categories.flatMap(category =>
    category.problems.map(problem => ({ kind: 'problem' as const, span: problem.source })),
  ),
  ...plan.assignments.map(one => ({ kind: 'assignment' as const, span: one.source })),
  ...[...plan.duties, ...plan.phases].map(one => ({ kind: 'duty' as const, span: one.source })),
];
