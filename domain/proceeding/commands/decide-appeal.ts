import { demand, type Definition } from './definition';

/** 申诉决定 of the body with authority, put on record. */
export const decideAppeal: Definition<{ kind: 'decide-appeal'; isUpheld: boolean; text: string }> = {
  code: 'decide-appeal',
  who: 'conduct-proceedings',
  in: { accountability: ['appealed'] },
  decide: ({ draft, by, facts }, { isUpheld, text }) =>
    draft.emit({
      type: 'appeal-decided',
      at: facts.now,
      by,
      isUpheld,
      text: demand(text, 'appeal-decision'),
    }),
};
