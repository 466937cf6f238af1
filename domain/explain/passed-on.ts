import type { Sentences } from './sentences';

/** Who was to be told had left, moved or lost the role by the time the notice left: it comes to who reads for it now. */
export interface PassedOnRule {
  code: 'passed-on';
}

/** Nobody read what was to be told: nobody was there when it left, or no mail reached anybody. */
export interface UnreachedRule {
  code: 'unreached';
  by: 'nobody-there' | 'mail-refused';
}

export const passedOnSentences: Sentences<PassedOnRule | UnreachedRule> = {
  'passed-on': {
    zh: () => '原定收件人在发送时已不在该岗位,改由您接收',
    en: () =>
      'Whoever was to be told no longer held the post when this was sent, so it comes to you in his place',
  },
  unreached: {
    zh: ({ by }) => (by === 'nobody-there' ? '发送时无人可以接收' : '邮件被拒收,没有其他人收到'),
    en: ({ by }) =>
      by === 'nobody-there'
        ? 'Nobody was there to receive it when it was to be sent'
        : 'The mail was refused and nobody else received it',
  },
};
