import { hashOf, type ChainLink } from './link';

/** What somebody did to a docket's events behind the system's back. `seq` is the number that the event has, or had. */
export interface Flaw {
  what: 'changed' | 'removed' | 'inserted';
  seq: number;
}

export interface Head {
  seq: number;
  hash: string | null;
}

/** A row with the number under which it was written; null when its content is not what was hashed. */
interface Place {
  row: ChainLink;
  wasSeq: number | null;
}

/** How far rows may have been renumbered behind others that were removed or put in between. */
const REACH = 50;

const isIntactAs = (row: ChainLink, seq: number): boolean =>
  hashOf({ ...row, seq }, row.previousHash) === row.hash;

const placeOf = (row: ChainLink): Place => {
  if (isIntactAs(row, row.seq)) return { row, wasSeq: row.seq };
  for (let k = 1; k <= REACH; k++)
    for (const seq of [row.seq + k, row.seq - k]) if (isIntactAs(row, seq)) return { row, wasSeq: seq };
  return { row, wasSeq: null };
};

const range = (what: Flaw['what'], from: number, to: number): Flaw[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => ({ what, seq: from + n }));

const nothing: Head = { seq: 0, hash: null };

/** Walks the chain of one docket: what stands, and what has been found to be wrong. */
class Walk {
  readonly flaws: Flaw[] = [];
  /** The rows of the chain so far. */
  private readonly stood: (Head & { rowSeq: number })[] = [];
  /** Rows in between whose content is not what was hashed: changed or inserted, the next one tells. */
  private doubtful: number[] = [];

  private get last(): Head {
    return this.stood.at(-1) ?? nothing;
  }

  take({ row, wasSeq }: Place): void {
    if (wasSeq === null) this.doubtful.push(row.seq);
    else this.follow({ seq: wasSeq, hash: row.previousHash }, { seq: wasSeq, hash: row.hash }, row.seq);
  }

  /** `claim` is the place that the next row claims: its number, and the hash of what went before. */
  private follow(claim: Head, row: Head, rowSeq: number): void {
    this.join({ seq: claim.seq - 1, hash: claim.hash });
    this.stood.push({ ...row, rowSeq });
  }

  /** Brings the chain to `before`, which is what a row, or the docket's own head, says that went before it. */
  join(before: Head): void {
    const { last, doubtful } = this;
    this.doubtful = [];
    // A hash covers the number of its event too.
    if (before.hash === last.hash) {
      this.flaws.push(...doubtful.map(seq => ({ what: 'inserted' as const, seq })));
      return;
    }
    const known = this.stood.findIndex(one => one.hash === before.hash);
    if (known >= 0 || before.hash === null) {
      const surplus = this.stood.splice(known + 1);
      this.flaws.push(
        ...[...surplus.map(one => one.rowSeq), ...doubtful].map(seq => ({ what: 'inserted' as const, seq })),
      );
      return;
    }
    const missing = before.seq - last.seq;
    // Doubtful rows stand for the first of those that are missing; what is still missing then was removed.
    if (missing > 0) {
      this.flaws.push(...doubtful.slice(0, missing).map(seq => ({ what: 'changed' as const, seq })));
      this.flaws.push(...doubtful.slice(missing).map(seq => ({ what: 'inserted' as const, seq })));
      this.flaws.push(...range('removed', last.seq + doubtful.length + 1, before.seq));
      return;
    }
    // As many rows as there were, but the last of them is another than the next one knew: changed together with its hash.
    const changed = this.stood.findLast(one => one.seq <= before.seq);
    this.flaws.push({ what: 'changed', seq: changed?.rowSeq ?? Math.max(1, before.seq) });
    this.flaws.push(...doubtful.map(seq => ({ what: 'inserted' as const, seq })));
  }
}

/**
 * Finds what was changed, removed or inserted among the events of one docket: `rows` in the order of their numbers, `head`
 * as the docket's own row has it. Each row carries the hash before it, so that one row's fault does not spread to the
 * others. Whoever recomputes the whole chain, the docket's row included, is found only by the anchors.
 */
export const examineChain = (rows: readonly ChainLink[], head: Head): Flaw[] => {
  const walk = new Walk();
  for (const row of rows) walk.take(placeOf(row));
  walk.join(head);
  return walk.flaws;
};
