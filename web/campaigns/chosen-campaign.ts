/** The campaign that somebody looks at: the one in the address, else the one remembered, else the newest. */
export const chosenCampaign = <T extends { id: string }>(
  campaigns: readonly T[],
  inAddress: string | null,
  remembered: string | null,
): T | undefined => campaigns.find(one => one.id === (inAddress ?? remembered)) ?? campaigns[0];
