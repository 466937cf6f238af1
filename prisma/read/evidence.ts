import type { EventType } from '../../domain/codes/events';
import type { Db } from '../schema/db';
import { instantOf } from '../schema/instants';
import type { SignedIn } from '../people/sessions';
import { proceedingWhere } from './scope';

/** What people do that can change what a leader decides; what the clock does alone is known beforehand. */
const telling: readonly EventType[] = [
  'submitted',
  'submission-decided',
  'document-withdrawn',
  'progress-reported',
  'called',
  'milestone-completed',
  'extension-asked',
  'extension-decided',
  'clock-paused',
  'clock-resumed',
  'deadline-revised',
  'task-returned',
  'contested',
  'contest-decided',
  'step-corrected',
  'letter-acknowledged',
  'letter-replied',
  'proposal-items-joined',
  'proposal-items-left',
  'proposal-grounds-joined',
  'proposal-grounds-left',
  'finding-contested',
  'finding-contest-decided',
  'proposal-withdrawn',
  'approved',
  'declined',
];

/** How many telling events there are in these dockets, and the last of them. One query. */
export const countTelling = async (
  db: Db,
  docketIds: readonly string[],
): Promise<{ version: number; changed: { type: string; at: string } | null }> => {
  const rows = await db.event.findMany({
    where: { docketId: { in: [...docketIds] }, type: { in: [...telling] } },
    orderBy: { id: 'asc' },
    select: { type: true, recordedAt: true },
  });
  const last = rows.at(-1);
  return { version: rows.length, changed: last ? { type: last.type, at: instantOf(last.recordedAt) } : null };
};

/** The proposals of a campaign that wait for a decision, the first first. One query. */
export const queryQueue = async (db: Db, actor: SignedIn, campaignId: string): Promise<string[]> => {
  const rows = await db.proceeding.findMany({
    where: { AND: [{ campaignId, stage: 'proposed' }, proceedingWhere(actor)] },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rows.map(one => one.id);
};

/** Earlier proceedings about the unit in the campaign, the first first. One query. */
export const queryEarlier = (
  db: Db,
  actor: SignedIn,
  { id, campaignId, unitId, openedAt }: { id: string; campaignId: string; unitId: string; openedAt: Date },
) =>
  db.proceeding.findMany({
    where: {
      AND: [{ campaignId, unitId, id: { not: id }, openedAt: { lte: openedAt } }, proceedingWhere(actor)],
    },
    orderBy: [{ openedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, kind: true, stage: true, openedAt: true, decision: true },
  });
