import { Algorithm, hash } from '@node-rs/argon2';

/** OWASP's least for argon2id: 19 MiB, two passes, one lane; some 50 ms on one core. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** The encoded argon2id hash of a password, with its own salt and cost. */
export const argon2idHash = (password: string): Promise<string> =>
  hash(password, { algorithm: Algorithm.Argon2id, ...cost });
