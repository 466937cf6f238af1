import { dateOf, type CivilDate } from '../../calendar/civil-date';
import { contentHash } from '../../content-hash';
import type { Facts } from '../../docket/draft';
import { derive } from '../../explain/derive';
import type { NextStep, UnitDocument } from '../../form/document';
import type { NewObligation } from '../../obligation/new-obligation';
import type { UnitId } from '../../obligation/types';
import type { CaseState } from '../state';

/** A next step (下步打算) that became no milestone: its day is over, the case is closed, or the unit has no part in it any more. */
export interface LeftOut {
  what: string;
  on: CivilDate;
  why: 'past' | 'closed' | 'no-part';
}

/** The next steps that a document names for one problem, in its order. */
export const nextStepsFor = ({ problems }: UnitDocument, docketId: string): NextStep[] =>
  Object.values(problems[docketId] ?? {}).flatMap(one => (one.kind === 'steps' ? one.steps : []));

/** Made of what is to be done and by when: the same step, accepted twice, is one milestone. */
const idOf = (docketId: string, unitId: UnitId, { what, on }: NextStep): string =>
  `${docketId}:milestone:${unitId}:step-${contentHash(`${on}|${what.trim()}`)}`;

const whyLeftOut = (
  { on }: NextStep,
  { outcome, parts }: CaseState,
  unitId: UnitId,
  today: CivilDate,
): LeftOut['why'] | null => {
  if (outcome !== null) return 'closed';
  if (!parts.some(one => one.unitId === unitId)) return 'no-part';
  return on < today ? 'past' : null;
};

/**
 * 六(三): what an accepted report says will be done next becomes milestones of the case, owed by the unit on the day that it named
 * itself; follow-ups, so they hold no closing up. What became none is said. Pure: the same state gives the same ids.
 */
export const followUps = (
  state: CaseState,
  steps: readonly NextStep[],
  unitId: UnitId,
  facts: Facts,
): { milestones: NewObligation[]; leftOut: LeftOut[] } => {
  const today = dateOf(facts.now);
  const known = new Set(state.obligations.map(one => one.id));
  const milestones: NewObligation[] = [];
  const leftOut: LeftOut[] = [];
  for (const step of steps) {
    const { what, who, on } = step;
    const id = idOf(state.id, unitId, step);
    if (known.has(id)) continue;
    known.add(id);
    const why = whyLeftOut(step, state, unitId, today);
    if (why) leftOut.push({ what, on, why });
    else
      milestones.push({
        id,
        kind: 'milestone',
        owedBy: unitId,
        what: `下步打算:${what}(${who})`,
        dueOn: on,
        derivation: [derive({ code: 'next-step', acceptedOn: today, on }, '六(三)')],
        ladder: 'full',
        holdsClosing: false,
      });
  }
  return { milestones, leftOut };
};
