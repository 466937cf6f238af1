import { pathOfDocket } from '../parts/paths';

/** The page of one row of a campaign's targets. */
export const pathOfRow = (campaignId: string, key: string): string =>
  `/targets/rows/${encodeURIComponent(key)}?campaign=${encodeURIComponent(campaignId)}`;

export const pathOfBreach = (id: string): string => pathOfDocket({ id, kind: 'breach' });
