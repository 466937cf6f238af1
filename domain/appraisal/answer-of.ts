import type { Scheme } from '../scheme/types';

/**
 * What people said to a question of the scheme, else what the scheme proposes; `asks` has the question where nobody answered.
 * Null where nothing is proposed either: then nothing is judged.
 */
export const answerOf = (
  { asks }: Pick<Scheme, 'asks'>,
  answers: Readonly<Record<string, string>>,
  ask: string,
): { value: string | null; asks: string[] } => {
  const answered = answers[ask];
  if (answered !== undefined) return { value: answered, asks: [] };
  return { value: asks.find(one => one.id === ask)?.proposed ?? null, asks: [ask] };
};
