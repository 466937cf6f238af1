import type { RuleQuestionCode } from '../../codes/policy-text';
import type { RuleProposal, RuleQuestion } from '../types';
import type { Confirmation } from './types';

/** What answers a question when it is given; the others are answered by saying that it was read rightly. */
const answeredBy: Partial<Record<RuleQuestionCode, readonly (keyof Confirmation)[]>> = {
  comparator: ['comparator'],
  contradictory: ['comparator'],
  'which-day': ['period'],
  'no-year': ['period'],
  'no-period': ['period'],
  'period-from-beside': ['period'],
  'period-unread': ['period'],
  'from-when': ['period'],
  'no-day': ['period'],
  'years-together': ['period'],
  'set-size': ['set'],
  'set-part': ['set'],
  'set-names': ['set'],
  total: ['scope'],
};

/** Questions to which what was read is no answer: there is nothing that could stand. */
const needsValue: ReadonlySet<RuleQuestionCode> = new Set([
  'contradictory',
  'no-period',
  'period-unread',
  'no-year',
]);

/** The questions of a proposal that the person has not answered. Who owns it is none: that becomes a question of the pack. */
export const openQuestions = (
  { questions }: Pick<RuleProposal, 'questions'>,
  given: Confirmation,
): RuleQuestion[] =>
  questions.filter(({ code }) => {
    if (code === 'no-owner') return false;
    if (answeredBy[code]?.some(field => given[field] !== undefined) === true) return false;
    return needsValue.has(code) || given.settled?.includes(code) !== true;
  });

/** A proposal as the person wants it. */
export const corrected = (read: RuleProposal, given: Confirmation): RuleProposal => ({
  ...read,
  comparator: given.comparator ?? read.comparator,
  number: given.number ?? read.number,
  statedAs: given.number === undefined || given.number === read.number ? read.statedAs : null,
  period: given.period ?? read.period,
  modality:
    given.modality ?? (given.comparator === 'approx' && read.modality === 'must' ? 'about' : read.modality),
  scope: given.scope ?? read.scope,
  set: given.set ? { name: given.set.name, size: null, members: [...given.set.members] } : read.set,
  owner: given.owner ?? read.owner,
});
