import { createContext, use } from 'react';
import type { Instant } from '../../domain/calendar/civil-date';

/** The campaign's now, for whom dates of its year need no year; null outside of a campaign. */
export const NowContext = createContext<Instant | null>(null);

export const useYear = (): string | undefined => use(NowContext)?.slice(0, 4);
