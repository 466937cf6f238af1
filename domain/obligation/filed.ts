import type { Obligation } from './types';

/**
 * True for what ended with accountability (问责立卷) instead of being done. It is not waited for any more, and is not done
 * either.
 */
export const wasFiled = ({ state }: Obligation): boolean =>
  state.kind === 'ended' && state.reason === 'accountability-filed';

/** True where something that held the closing was not done but ended with accountability. */
export const hasFiled = (obligations: readonly Obligation[]): boolean =>
  obligations.some(one => one.holdsClosing && wasFiled(one));
