/** The page of one row of a campaign's targets. */
export const pathOfRow = (campaignId: string, key: string): string =>
  `/targets/rows/${encodeURIComponent(key)}?campaign=${encodeURIComponent(campaignId)}`;

export const pathOfBreach = (campaignId: string, id: string): string =>
  `/breaches/${encodeURIComponent(id)}?campaign=${encodeURIComponent(campaignId)}`;
