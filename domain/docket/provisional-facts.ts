import { isCivilDate } from '../calendar/civil-date';
import type { Derivation } from '../explain/derivation';
import { provisionalYears } from '../explain/provisional';
import type { Obligation } from '../obligation/types';
import type { NoticeIntent } from './notice-intent';

/** The facts of a notice that are days which were counted; others are as somebody set them. */
const countedFacts = ['dueOn', 'newDeadlineOn', 'decideBy', 'appealUntil'] as const;

/** The day to which a derivation leads. */
const dayOf = (derivation: Derivation): string | undefined =>
  derivation
    .map(({ rule }) => (rule && 'on' in rule ? (rule.on ?? undefined) : undefined))
    .findLast(day => day !== undefined);

/**
 * Which of the days that a notice names hang on years not announced yet (暂定), with the years: by the derivation of the
 * obligation whose deadline it is, else by the notice's own reason where that leads to the day.
 */
export const provisionalFacts = (
  { facts, why, obligationId }: NoticeIntent,
  obligations: readonly Obligation[],
): Record<string, number[]> => {
  const about = obligations.find(one => one.id === obligationId);
  const found: Record<string, number[]> = {};
  for (const name of countedFacts) {
    const day = facts[name];
    if (day === undefined || !isCivilDate(day)) continue;
    const isDeadline = name === 'dueOn' && about?.dueOn === day;
    const derivation = isDeadline ? about.derivation : dayOf(why) === day ? why : [];
    const years = provisionalYears(derivation);
    if (years.length > 0) found[name] = years;
  }
  return found;
};
