/** Something in the record that is not as the system wrote it. */
export interface Finding {
  what:
    | 'event-changed'
    | 'event-removed'
    | 'event-inserted'
    | 'docket-changed'
    | 'docket-removed'
    | 'anchor-changed'
    | 'anchor-removed';
  /** Null for an anchor. */
  docketId: string | null;
  ref: string | null;
  /** The number of the event; null where the docket or anchor as a whole is meant. */
  seq: number | null;
  /** The day of the anchor that tells, where it is an anchor. */
  day: string | null;
  /** For people, in one sentence. */
  message: string;
}
