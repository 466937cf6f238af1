import { DomainError } from '../../domain-error';
import type { Notice } from '../../breach/events';
import { authorityOf, rulesInForce } from '../rules-in-force';
import type { Definition } from './definition';

/** 附实施文件: a rule that was known from the news alone has its paper now. What was found of it can be decided. */
export const attachNotice: Definition<{ kind: 'attach-notice'; rule: string; notice: Notice }> = {
  code: 'attach-notice',
  who: 'supervise-targets',
  in: ['open'],
  decide: ({ draft, by, facts }, { rule: id, notice }) => {
    const known = rulesInForce(draft.state).filter(one => one.rule.id === id);
    if (known.length === 0) throw new DomainError('RULE_UNKNOWN', { rule: id });
    if (!known.some(({ rule, pack }) => authorityOf(draft.state, pack, rule) === 'news'))
      throw new DomainError('NOTICE_NOT_NEEDED', { rule: id });
    draft.emit({ type: 'notice-attached', at: facts.now, by, rule: id, notice });
  },
};
