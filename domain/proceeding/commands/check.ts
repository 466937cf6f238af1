import { endDocket } from '../../docket/office-docket';
import type { Definition } from './definition';

/**
 * 检查 of what was answered ends the interview. Where no feedback comes the office may end it all the same: the new deadline
 * has its own ladder.
 */
export const check: Definition<{ kind: 'check'; isSatisfied: boolean; note: string }> = {
  code: 'check',
  who: 'conduct-proceedings',
  in: { interview: ['confirmed', 'answered'] },
  decide: ({ draft, by, facts }, { isSatisfied, note }) => {
    draft.emit({ type: 'checked', at: facts.now, by, isSatisfied, note });
    endDocket(draft, 'check', by, facts);
  },
};
