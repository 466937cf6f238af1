import { DomainError } from '../../domain/domain-error';
import type { Plan } from '../../domain/plan/types';

/** Characters of JSON: ten times what 1,000 problems with 1,000 measures take. */
const MOST = 10_000_000;

/**
 * The plan, unless it is so large that whoever keeps and shows it would keep others waiting: a text can ask for each of a
 * thousand tasks to carry the words of all.
 *
 * @throws DomainError `PLAN_REFUSED`
 */
export const smallEnough = (plan: Plan): Plan => {
  const { length } = JSON.stringify(plan);
  if (length > MOST)
    throw new DomainError('PLAN_REFUSED', {
      refusal: 'TOO_LARGE',
      reason: `读出的内容有 ${length} 字,超过上限 ${MOST};请把挤在一段里的任务分成条目,或分成几份方案`,
    });
  return plan;
};
