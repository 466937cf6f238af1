import type { AssessmentState } from '../../domain/assessment/state';
import { personNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import type { AskView } from '../contracts/targets';

/** Questions of the scheme with their answers in this cycle; those that stop the points first. */
export const presentAsks = async (
  db: Db,
  { scheme, answers }: Pick<AssessmentState, 'scheme' | 'answers'>,
): Promise<AskView[]> => {
  const person = await personNames(
    db,
    Object.values(answers).flatMap(one => one.by?.personId ?? []),
  );
  const rank = ({ answer, proposed }: AskView): number => (answer ? 2 : proposed === null ? 0 : 1);
  return scheme.asks
    .map(({ id, question, kind, options = [], proposed }): AskView => {
      const answer = answers[id];
      return {
        id,
        question,
        kind,
        options: options.map(({ value, name }) => ({ value, name })),
        proposed,
        answer: answer
          ? {
              value: answer.value,
              reason: answer.reason,
              at: answer.at,
              by: answer.by && person(answer.by.personId),
            }
          : null,
        rules: scheme.indicators.flatMap(one =>
          JSON.stringify([one.scoring, one.raises]).includes(`"${id}"`) ? one.id : [],
        ),
      };
    })
    .sort((a, b) => rank(a) - rank(b));
};
