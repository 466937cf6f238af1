import { DomainError } from '../../domain-error';
import { askIn, rulesInForce } from '../rules-in-force';
import { answerFlaw } from '../../rules/check-answers';
import type { Definition } from './definition';

/** 回答问题 that the text leaves open, with the reason; the answer counts from now on. The same once more is refused. */
export const answerAsk: Definition<{ kind: 'answer-ask'; ask: string; value: string; reason: string }> = {
  code: 'answer-ask',
  who: 'supervise-targets',
  in: ['open'],
  decide: ({ draft, by, facts }, { ask: id, value, reason }) => {
    const ask = askIn(draft.state, id);
    if (!ask) throw new DomainError('ASK_UNKNOWN', { ask: id });
    const rules = rulesInForce(draft.state).map(one => one.rule);
    const flaw = answerFlaw(ask, value, rules);
    if (flaw !== null) throw new DomainError('ANSWER_UNFIT', { ask: id, value, flaw });
    if (draft.state.answers[id]?.value === value) throw new DomainError('ANSWER_UNCHANGED', { ask: id });
    draft.emit({ type: 'ask-answered', at: facts.now, by, ask: id, question: ask.question, value, reason });
  },
};
