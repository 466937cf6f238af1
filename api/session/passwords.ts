import { verify } from '@node-rs/argon2';
import { argon2idHash } from '../../prisma/people/password-hash';

export const hashPassword = argon2idHash;

let decoy: Promise<string> | undefined;

/** True when the password fits. An account that is not there costs the same work, so that logins cannot be guessed. */
export const checkPassword = async (
  passwordHash: string | null | undefined,
  password: string,
): Promise<boolean> => {
  decoy ??= argon2idHash('nobody has this password');
  const fits = await verify(passwordHash ?? (await decoy), password);
  return fits && Boolean(passwordHash);
};
