import { openOfficeDocket } from '../../domain/docket/office-docket';
import { sortedItems, type Item } from '../../domain/letter/letter';
import type { ProceedingKind } from '../../domain/proceeding/proceeding';
import type { Tx } from '../db';
import type { Changes } from '../dockets/change-dockets';
import type { Prisma } from '../generated/client';
import { batchKeyOf } from '../letters/join-letter';

const titles: Record<ProceedingKind, string> = { interview: '约谈建议', accountability: '问责建议' };

/**
 * Opens the proposal of an interview or of accountability for a unit, or adds to the one of the same day (并案). A timer
 * only proposes; leadership decides (政府督查工作条例 12, 21), and its own delay is an obligation like any other.
 */
export const joinProceeding = async (
  tx: Tx,
  changes: Changes,
  kind: ProceedingKind,
  unitId: string,
  items: Item[],
): Promise<string> => {
  const { facts } = changes;
  for (let n = 1; ; n++) {
    const key = batchKeyOf(facts, kind, unitId);
    const id = n === 1 ? key : `${key}/${n}`;
    const [known] = await tx.$queryRaw<{ stage: string; items: Item[] }[]>`
      SELECT stage, items FROM "Proceeding" WHERE id = ${id} FOR UPDATE`;
    if (known && known.stage !== 'proposed') continue;
    if (known) {
      const all = sortedItems([...known.items, ...items]) as unknown as Prisma.InputJsonValue;
      await tx.proceeding.update({ where: { id }, data: { items: all, version: { increment: 1 } } });
      return id;
    }
    const campaignId = facts.campaign.id;
    await tx.proceeding.create({
      data: {
        id,
        campaignId,
        kind,
        unitId,
        batchKey: id,
        stage: 'proposed',
        items: sortedItems(items) as unknown as Prisma.InputJsonValue,
        facts: {},
        openedAt: new Date(facts.now),
      },
    });
    const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { name: true } });
    const title = `${titles[kind]}:${unit?.name ?? unitId}`;
    const owed = {
      kind: 'decision' as const,
      owedBy: facts.offices.leadership,
      what: `审批${titles[kind]}`,
      period: facts.policy.proposalDecision,
      event: '提出建议',
    };
    const docket = { id, campaignId, kind: 'proceeding' as const, unitId, title };
    const told = {
      kind: 'proposal-opened' as const,
      audience: { to: 'leaders' as const },
      urgency: 'own' as const,
    };
    const outcome = openOfficeDocket(docket, owed, told, facts);
    // Each rung tells leadership about its own obligation; the proceeding itself would only repeat it.
    await changes.save(null, { ...outcome, notices: [] }, { proceedingId: id });
    changes.proceeding(id, kind);
    return id;
  }
};
