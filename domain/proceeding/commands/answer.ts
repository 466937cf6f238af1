import { meetOpen } from '../../docket/office-docket';
import { demand, type Definition } from './definition';

/** 书面反馈 by the person called himself. */
export const answer: Definition<{ kind: 'answer'; text: string; fileIds: string[] }> = {
  code: 'answer',
  who: 'act-for-unit',
  isUnits: true,
  isInPerson: true,
  in: { interview: ['confirmed'] },
  decide: ({ draft, by, facts }, { text, fileIds }) => {
    draft.emit({ type: 'answered', at: facts.now, by, text: demand(text, 'answer'), fileIds });
    meetOpen(draft, 'feedback', by, facts);
  },
};
