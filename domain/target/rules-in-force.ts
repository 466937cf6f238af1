import type { Authority } from '../codes/rules';
import { answerFlaw } from '../rules/check-answers';
import type { Ask, Pack, PolicyDocument, Rule, RuleAnswers } from '../rules/types';
import type { TargetFileState } from './state';

/** Every rule that is supervised, with its pack. */
export const rulesInForce = ({ packs }: Pick<TargetFileState, 'packs'>): { rule: Rule; pack: Pack }[] =>
  packs.flatMap(({ pack }) => pack.rules.map(rule => ({ rule, pack })));

/** The answers that count. One that no longer fits, since a newer version of its pack asks for something else, has to be given again. */
export const answersIn = (state: Pick<TargetFileState, 'answers' | 'packs'>): RuleAnswers => {
  const rules = rulesInForce(state).map(one => one.rule);
  return Object.fromEntries(
    Object.entries(state.answers).flatMap(([id, { value }]) => {
      const ask = askIn(state, id);
      return ask && answerFlaw(ask, value, rules) !== null ? [] : [[id, value]];
    }),
  );
};

export const askIn = ({ packs }: Pick<TargetFileState, 'packs'>, id: string): Ask | undefined =>
  packs.flatMap(({ pack }) => pack.asks).find(one => one.id === id);

export const documentOf = (pack: Pack, { document }: Rule): PolicyDocument | undefined =>
  pack.documents.find(one => one.id === document);

/** What a rule rests on: its own where it says so, else its document's; a notice that was attached raises news. */
export const authorityOf = (
  { notices }: Pick<TargetFileState, 'notices'>,
  pack: Pack,
  rule: Rule,
): Authority => {
  const stated = rule.authority ?? documentOf(pack, rule)?.authority ?? 'document';
  return stated === 'news' && notices[rule.id] ? 'implementing-notice' : stated;
};
