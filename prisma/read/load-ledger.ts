import type { Instant } from '../../domain/calendar/civil-date';
import type { Facts } from '../../domain/docket/draft';
import type { DocketState } from '../../domain/kinds';
import type { ProceedingFacts } from '../../domain/proceeding/project';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';
import { unsentStatuses, type LetterStatus } from '../../domain/codes/letter';
import type { ProceedingKind, Stage } from '../../domain/codes/proceeding';
import { instantOf } from '../schema/instants';

/** The record as scripted people see it (`rehearsal/script`): states, letters to handle, proceedings that go on. */
export interface LedgerOfPeople {
  campaignId: string;
  dockets: DocketState[];
  letters: { id: string; status: LetterStatus; fromUnitId: string; draftedAt: Instant }[];
  proceedings: {
    id: string;
    kind: ProceedingKind;
    stage: Stage;
    unitId: string;
    openedAt: Instant;
    decidedAt: Instant | null;
    facts: ProceedingFacts;
  }[];
  hasFile: (unitId: string) => boolean;
  facts: Facts;
}

/** States as last read, by docket and version: a conductor asks for them at every instant, and few have changed. */
const cache = new Map<string, { version: number; state: DocketState }>();

const loadStates = async (db: Db, campaignId: string): Promise<DocketState[]> => {
  const rows = await db.$queryRaw<{ id: string; version: number }[]>`
    SELECT id, version FROM "Docket" WHERE "campaignId" = ${campaignId} AND NOT "isEnded" ORDER BY id`;
  const stale = rows.filter(row => cache.get(row.id)?.version !== row.version).map(row => row.id);
  const fresh = await db.docket.findMany({
    where: { id: { in: stale } },
    select: { id: true, version: true, state: true },
  });
  for (const { id, version, state } of fresh)
    cache.set(id, { version, state: state as unknown as DocketState });
  return rows.flatMap(row => cache.get(row.id)?.state ?? []);
};

/** The record as scripted people see it. */
export const loadScriptLedger = async (db: Db, campaignId: string): Promise<LedgerOfPeople> => {
  const [dockets, files, letters, proceedings, facts] = await Promise.all([
    loadStates(db, campaignId),
    db.docket.findMany({
      where: { campaignId, kind: 'unit-file', status: { not: 'closed' } },
      select: { unitId: true },
    }),
    db.letter.findMany({
      where: { campaignId, status: { in: [...unsentStatuses] } },
      orderBy: { id: 'asc' },
    }),
    db.proceeding.findMany({ where: { campaignId, endedAt: null }, orderBy: { id: 'asc' } }),
    loadFacts(db, campaignId),
  ]);
  const owners = new Set(files.map(one => one.unitId));
  return {
    campaignId,
    dockets,
    letters: letters.map(one => ({
      id: one.id,
      status: one.status as LetterStatus,
      fromUnitId: one.fromUnitId,
      draftedAt: instantOf(one.draftedAt),
    })),
    proceedings: proceedings.map(one => ({
      id: one.id,
      kind: one.kind as ProceedingKind,
      stage: one.stage as Stage,
      unitId: one.unitId,
      openedAt: instantOf(one.openedAt),
      decidedAt: instantOf(one.decidedAt),
      facts: one.facts as ProceedingFacts,
    })),
    hasFile: unitId => owners.has(unitId),
    facts,
  };
};
