import type { Sentences } from './sentences';

/** Who was to be told had left, moved or lost the role by the time the notice left: it comes to who reads for it now. */
export interface PassedOnRule {
  code: 'passed-on';
}

export const passedOnSentences: Sentences<PassedOnRule> = {
  'passed-on': {
    zh: () => '原定收件人在发送时已不在该岗位,改由您接收',
    en: () =>
      'Whoever was to be told no longer held the post when this was sent, so it comes to you in his place',
  },
};
