import type { Definition } from './definition';

/** 纪要 confirmed. */
export const confirmMinutes: Definition<{ kind: 'confirm-minutes' }> = {
  code: 'confirm-minutes',
  who: 'conduct-proceedings',
  in: { interview: ['held'] },
  decide: ({ draft, by, facts }) => draft.emit({ type: 'minutes-confirmed', at: facts.now, by }),
};
