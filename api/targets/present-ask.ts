import { asksOfRule } from '../../domain/rules/asks-of-rule';
import type { TargetFileState } from '../../domain/target/state';
import type { Named } from '../../prisma/read/unit-names';
import type { AskView } from '../contracts/targets';

/** Questions of packs with their answers, and the rules that they concern; those that stop a verdict first. */
export const presentAsks = (
  { packs, answers }: Pick<TargetFileState, 'packs' | 'answers'>,
  person: (id: string) => Named,
): AskView[] => {
  const views = packs.flatMap(({ pack }) =>
    pack.asks.map((ask): AskView => {
      const answer = answers[ask.id];
      const rules = pack.rules.filter(rule => asksOfRule(rule).includes(ask.id));
      return {
        id: ask.id,
        question: ask.question,
        kind: ask.kind,
        options: (ask.options ?? []).map(({ value, name }) => ({ value, name })),
        proposed: ask.proposed,
        answer: answer
          ? {
              value: answer.value,
              reason: answer.reason,
              at: answer.at,
              by: answer.by && person(answer.by.personId),
            }
          : null,
        rules: [...new Set(rules.map(one => one.id))],
      };
    }),
  );
  const rank = ({ answer, proposed }: AskView): number => (answer ? 2 : proposed === null ? 0 : 1);
  return views.sort((a, b) => rank(a) - rank(b));
};

/** Who gave answers and adopted packs. */
export const peopleOf = ({ packs, answers }: Pick<TargetFileState, 'packs' | 'answers'>): string[] =>
  [...packs, ...Object.values(answers)].flatMap(one => one.by?.personId ?? []);
