import type { Derivation } from '../explain/derivation';
import type { NoticeKind, Recipient } from '../codes/notices';

/** What a queued notice keeps (`Notice.payload`): everything that its mail says, as known when it was queued. */
export interface NoticePayload {
  kind: NoticeKind;
  /** As what its reader is told; who stands in reads as he for whom he does. Absent in what older versions queued. */
  audience?: Recipient;
  /** The docket's title: the problem's text for a case. */
  title: string;
  /** `一-1` for a case, else null. */
  ref: string | null;
  /** The unit that it is about: who owes it, who asks, to whom a letter is; where there is none, the reader's own. */
  unitName: string;
  campaignTitle: string;
  facts: Record<string, string>;
  /** The facts that are days which hung on years not announced yet (暂定), with the years; absent where there are none. */
  provisional?: Record<string, number[]>;
  /** 我为什么收到这条: rule, clause, dates. */
  why: Derivation;
  /** `/cases/…`, relative to the installation's base URL. */
  path: string;
}
