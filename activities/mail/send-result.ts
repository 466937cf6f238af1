/**
 * What became of a mail. `rejected` is final: `about: 'address'` is trouble with the person's address and is shown to the
 * office, `about: 'message'` with this mail alone. `retry` may succeed later; `about: 'server'` says that the server is away or
 * turns everybody off, so that the next mail would fare no better. Reasons are in Chinese, with the server's words.
 */
export type SendResult =
  | { kind: 'sent'; note: string | null }
  | { kind: 'rejected'; about: 'address' | 'message'; reason: string }
  | { kind: 'retry'; about: 'server' | 'message'; reason: string };
