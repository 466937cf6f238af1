import { dateOf } from '../../domain/calendar/civil-date';
import { campaignStatusNames } from '../../domain/codes/campaigns';
import { nameOf } from '../../domain/codes/names';
import { instantOf } from '../../prisma/schema/instants';
import type { Db } from '../../prisma/schema/db';
import { demoCampaignId } from './seed-day-one';
import { demoDraftId } from './seed-draft';
import { todayCampaignId } from './seed-today';

export interface DemoCampaign {
  id: string;
  /** How it stands, and its title, in Chinese as printed: `督办中 · 演练时钟 2018-05-09 · 19 个事项 · …`. */
  line: string;
}

const shownIds = [demoCampaignId, todayCampaignId, demoDraftId];

/** The campaigns of the demonstration that are there, as they stand by now. */
export const demoCampaigns = async (db: Db): Promise<DemoCampaign[]> => {
  const rows = await db.campaign.findMany({
    where: { id: { in: shownIds } },
    select: {
      id: true,
      title: true,
      status: true,
      clockAt: true,
      handedOutAt: true,
      _count: { select: { dockets: { where: { kind: 'case' } } } },
    },
  });
  return rows
    .sort((a, b) => shownIds.indexOf(a.id) - shownIds.indexOf(b.id))
    .map(({ id, title, status, clockAt, handedOutAt, _count }) => {
      const rehearsedAt = instantOf(clockAt);
      const handedAt = instantOf(handedOutAt);
      const parts = [
        nameOf(campaignStatusNames, status, 'zh'),
        rehearsedAt && `演练时钟 ${dateOf(rehearsedAt)}`,
        !rehearsedAt && handedAt && `真实时钟,${dateOf(handedAt)} 交办`,
        handedAt && `${_count.dockets} 个事项`,
        title,
      ];
      return { id, line: parts.filter(Boolean).join(' · ') };
    });
};
