import { dateOf } from '../../calendar/civil-date';
import { endDocket } from '../../docket/office-docket';
import { DomainError } from '../../domain-error';
import type { Definition } from './definition';

/** 立卷: once an appeal was decided, or the window for one has closed. */
export const file: Definition<{ kind: 'file' }> = {
  code: 'file',
  who: 'conduct-proceedings',
  in: { accountability: ['delivered', 'appeal-decided'] },
  decide: ({ draft, by, facts }) => {
    const { appealDecided, rulingDelivered } = draft.state;
    const until = rulingDelivered?.appealUntil.on;
    if (!appealDecided && until && dateOf(facts.now) <= until)
      throw new DomainError('APPEAL_WINDOW_OPEN', { until });
    draft.emit({ type: 'filed', at: facts.now, by });
    endDocket(draft, 'file', by, facts);
  },
};
