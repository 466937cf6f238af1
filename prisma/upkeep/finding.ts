/** Something in the record that is not as the system wrote it. */
export interface Finding {
  what:
    | 'event-changed'
    | 'event-removed'
    | 'event-inserted'
    | 'docket-changed'
    | 'letter-changed'
    | 'proceeding-changed'
    | 'report-changed'
    | 'breach-changed'
    | 'finding-changed'
    | 'verdicts-changed'
    | 'figure-changed'
    | 'figure-removed'
    | 'figure-inserted'
    | 'docket-removed'
    | 'search-changed'
    | 'registry-changed'
    | 'registry-removed'
    | 'anchor-changed'
    | 'anchor-removed';
  /** The docket, or the chain of a unit or person (`registry/…`); null for an anchor. */
  docketId: string | null;
  /** The reference of a case; what a unit or person is called. */
  ref: string | null;
  /** The number of the event; null where the docket or anchor as a whole is meant. */
  seq: number | null;
  /** The day of the anchor that tells, where it is an anchor. */
  day: string | null;
  /** Of a row in a book of figures: its batch, and which figure it is where that is known. */
  batchId?: string;
  figureId?: string | null;
  /** For people, in one sentence. */
  message: string;
}
