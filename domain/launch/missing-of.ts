import type { Plan, Span } from '../plan/types';
import type { Missing } from './answers';

/** Where in the source stands what something missing is about: the words that the reading asks about, or the whole entry. */
const placeOf = ({ code, about }: Pick<Missing, 'code' | 'about'>, plan: Plan): Span | null => {
  const { assignment, milestone, ref } = about;
  if (assignment !== undefined) {
    const read = plan.assignments[assignment];
    if (milestone !== undefined) return read?.milestones[milestone]?.source ?? null;
    const asked = plan.questions.find(one => one.code === code && one.about?.assignment === assignment);
    return asked?.source ?? read?.source ?? null;
  }
  if (ref === undefined) return null;
  for (const { ordinal, problems } of plan.categories)
    for (const problem of problems) if (`${ordinal}-${problem.ordinal}` === ref) return problem.source;
  return null;
};

type Given = Pick<Missing, 'code' | 'message' | 'about'> & Partial<Pick<Missing, 'proposals' | 'isWarning'>>;

/** Something missing that is answered where it is about, with its key and its place. */
export const missingOf = (
  plan: Plan,
  { code, message, about, proposals = [], isWarning = false }: Given,
): Missing => ({
  key: [code, ...Object.entries(about).map(([name, value]) => `${name}=${value}`)].join('/'),
  code,
  message,
  about,
  proposals,
  isWarning,
  source: placeOf({ code, about }, plan),
  waitsFor: null,
  canConfirm: false,
});
