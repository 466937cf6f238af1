/** A value that may be an answer: `{ ask: 'F33.year' }` takes what was answered, else what is proposed. */
export type Asked<T> = T | { ask: string };
