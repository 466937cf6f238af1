import { contentHash } from '../content-hash';
import type { PieceChange } from './pieces';

/** What identifies a change: its content, without what is worked out anew in every comparison. */
const contentOf = (change: PieceChange): unknown =>
  JSON.parse(
    JSON.stringify(change, (name, value: unknown) =>
      ['derivation', 'likeness', 'group', 'position', 'sources'].includes(name) ? undefined : value,
    ),
  );

/** The same for the same change. */
export const pieceIdOf = (change: PieceChange): string =>
  `${change.kind}-${contentHash(JSON.stringify(contentOf(change)))}`;
