import { toMs, type Instant } from '../../domain/calendar/civil-date';
import { chain, type ChainLink } from '../../record/chain/link';
import type { Batch, DocketWrite } from '../../record/rows';

/** The newest hash of each docket that this transaction holds under lock. */
export type Heads = Map<string, string>;

export interface ChainedDocket extends DocketWrite {
  links: ChainLink[];
  headHash: string;
}

/** As the column keeps it: milliseconds, whatever a person wrote. */
const kept = (instant: Instant): string => new Date(toMs(instant)).toISOString();

/**
 * The events of a batch as links of their dockets' chains, each following the head that came with the docket's lock: no
 * question to the database. Moves the heads on.
 */
export const chainEvents = (batch: Batch, heads: Heads): ChainedDocket[] =>
  batch.dockets.map(docket => {
    const { row, events, firstSeq } = docket;
    const head = heads.get(row.id) ?? null;
    if (head === null && firstSeq > 1) throw new Error(`docket ${row.id} is written without its lock`);
    const { actorId, requestId } = batch;
    const recordedAt = kept(batch.recordedAt);
    const links = chain(
      events.map((data, index) => ({
        docketId: row.id,
        seq: firstSeq + index,
        type: data.type,
        at: kept(data.at),
        recordedAt,
        data,
        actorId,
        requestId,
      })),
      head,
    );
    const headHash = links.at(-1)?.hash ?? head;
    if (headHash === null) throw new Error(`docket ${row.id} is written without an event`);
    heads.set(row.id, headHash);
    return { ...docket, links, headHash };
  });
