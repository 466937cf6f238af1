import { DomainError } from '../../domain/domain-error';
import { noAnswers, type Answers } from '../../domain/launch/answers';
import { launchUnitsOf } from '../../domain/launch/launch-units';
import { reviewPlan } from '../../domain/launch/review-plan';
import type { Plan } from '../../domain/plan/types';
import { defaultPolicy } from '../../domain/policy/default-policy';
import type { Policy } from '../../domain/policy/types';
import type { Registry } from '../../domain/registry/types';
import { assumeAnswers, firstLinks, type Assumption } from './assume-answers';
import { assumeRegistry } from './assume-registry';
import type { Calendar } from '../../domain/calendar/types';

export interface AssumedPlan {
  registry: Registry;
  answers: Answers;
  assumed: Assumption[];
}

export interface ReadPlan {
  plan: Plan;
  text: string;
  issuedOn: string | undefined;
  /** 重大事项, by their refs. */
  major?: string[] | undefined;
}

/** Answers build on each other (a lead found is a unit to resolve), but not for ever. */
const ROUNDS = 6;

/**
 * Makes a plan ready to run without anybody to ask: a registry from its names, the first proposal for every open question,
 * the proposed links. Everything assumed is said.
 *
 * @throws DomainError `REHEARSAL_UNDECIDED` when a question has no proposal, or a problem is marked as major that the plan does not have.
 */
export const assumePlan = (
  { plan, text, issuedOn, major }: ReadPlan,
  rules: { calendar: Calendar; policy: Policy },
): AssumedPlan => {
  const { registry, assumed: invented } = assumeRegistry(plan, text);
  const units = launchUnitsOf(registry);
  const headquarters = registry.units.find(
    unit => unit.kind === 'department' && unit.name.endsWith('指挥部'),
  )?.name;
  let answers: Answers = {
    ...noAnswers(),
    links: firstLinks(plan),
    ...(issuedOn && { issuedOn }),
    ...(major && { major }),
    ...(rules.policy.id !== defaultPolicy.id && { policyId: rules.policy.id }),
  };
  const assumed: Assumption[] = invented.map(message => ({
    code: 'REGISTRY_ASSUMED',
    message,
    answer: message,
  }));
  for (let round = 1; round <= ROUNDS; round++) {
    const review = reviewPlan({ plan, text, answers, units, ...rules }, null);
    const unknown = review.missing.filter(one => one.code === 'MAJOR_UNKNOWN');
    if (unknown.length > 0) throw new DomainError('REHEARSAL_UNDECIDED', { missing: unknown });
    if (review.canLaunch) return { registry, answers, assumed };
    const more = assumeAnswers(answers, review, headquarters);
    if (more.assumed.length === 0) {
      const missing = review.missing.filter(one => !one.isWarning);
      throw new DomainError('REHEARSAL_UNDECIDED', { missing });
    }
    answers = { ...more.answers, links: more.answers.links ?? answers.links };
    assumed.push(...more.assumed);
  }
  throw new DomainError('REHEARSAL_UNDECIDED', { missing: [] });
};
