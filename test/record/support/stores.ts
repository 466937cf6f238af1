import { toInstant, type Instant } from '../../../domain/calendar/civil-date';
import type { PlanInForce } from '../../../domain/revision/plan-in-force';
import type { Rules } from '../../../domain/adoption/types';
import type { PieceChange } from '../../../domain/revision/pieces';
import { loadRegistry } from '../../../prisma/people/load-registry';
import { inTransaction } from '../../../prisma/record/acts';
import { loadFacts } from '../../../prisma/record/facts';
import { postgresStore } from '../../../prisma/record/postgres-store';
import type { Prisma } from '../../../prisma/generated/client';
import type { Db } from '../../../prisma/schema/db';
import { saveCalendar } from '../../../prisma/schema/seed-rules';
import type { Store } from '../../../record/store';
import { MemoryStore } from '../../../rehearsal/memory/memory-store';
import { createCampaign, setClock } from '../../support/factories';

/** A store with one campaign in it that has no dockets yet, and what the suite needs to look behind it. */
export interface Kept {
  campaignId: string;
  /** One transaction, where the store has any. */
  run: <T>(work: (store: Store) => Promise<T>) => Promise<T>;
  clockTo: (to: Instant) => Promise<void>;
  /** Nothing is owed any more. */
  end: () => Promise<void>;
  standing: () => Promise<{ isEnded: boolean; isUnclosedReported: boolean }>;
  /** As the launch keeps it. */
  keepPlan: (plan: PlanInForce) => Promise<void>;
  /** A pending piece of the newest revision. */
  keepPiece: (revisionId: string, pieceId: string, change: PieceChange) => Promise<void>;
  /** Rules that a campaign may go over to. */
  keepRules: (rules: Rules) => Promise<void>;
  /** Ids of the notices that wait, in order. */
  noticeIds: () => Promise<string[]>;
  /** The rungs that were taken: `obligation round rung`, and when what hangs on them was delivered. */
  steps: () => Promise<[string, Instant | null][]>;
  /** The rows of letters and proceedings, by id. */
  papers: () => Promise<{ id: string; status: string; items: unknown }[]>;
}

type Paper = Awaited<ReturnType<Kept['papers']>>[number];

const byFirst = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
const byId = (a: Paper, b: Paper): number => (a.id < b.id ? -1 : 1);
const keyOf = (one: { obligationId: string; round: number; rung: string }) =>
  `${one.obligationId} ${one.round} ${one.rung}`;
const json = (value: unknown) => value as Prisma.InputJsonValue;

export const onPostgres = async (db: Db): Promise<Kept> => {
  const campaignId = await createCampaign(db, { cases: [] });
  const where = { campaignId };
  return {
    campaignId,
    run: work => inTransaction(db, tx => work(postgresStore(tx))),
    clockTo: to => setClock(db, campaignId, to),
    end: async () => {
      await db.campaign.update({ where: { id: campaignId }, data: { status: 'ended' } });
    },
    standing: async () => {
      const row = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
      return { isEnded: row.status === 'ended', isUnclosedReported: row.isUnclosedReported };
    },
    keepPlan: async plan => {
      await db.planInForce.create({ data: { campaignId, data: json(plan) } });
    },
    keepPiece: async (revisionId, pieceId, change) => {
      const empty = { plan: {}, own: {}, answers: {}, missing: [], matches: [] };
      await db.revision.create({
        data: {
          id: revisionId,
          campaignId,
          title: '修订稿',
          sourceText: '',
          ordinal: 1,
          createdAt: new Date(0),
          ...empty,
        },
      });
      await db.revisionPiece.create({
        data: { revisionId, id: pieceId, place: 0, change: json(change), sentence: '一句话' },
      });
    },
    keepRules: async ({ policy, calendar }) => {
      await saveCalendar(db, calendar);
      const { id, version } = policy;
      await db.policy.createMany({ data: [{ id, version, data: json(policy) }], skipDuplicates: true });
    },
    noticeIds: async () => (await db.notice.findMany({ where })).map(one => one.id).sort(),
    steps: async () => {
      const rows = await db.step.findMany({ where });
      return rows
        .map((one): [string, Instant | null] => [
          keyOf(one),
          one.deliveredAt && toInstant(one.deliveredAt.getTime()),
        ])
        .sort(byFirst);
    },
    papers: async () => {
      const letters = await db.letter.findMany({ where });
      const proceedings = await db.proceeding.findMany({ where });
      return [
        ...letters.map(({ id, status, items }) => ({ id, status, items })),
        ...proceedings.map(({ id, stage, items }) => ({ id, status: stage, items })),
      ].sort(byId);
    },
  };
};

/** The same campaign, as a forecast takes it over: its rules, its now, the registry. */
export const inMemory = async (db: Db): Promise<Kept> => {
  const campaignId = await createCampaign(db, { cases: [] });
  const { units, people } = await loadRegistry(db);
  const store = new MemoryStore(await loadFacts(db, campaignId), units, people);
  return {
    campaignId,
    run: work => work(store),
    clockTo: now => {
      store.facts = { ...store.facts, now };
      return Promise.resolve();
    },
    end: () => {
      store.isEnded = true;
      return Promise.resolve();
    },
    standing: () => {
      const { isEnded, isUnclosedReported } = store;
      return Promise.resolve({ isEnded, isUnclosedReported });
    },
    keepPlan: plan => {
      store.planInForce = plan;
      return Promise.resolve();
    },
    keepPiece: (_, pieceId, change) => {
      const piece = { campaignId, document: '修订稿', isNewest: true, change, sentence: '一句话' };
      store.pieces.set(pieceId, { ...piece, unitIds: [], blockedBy: [], decision: 'pending' });
      return Promise.resolve();
    },
    keepRules: () => Promise.resolve(),
    noticeIds: () => Promise.resolve(store.queued.map(one => one.id).sort()),
    steps: () =>
      Promise.resolve(
        [...store.steps]
          .map(([key, step]): [string, Instant | null] => [key, step.deliveredAt])
          .sort(byFirst),
      ),
    papers: () =>
      Promise.resolve(
        [
          ...[...store.letters.values()].map(({ id, status, items }) => ({ id, status, items })),
          ...[...store.proceedings.values()].map(({ id, stage, items }) => ({ id, status: stage, items })),
        ].sort(byId),
      ),
  };
};
