import { dateOf, type CivilDate } from '../calendar/civil-date';
import type { Facts } from '../docket/draft';
import type { Source } from '../docket/source';
import { derive } from '../explain/derive';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import type { UnitId } from '../obligation/types';
import type { ChangeOf } from './pieces';
import type { PlanInForce } from './plan-in-force';

/** Who leads a case that stands in no plan's text, and by when; what a person decided when opening it. */
export interface CaseOrder {
  leadId: UnitId;
  responsibleIds?: UnitId[];
  /** By default the policy's period for what is rectified at once. */
  dueOn?: CivilDate;
  reason: string;
}

/** What a case is about that stands in no plan's text. */
interface AddedMatter {
  /** The docket of which it is opened: the key of its one measure. */
  originId: string;
  /** As derivations and the plan in force cite where it comes from. */
  document: string;
  category: string;
  text: string;
  measure: string;
  sources: Source[];
  breachId?: string;
}

/** When a case is due that is opened today without a day of its own: the policy's period for what is rectified at once. */
export const immediateDue = (facts: Pick<Facts, 'now' | 'policy' | 'calendar'>): DerivedDate =>
  policyPeriodEnd(facts.policy.immediate, dateOf(facts.now), 'handed-out', facts);

const dueBy = ({ dueOn, reason }: CaseOrder, document: string, facts: Facts): DerivedDate => {
  const addedOn = dateOf(facts.now);
  return dueOn === undefined
    ? immediateDue(facts)
    : { on: dueOn, derivation: [derive({ code: 'task-added', reason, addedOn, on: dueOn }, document)] };
};

/** A matter as a problem that a revision adds, with one measure. */
export const addedCase = (
  { originId, document, category, text, measure, sources, breachId }: AddedMatter,
  order: CaseOrder,
  ref: string,
  plan: PlanInForce,
  facts: Facts,
): ChangeOf<'added'> => {
  const { leadId, responsibleIds = [] } = order;
  const due = dueBy(order, document, facts);
  return {
    kind: 'added',
    revisedRef: ref,
    position: plan.cases.length,
    category,
    text,
    sources,
    ...(breachId !== undefined && { breachId }),
    measures: [
      {
        key: originId,
        label: '1',
        text: measure,
        leads: [leadId],
        responsible: responsibleIds.filter(one => one !== leadId),
        supporting: [],
        supervising: [],
        due,
        isLongTerm: false,
        group: due.on,
        milestones: [],
      },
    ],
  };
};
