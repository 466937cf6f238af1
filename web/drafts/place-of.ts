import type { MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';

/** Where in the source stands what something missing is about; null where it is about nothing in particular. */
export const placeOf = ({ about }: MissingView, plan: DraftView['plan']): Span | null => {
  if (about.ref !== undefined) {
    const [category, ordinal] = about.ref.split('-');
    return (
      plan.categories
        .find(one => one.ordinal === category)
        ?.problems.find(one => String(one.ordinal) === ordinal)?.source ?? null
    );
  }
  if (about.assignment === undefined) return null;
  const assignment = plan.assignments[about.assignment];
  if (about.milestone !== undefined) return assignment?.milestones[about.milestone]?.source ?? null;
  return assignment?.source ?? null;
};
