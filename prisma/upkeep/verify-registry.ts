import { canonicalJson } from '../../record/chain/canonical-json';
import type { ChainLink } from '../../record/chain/link';
import { groupBy } from '../../domain/group-by';
import type { PersonChange, RegistryEvent, UnitChange } from '../../domain/registry/events';
import { foldPerson, foldUnit } from '../../domain/registry/evolve';
import { factsOfPerson, factsOfUnit, type PersonFacts, type UnitFacts } from '../../domain/registry/facts';
import { toRegistryPerson, toRegistryUnit, withPosts } from '../people/load-registry';
import { chainIdOf, type RegistryKind } from '../people/record-registry';
import type { Tx } from '../schema/db';
import type { Finding } from './finding';
import { verifyChain, type Anchored } from './verify-docket';

export interface VerifiedRegistry {
  findings: Finding[];
  /** The ids of all chains. */
  seen: Set<string>;
  events: number;
}

interface EventRow extends Omit<ChainLink, 'at' | 'recordedAt'> {
  recordedAt: Date;
}

const PAGE = 500;

type Rows = Map<string, UnitFacts | PersonFacts>;

/** The rows of units and people, by their chains' ids. */
const rowsOf = async (tx: Tx): Promise<Rows> => {
  const units = await tx.unit.findMany();
  const people = await tx.person.findMany({
    omit: { passwordHash: true, mailTrouble: true },
    include: withPosts,
  });
  return new Map<string, UnitFacts | PersonFacts>([
    ...units.map(row => [chainIdOf('unit', row.id), factsOfUnit(toRegistryUnit(row))] as const),
    ...people.map(row => [chainIdOf('person', row.id), factsOfPerson(toRegistryPerson(row))] as const),
  ]);
};

const readPage = async (tx: Tx, after: string) => {
  const chains = await tx.$queryRaw<{ id: string; kind: RegistryKind; seq: number; headHash: string }[]>`
    SELECT id, kind, seq, "headHash" FROM "RegistryChain"
    WHERE id COLLATE "C" > ${after} ORDER BY id COLLATE "C" LIMIT ${PAGE}`;
  const rows = await tx.$queryRaw<EventRow[]>`
    SELECT "chainId" AS "docketId", seq, type, "recordedAt", data, "actorId", "requestId", "previousHash", hash
    FROM "RegistryEvent" WHERE "chainId" = ANY(${chains.map(one => one.id)}::text[]) ORDER BY "chainId", seq`;
  const links = rows.map(({ recordedAt, ...row }) => {
    const at = recordedAt.toISOString();
    return { ...row, at, recordedAt: at };
  });
  return { chains, links: groupBy(links, one => one.docketId), count: rows.length };
};

/** An act came upon a row that had no events, and opened its chain with it: nobody knows who wrote that row. */
const openedUnrecorded = (links: readonly ChainLink[], about: Pick<Finding, 'docketId' | 'ref'>): Finding[] =>
  links
    .filter(({ seq, data }) => seq === 1 && (data as RegistryEvent).via === 'found')
    .map(({ seq }) => ({
      ...about,
      what: 'registry-changed',
      seq,
      day: null,
      message: '名册中的这一行没有经过登记,第一次变动时才发现',
    }));

const isFoldOf = (
  row: UnitFacts | PersonFacts | undefined,
  kind: RegistryKind,
  links: ChainLink[],
): boolean => {
  try {
    const events = links.map(one => one.data);
    const facts = kind === 'unit' ? foldUnit(events as UnitChange[]) : foldPerson(events as PersonChange[]);
    return row !== undefined && canonicalJson(facts) === canonicalJson(row);
  } catch {
    // Events that cannot be folded are not what the row came from.
    return false;
  }
};

const unrecorded = (rows: Rows, seen: Set<string>): Finding[] =>
  [...rows]
    .filter(([id]) => !seen.has(id))
    .map(([docketId, { name }]) => ({
      what: 'registry-changed',
      docketId,
      ref: name,
      seq: null,
      day: null,
      message: '名册中的这一行没有任何登记事件',
    }));

/**
 * Checks the chain of every unit and person, and its row against its events; names rows that nobody registered.
 * `known` are the heads that the anchors knew, by chain.
 */
export const verifyRegistry = async (
  tx: Tx,
  known: ReadonlyMap<string, Anchored[]>,
): Promise<VerifiedRegistry> => {
  const rows = await rowsOf(tx);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let events = 0;
  for (let after = '', isMore = true; isMore;) {
    const page = await readPage(tx, after);
    for (const { id, kind, seq, headHash } of page.chains) {
      seen.add(id);
      const row = rows.get(id);
      const links = page.links.get(id) ?? [];
      const chain = {
        about: { docketId: id, ref: row?.name ?? null },
        links,
        head: { seq, hash: headHash },
        anchored: known.get(id) ?? [],
      };
      const otherwise = { what: 'registry-changed', message: '名册中的行与其事件推出的不一致' } as const;
      findings.push(...verifyChain(chain, () => isFoldOf(row, kind, links), otherwise));
      findings.push(...openedUnrecorded(links, chain.about));
    }
    events += page.count;
    after = page.chains.at(-1)?.id ?? '';
    isMore = page.chains.length === PAGE;
  }
  return { findings: [...findings, ...unrecorded(rows, seen)], seen, events };
};
