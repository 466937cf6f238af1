import { toInstant, type Instant } from '../../domain/calendar/civil-date';
import type { EventActor } from '../../domain/permissions/actor';
import type { Decided } from '../../domain/registry/decide';
import type { PersonChange, Recording, RegistryEvent, UnitChange } from '../../domain/registry/events';
import type { PersonFacts, UnitFacts } from '../../domain/registry/facts';
import { chain, type ChainLink } from '../../record/chain/link';
import type { Prisma } from '../generated/client';
import type { Tx } from '../schema/db';
import { instantOf } from '../schema/instants';

export type RegistryKind = 'unit' | 'person';

/** Who changes the registry, how, and when: `now` in milliseconds since the epoch, by the machine's clock. */
export interface Hand {
  by: EventActor | null;
  via: 'hand' | 'file';
  now: number;
  requestId: string | null;
  /** Why a unit that owes something may be left without anybody who reads; kept with what is recorded. */
  evenIfNobodyIsLeft?: string | undefined;
}

/** What was decided about units, or about people. */
export type RegistryDecisions =
  | { kind: 'unit'; decided: readonly Decided<UnitFacts, UnitChange>[] }
  | { kind: 'person'; decided: readonly Decided<PersonFacts, PersonChange>[] };

/** The chain of a unit or person; it shares the anchors with the dockets, and no docket has such an id. */
export const chainIdOf = (kind: RegistryKind, id: string): string => `registry/${kind}/${id}`;

export const isRegistryChain = (id: string): boolean => id.startsWith('registry/');

const rehearsalClocks = async (tx: Tx): Promise<Record<string, Instant>> => {
  const rows = await tx.campaign.findMany({
    where: { clock: 'rehearsal', clockAt: { not: null } },
    select: { id: true, clockAt: true },
    orderBy: { id: 'asc' },
  });
  return Object.fromEntries(rows.flatMap(({ id, clockAt }) => (clockAt ? [[id, instantOf(clockAt)]] : [])));
};

/** What stands in the registry without an event is opened with what is there, so that the change has something to follow. */
const foundOf = ({ kind, decided: [one] }: RegistryDecisions): UnitChange | PersonChange | null => {
  if (!one?.before) return null;
  return kind === 'unit'
    ? { type: 'unit-registered', ...(one.before as UnitFacts) }
    : { type: 'person-registered', ...(one.before as PersonFacts) };
};

interface Head {
  id: string;
  seq: number;
  headHash: string;
}

interface Chained {
  id: string;
  subjectId: string;
  links: ChainLink[];
}

const write = async (tx: Tx, kind: RegistryKind, chained: readonly Chained[]): Promise<void> => {
  const heads = chained.map(({ links }) => links.at(-1));
  await tx.$executeRaw`
    INSERT INTO "RegistryChain" (id, kind, "subjectId", seq, "headHash")
    SELECT id, ${kind}, subject, seq, hash FROM unnest(
      ${chained.map(one => one.id)}::text[], ${chained.map(one => one.subjectId)}::text[],
      ${heads.map(one => one?.seq ?? 0)}::int[], ${heads.map(one => one?.hash ?? '')}::text[]) AS one(id, subject, seq, hash)
    ON CONFLICT (id) DO UPDATE SET seq = excluded.seq, "headHash" = excluded."headHash"`;
  await tx.registryEvent.createMany({
    data: chained.flatMap(({ id: chainId, links }) =>
      links.map(({ docketId: _, at: __, data, ...link }) => ({
        ...link,
        chainId,
        data: data as Prisma.InputJsonValue,
      })),
    ),
  });
};

/**
 * Appends to the chains of units or people what was decided about them. To be called in the transaction that holds the
 * registry's lock and writes the rows.
 */
export const recordRegistry = async (tx: Tx, hand: Hand, decisions: RegistryDecisions): Promise<void> => {
  const { kind } = decisions;
  const ids = decisions.decided.filter(one => one.changes.length > 0).map(one => chainIdOf(kind, one.id));
  if (ids.length === 0) return;
  const heads = await tx.$queryRaw<Head[]>`
    SELECT id, seq, "headHash" FROM "RegistryChain" WHERE id = ANY(${ids}::text[])`;
  const headOf = new Map(heads.map(head => [head.id, head]));
  const at = toInstant(hand.now);
  const note = hand.evenIfNobodyIsLeft;
  const clocks = await rehearsalClocks(tx);
  const recording: Recording = { at, by: hand.by, via: hand.via, clocks, ...(note && { note }) };
  const unrecorded: Recording = { ...recording, by: null, via: 'found' };
  const stamp = new Date(hand.now).toISOString();
  const chained = decisions.decided.flatMap(one => {
    if (one.changes.length === 0) return [];
    const id = chainIdOf(kind, one.id);
    const head = headOf.get(id);
    const found = head ? null : foundOf({ kind, decided: [one] } as RegistryDecisions);
    const events = [
      ...(found ? [{ ...found, ...unrecorded }] : []),
      ...one.changes.map(change => ({ ...change, ...recording })),
    ] as RegistryEvent[];
    const contents = events.map((data, index) => ({
      docketId: id,
      seq: (head?.seq ?? 0) + index + 1,
      type: data.type,
      at: stamp,
      recordedAt: stamp,
      data,
      actorId: data.by?.personId ?? null,
      requestId: data.via === 'found' ? null : hand.requestId,
    }));
    return [{ id, subjectId: one.id, links: chain(contents, head?.headHash ?? null) }];
  });
  await write(tx, kind, chained);
};
