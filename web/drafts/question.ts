import type { MissingView } from '../../api/contracts/answers';
import type { DraftView } from '../../api/contracts/campaigns';
import type { Span } from '../../domain/plan/types';
import { placeOf } from './place-of';

type QuestionState = 'open' | 'aside' | 'waiting';

/** Something that is missing, as a question to be answered. */
export interface Question {
  /** The same as long as it asks the same. */
  key: string;
  missing: MissingView;
  /** Where in the source it is about; null where it is about the plan as a whole. */
  place: Span | null;
  state: QuestionState;
}

const ranks: Record<QuestionState, number> = { open: 0, aside: 2, waiting: 3 };
const rankOf = ({ state, missing }: Question): number =>
  state === 'open' && missing.isWarning ? 1 : ranks[state];

/**
 * The questions in the order in which they are asked: what holds up the launch, then what only should be looked at, then what
 * was put aside, in the order of that, and last what waits for another.
 */
export const questionsOf = (draft: DraftView, aside: readonly string[]): Question[] => {
  const asideAt = new Map(aside.map((key, at) => [key, at]));
  const all = draft.missing.map((missing): Question => {
    const state = missing.waitsFor !== null ? 'waiting' : asideAt.has(missing.key) ? 'aside' : 'open';
    return { key: missing.key, missing, place: placeOf(missing, draft.sourceText), state };
  });
  return all
    .map((one, index) => ({ one, index, put: asideAt.get(one.key) ?? -1 }))
    .sort((a, b) => rankOf(a.one) - rankOf(b.one) || a.put - b.put || a.index - b.index)
    .map(({ one }) => one);
};

/** The question after `key`, round from the last to the first, passing over what is being saved; null where there is none. */
export const nextAfter = (
  questions: readonly Question[],
  key: string,
  isPassed: (key: string) => boolean,
): string | null => {
  const at = questions.findIndex(one => one.key === key);
  const round = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))];
  return round.find(one => !isPassed(one.key) && one.state !== 'waiting')?.key ?? null;
};
