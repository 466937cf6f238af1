import type { DocketState } from '../../domain/kinds';
import type { DocketRecord } from '../../record/rows';
import type { Store } from '../../record/store';
import { readCampaignRecord } from '../read/campaign-record';
import { closingOf } from '../people/load-registry';
import { superviseAgain } from './campaign-standing';
import { calendarWith, loadFacts } from './facts';
import { figureStore } from './figure-store';
import type { Tx } from '../schema/db';
import { Prisma } from '../generated/client';
import { loadSavedForm } from './load-form';
import { readersIn } from './readers';
import { redateNotices } from './redate-notices';
import { revisionStore } from './revision-store';
import { assessmentStore } from './assessment-store';
import { targetStore } from './target-store';
import { writeAdoption } from './write-adoption';
import { writeBatch } from './write-batch';
import { instantOf } from '../schema/instants';

interface DocketRow {
  id: string;
  campaignId: string;
  version: number;
  alarmAt: Date | null;
  state: DocketState;
  headHash: string;
}

const docketOf = ({ alarmAt, ...row }: DocketRow): DocketRecord => ({
  ...row,
  alarmAt: instantOf(alarmAt),
});

const forUpdate = Prisma.sql`FOR UPDATE`;

const dockets = async (tx: Tx, ids: string[], lock: Prisma.Sql): Promise<DocketRow[]> => {
  if (ids.length === 0) return [];
  return tx.$queryRaw<DocketRow[]>`
    SELECT id, "campaignId", version, "alarmAt", state, "headHash" FROM "Docket" WHERE id = ANY(${ids}::text[])
    ORDER BY kind NOT IN ('case', 'unit-file', 'finding'), id ${lock}`;
};

/** The record on Postgres, within one transaction. */
export const postgresStore = (tx: Tx): Store => ({
  keepsChain: true,
  figures: figureStore(tx),
  targets: targetStore(tx),
  assessments: assessmentStore(tx),
  loadFacts: (campaignId, atLeast) => loadFacts(tx, campaignId, atLeast),
  lockDockets: async ids => (await dockets(tx, ids, forUpdate)).map(docketOf),
  readDockets: async ids => (await dockets(tx, ids, Prisma.empty)).map(docketOf),
  whatHangsOn: (docketId, rungs) => tx.$queryRaw`
    SELECT s."letterId", s."proceedingId" FROM "Step" s
    JOIN unnest(${rungs.map(one => one.obligationId)}::text[], ${rungs.map(one => one.rung)}::text[]) AS r(id, rung)
      ON s."obligationId" = r.id AND s.rung = r.rung
    WHERE s."docketId" = ${docketId}`,
  countFiles: async (ids, personIds) => {
    // Held until the event that names them is written: the clean-up of what nobody handed in waits for it.
    const rows = await tx.$queryRaw<unknown[]>`
      SELECT id FROM "File" WHERE id = ANY(${ids}::text[]) AND "uploadedById" = ANY(${personIds}::text[]) FOR KEY SHARE`;
    return rows.length;
  },
  unitNames: async ids => {
    const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
      SELECT id, name FROM "Unit" WHERE id = ANY(${ids}::text[])`;
    return new Map(rows.map(row => [row.id, row.name]));
  },
  closings: async ids => {
    const rows = await tx.unit.findMany({
      where: { id: { in: ids }, closedOn: { not: null } },
      select: { id: true, closedOn: true, closedReason: true, successorId: true },
    });
    return new Map(
      rows.flatMap(({ id, ...row }) => {
        const closing = closingOf(row);
        return closing ? [[id, closing] as const] : [];
      }),
    );
  },
  readers: unitIds => readersIn(tx, unitIds),
  takeNumbers: async (sign, year, count) => {
    const [row] = await tx.$queryRaw<{ last: number }[]>`
      INSERT INTO "LetterNumber" (sign, year, last) VALUES (${sign}, ${year}, ${count})
      ON CONFLICT (sign, year) DO UPDATE SET last = "LetterNumber".last + ${count} RETURNING last`;
    if (!row) throw new Error(`no number could be taken for ${sign} ${year}`);
    return row.last - count + 1;
  },
  unclosedCases: async campaignId => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Docket" WHERE "campaignId" = ${campaignId} AND kind = 'case' AND status <> 'closed' ORDER BY id`;
    return rows.map(row => row.id);
  },
  docketsOwing: async (campaignId, unitId, kind) => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT "docketId" AS id FROM "Obligation"
      WHERE "campaignId" = ${campaignId} AND "owedById" = ${unitId} AND state IN ('open', 'paused') AND kind = ${kind}
      ORDER BY id`;
    return rows.map(row => row.id);
  },
  openDockets: async campaignId => {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Docket" WHERE "campaignId" = ${campaignId} AND NOT "isEnded" ORDER BY id`;
    return rows.map(row => row.id);
  },
  holdCampaignStill: async campaignId => {
    await tx.$queryRaw`
      SELECT id FROM "Docket" WHERE "campaignId" = ${campaignId} AND kind NOT IN ('report', 'figure-book')
      ORDER BY kind NOT IN ('case', 'unit-file', 'finding'), id FOR SHARE`;
  },
  campaignRecord: (facts, asOf, of) => readCampaignRecord(tx, facts, asOf, of),
  savedForm: ref => loadSavedForm(tx, ref),
  noteAdoption: adoption => writeAdoption(tx, adoption),
  redateNotices: (campaignId, now, again) => redateNotices(tx, campaignId, now, again),
  superviseAgain: again => superviseAgain(tx, again),
  ...revisionStore(tx),
  claimUnclosedReport: async campaignId =>
    (await tx.$executeRaw`
      UPDATE "Campaign" SET "isUnclosedReported" = true WHERE id = ${campaignId} AND NOT "isUnclosedReported"`) >
    0,
  claimYearNotice: async (campaignId, year) =>
    (await tx.$executeRaw`
      UPDATE "Campaign" SET "yearsTold" = array_append("yearsTold", ${year}::int)
      WHERE id = ${campaignId} AND NOT ${year}::int = ANY("yearsTold")`) > 0,
  calendarWith: year => calendarWith(tx, year),
  write: batch => writeBatch(tx, batch),
});
