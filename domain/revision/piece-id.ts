import type { PieceChange } from './pieces';

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** What identifies a change: its content, without what is worked out anew in every comparison. */
const contentOf = (change: PieceChange): unknown =>
  JSON.parse(
    JSON.stringify(change, (name, value: unknown) =>
      ['derivation', 'likeness', 'group', 'position'].includes(name) ? undefined : value,
    ),
  );

/** FNV-1a in 64 bits over the content of a change: node:crypto stays outside the domain, and nobody attacks it. */
export const pieceIdOf = (change: PieceChange): string => {
  const { kind } = change;
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(JSON.stringify(contentOf(change))))
    hash = ((hash ^ BigInt(byte)) * PRIME) & 0xffffffffffffffffn;
  return `${kind}-${hash.toString(36)}`;
};
