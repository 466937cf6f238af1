import { dateOf } from '../calendar/civil-date';
import { measureText, problemText } from '../breach/in-words';
import type { OpenCase } from '../breach/commands/open-case';
import type { BreachState } from '../breach/state';
import type { Facts } from '../docket/draft';
import { sourceOf } from '../docket/source';
import { derive } from '../explain/derive';
import { policyPeriodEnd, type DerivedDate } from '../ladder/dates';
import type { ChangeOf } from './pieces';
import type { PlanInForce } from './plan-in-force';

/** As derivations and the plan in force cite where the problem comes from: it stands in no text. */
export const breachDocument = '政策目标核定';

/** When a case is due that is opened today without a day of its own: the policy's period for what is rectified at once. */
export const immediateDue = (facts: Pick<Facts, 'now' | 'policy' | 'calendar'>): DerivedDate =>
  policyPeriodEnd(facts.policy.immediate, dateOf(facts.now), 'handed-out', facts);

/** The day that a person set, or the policy's period for what is rectified at once. */
const dueBy = ({ dueOn, reason }: OpenCase, facts: Facts): DerivedDate => {
  const today = dateOf(facts.now);
  return dueOn === undefined
    ? immediateDue(facts)
    : {
        on: dueOn,
        derivation: [derive({ code: 'task-added', reason, addedOn: today, on: dueOn }, breachDocument)],
      };
};

/** The problem of a breach as a revision's added one: 「〈rule〉: required 〈x〉, found 〈y〉 on 〈date〉」, with one measure. */
export const caseOfBreach = (
  breach: BreachState,
  act: OpenCase,
  ref: string,
  plan: PlanInForce,
  facts: Facts,
): ChangeOf<'added'> => {
  const { leadId, responsibleIds = [] } = act;
  const due = dueBy(act, facts);
  return {
    kind: 'added',
    revisedRef: ref,
    position: plan.cases.length,
    category: '政策目标',
    text: problemText(breach, breach.evidence),
    breachId: breach.id,
    sources: [
      sourceOf({
        kind: 'targets',
        organ: '',
        number: null,
        title: breachDocument,
        on: dateOf(facts.now),
      }),
    ],
    measures: [
      {
        key: breach.id,
        label: '1',
        text: measureText(breach, breach.evidence),
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
