import type { Facts } from '../docket/draft';
import type { FindingState } from '../finding/state';
import { addedCase, type CaseOrder } from '../revision/added-case';
import type { ChangeOf } from '../revision/pieces';
import type { PlanInForce } from '../revision/plan-in-force';
import { categoryOfFinding, inOneLine, measureOfFinding } from './measure-of-finding';
import { sourcesOfFinding } from './sources-of-finding';

/** As derivations cite where the problem comes from: the finding's own paper, which need not be a plan. */
export const findingDocument = ({ source }: Pick<FindingState, 'source'>): string =>
  source.number ? `${source.title}(${source.number})` : source.title;

/** The problem of a finding as a revision's added one: it stands alone, without a plan's text. */
export const caseOfFinding = (
  finding: FindingState,
  order: CaseOrder,
  ref: string,
  plan: PlanInForce,
  facts: Facts,
): ChangeOf<'added'> =>
  addedCase(
    {
      originId: finding.id,
      document: findingDocument(finding),
      category: categoryOfFinding(finding),
      text: inOneLine(finding.text),
      measure: measureOfFinding(finding),
      sources: sourcesOfFinding(finding),
    },
    // 限期整改 of its interview stands where no day is said.
    { ...(finding.newDeadline && { dueOn: finding.newDeadline.on }), ...order },
    ref,
    plan,
    facts,
  );
