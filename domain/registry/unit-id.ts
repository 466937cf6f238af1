import type { UnitId } from '../obligation/types';
import { nameKey } from './name-key';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a in 64 bits, in base 36: short, stable, and pure (node:crypto stays outside the domain). */
const shortHash = (text: string): string => {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * PRIME) & 0xffffffffffffffffn;
  return hash.toString(36);
};

/** The identity of a unit whose file gives none: the same name has the same one in every import. */
export const unitIdOf = (name: string): UnitId => `u-${shortHash(nameKey(name))}`;

/** The login of a person whose file gives none. */
export const loginOf = (unitId: UnitId, name: string): string =>
  `p-${shortHash(`${unitId}|${nameKey(name)}`)}`;
