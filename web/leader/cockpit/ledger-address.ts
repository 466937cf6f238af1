import type { LedgerLink } from '../../../api/contracts/cockpit';

/** The ledger filtered to exactly the cases behind a figure. */
export const ledgerAddress = (campaignId: string, { rows: _, ...filter }: LedgerLink): string => {
  const search = new URLSearchParams({ campaign: campaignId });
  for (const [name, value] of Object.entries(filter)) search.set(name, String(value));
  return `/ledger?${search.toString()}`;
};
