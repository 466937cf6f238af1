import { DomainError } from '../../domain-error';
import { askIn } from '../rules-in-force';
import type { Ask } from '../../rules/types';
import type { Definition } from './definition';

const shapes: Record<Ask['kind'], RegExp> = {
  choice: /\S/,
  text: /\S/,
  year: /^\d{4}$/,
  day: /^\d{4}-\d{2}-\d{2}$/,
  number: /^-?\d+(\.\d+)?(\/\d+)?$/,
};

/** 回答问题 that the text leaves open, with the reason; the answer counts from now on. The same once more is refused. */
export const answerAsk: Definition<{ kind: 'answer-ask'; ask: string; value: string; reason: string }> = {
  code: 'answer-ask',
  who: 'supervise-targets',
  in: ['open'],
  decide: ({ draft, by, facts }, { ask: id, value, reason }) => {
    const ask = askIn(draft.state, id);
    if (!ask) throw new DomainError('ASK_UNKNOWN', { ask: id });
    const isOption = !ask.options || ask.options.some(one => one.value === value);
    if (!isOption || !shapes[ask.kind].test(value)) throw new DomainError('ANSWER_UNFIT', { ask: id, value });
    if (draft.state.answers[id]?.value === value) throw new DomainError('ANSWER_UNCHANGED', { ask: id });
    draft.emit({ type: 'ask-answered', at: facts.now, by, ask: id, value, reason });
  },
};
