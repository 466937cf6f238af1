import { DomainError } from '../domain/domain-error';
import type { Db } from '../prisma/schema/db';

/** The launched campaign that was named, or the only one that there is. @throws DomainError `CAMPAIGN_NOT_NAMED` */
export const campaignOf = async (db: Db, named: string | undefined): Promise<string> => {
  if (named !== undefined) return named;
  const all = await db.campaign.findMany({
    where: { status: { not: 'draft' } },
    select: { id: true, title: true },
  });
  const [only] = all;
  if (!only || all.length > 1)
    throw new DomainError(
      'CAMPAIGN_NOT_NAMED',
      `请用 --campaign 指明整改行动:${all.map(one => `${one.id}(${one.title})`).join('、') || '一个也没有'}`,
    );
  return only.id;
};
