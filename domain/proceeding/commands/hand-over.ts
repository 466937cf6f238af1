import { demand, type Definition } from './definition';

/** 移送 to the body with authority: follows from the delivery of the 问责建议书. */
export const handOver: Definition<{ kind: 'hand-over'; toBody: string }> = {
  code: 'hand-over',
  who: 'conduct-proceedings',
  isByLetter: true,
  in: { accountability: ['approved'] },
  decide: ({ draft, by, facts }, { toBody }) =>
    draft.emit({ type: 'handed-over', at: facts.now, by, toBody: demand(toBody, 'body') }),
};
