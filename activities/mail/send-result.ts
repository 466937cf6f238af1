/**
 * What became of a mail. `rejected` is final: `about: 'address'` is trouble with the person's address and is shown to the
 * office, `about: 'message'` with this mail alone. `retry` may succeed later. Reasons are in Chinese, with the server's words.
 */
export type SendResult =
  | { kind: 'sent'; note: string | null }
  | { kind: 'rejected'; about: 'address' | 'message'; reason: string }
  | { kind: 'retry'; reason: string };
