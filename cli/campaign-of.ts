import { DomainError } from '../domain/domain-error';
import type { Db } from '../prisma/schema/db';

/** The launched campaign that was named, or the only one that there is. @throws DomainError `CAMPAIGN_NOT_NAMED` */
export const campaignOf = async (db: Db, named: string | undefined): Promise<string> => {
  if (named !== undefined) return named;
  const all = await db.campaign.findMany({
    where: { status: { not: 'draft' } },
    select: { id: true, title: true },
    // As the pages list them: the newest first.
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const [only] = all;
  if (!only || all.length > 1) throw new DomainError('CAMPAIGN_NOT_NAMED', { campaigns: all });
  return only.id;
};
