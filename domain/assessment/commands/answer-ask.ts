import { DomainError } from '../../domain-error';
import { answerFlaw } from '../../rules/check-answers';
import { assertReason } from './asserts';
import type { Definition } from './definition';

/** 回答问题 that the scheme leaves open, with the reason; the answer counts from now on. The same once more is refused. */
export const answerAsk: Definition<'answer-ask'> = {
  code: 'answer-ask',
  who: 'run-assessment',
  in: ['planned', 'running'],
  decide: ({ draft, by, facts }, { ask: id, value, reason }) => {
    assertReason(reason);
    const ask = draft.state.scheme.asks.find(one => one.id === id);
    if (!ask) throw new DomainError('ASK_UNKNOWN', { ask: id });
    const flaw = answerFlaw(ask, value, []);
    if (flaw !== null) throw new DomainError('ANSWER_UNFIT', { ask: id, value, flaw });
    if (draft.state.answers[id]?.value === value) throw new DomainError('ANSWER_UNCHANGED', { ask: id });
    draft.emit({ type: 'scheme-question-answered', at: facts.now, by, ask: id, value, reason });
  },
};
