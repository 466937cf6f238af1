import { groupBy } from '../../domain/group-by';
import type { Block } from './blocks';
import type { Entry } from './read-notice';
import { oneLine } from './wording';

/** The entries of one campaign, with the heading that they have where a mail tells of several. */
export interface OfCampaign {
  heading: Block[];
  entries: Entry[];
}

/** A mail's entries by campaign, in the order of first appearance. */
export const byCampaign = (entries: readonly Entry[]): OfCampaign[] => {
  const campaigns = [...groupBy(entries, ({ view }) => view.campaignTitle)];
  return campaigns.map(([title, all]) => ({
    heading:
      campaigns.length > 1
        ? [{ kind: 'heading', text: `【${oneLine(title, 60)}】${all.length} 项` } satisfies Block]
        : [],
    entries: all,
  }));
};
