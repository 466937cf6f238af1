import type { Recipient } from '../../domain/codes/notices';
import type { ToldAs } from '../../record/audience';

/** As what somebody is told first of all; older notices do not say it. */
export const firstAudience = (audiences: unknown): { to: Recipient; unitId?: string } | null =>
  (audiences as ToldAs[] | null)?.[0]?.audience ?? null;
