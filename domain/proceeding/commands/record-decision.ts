import type { AccountabilityForm } from '../../codes/proceeding';
import { DomainError } from '../../domain-error';
import { demand, type Definition } from './definition';

/** 处理决定 of the body with authority, put on record. */
export const recordDecision: Definition<{
  kind: 'record-decision';
  forms: AccountabilityForm[];
  text: string;
}> = {
  code: 'record-decision',
  who: 'conduct-proceedings',
  in: { accountability: ['handed-over'] },
  decide: ({ draft, by, facts }, { forms, text }) => {
    if (forms.length === 0) throw new DomainError('FORM_REQUIRED');
    draft.emit({ type: 'decision-recorded', at: facts.now, by, forms, text: demand(text, 'decision') });
  },
};
