import { dateOf } from '../calendar/civil-date';
import { measureText, problemText } from '../breach/in-words';
import type { OpenCase } from '../breach/commands/open-case';
import type { BreachState } from '../breach/state';
import type { Facts } from '../docket/draft';
import { sourceOf } from '../docket/source';
import { addedCase } from './added-case';
import type { ChangeOf } from './pieces';
import type { PlanInForce } from './plan-in-force';

/** As derivations and the plan in force cite where the problem comes from: it stands in no text. */
export const breachDocument = '政策目标核定';

/** The problem of a breach as a revision's added one: 「〈rule〉: required 〈x〉, found 〈y〉 on 〈date〉」, with one measure. */
export const caseOfBreach = (
  breach: BreachState,
  act: OpenCase,
  ref: string,
  plan: PlanInForce,
  facts: Facts,
): ChangeOf<'added'> =>
  addedCase(
    {
      originId: breach.id,
      document: breachDocument,
      category: '政策目标',
      text: problemText(breach, breach.evidence),
      measure: measureText(breach, breach.evidence),
      sources: [
        sourceOf({
          kind: 'targets',
          organ: '',
          number: null,
          title: breachDocument,
          on: dateOf(facts.now),
        }),
      ],
      breachId: breach.id,
    },
    act,
    ref,
    plan,
    facts,
  );
