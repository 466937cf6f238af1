import { toMs, type Instant } from '../../domain/calendar/civil-date';
import type { DocketWrite, WrittenBy } from '../rows';
import { chain, type ChainLink } from './link';

/** Who wrote events, and the campaign's now at which they were recorded. */
export interface Recorded extends WrittenBy {
  recordedAt: Instant;
}

/** As a store keeps it: milliseconds, whatever a person wrote. */
const kept = (instant: Instant): string => new Date(toMs(instant)).toISOString();

/** What a book writes of a docket as links of its chain, which follow the head that came with the docket's lock. */
export const linkEvents = (
  { row, events, firstSeq }: Pick<DocketWrite, 'row' | 'events' | 'firstSeq'>,
  head: string | null,
  { actorId, requestId, recordedAt }: Recorded,
): ChainLink[] => {
  if (head === null && firstSeq > 1) throw new Error(`docket ${row.id} is written without its lock`);
  const contents = events.map((data, index) => ({
    docketId: row.id,
    seq: firstSeq + index,
    type: data.type,
    at: kept(data.at),
    recordedAt: kept(recordedAt),
    data,
    actorId,
    requestId,
  }));
  return chain(contents, head);
};
