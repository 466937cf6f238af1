const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a in 64 bits of a text, short and for names only: node:crypto stays outside the domain, and nobody attacks it. */
export const contentHash = (text: string): string => {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text))
    hash = ((hash ^ BigInt(byte)) * PRIME) & 0xffffffffffffffffn;
  return hash.toString(36);
};
