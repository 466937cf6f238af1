import { DomainError } from '../../domain/domain-error';
import { checkAnswers } from '../../domain/rules/check-answers';
import type { Pack, RuleAnswers } from '../../domain/rules/types';
import { readBytes } from './read-bytes';

/**
 * Answers to the questions of a pack, from a JSON object of texts.
 *
 * @throws DomainError `FIGURES_UNREADABLE`, `RULE_ANSWERS_WRONG`
 */
export const readAnswers = (name: string, pack: Pack): RuleAnswers => {
  const bytes = readBytes(name);
  let given: unknown;
  try {
    given = JSON.parse(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new DomainError('FIGURES_UNREADABLE', { name, reason: String(error) });
  }
  const problems = checkAnswers(given, pack);
  if (problems.length > 0)
    throw new DomainError('RULE_ANSWERS_WRONG', {
      name,
      problems: problems.map(({ ask, says }) => ({ place: ask, reason: says })),
    });
  return given as RuleAnswers;
};
