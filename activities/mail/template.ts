import type { CivilDate } from '../../domain/calendar/civil-date';
import type { Recipient } from '../../domain/codes/notices';
import type { NoticePayload } from '../../domain/docket/notice-payload';

/** Where a notice stands in the day's digest; the order is that of the digest, most pressing first. */
export const sections = ['overdue', 'due-soon', 'to-do', 'to-know'] as const;
export type Section = (typeof sections)[number];

/** A payload as it is queued now. */
export type Sample = NoticePayload & { audience: Recipient };

/** A notice as its template sees it: the payload, as what its reader is told, and the day on which the mail leaves in the campaign's clock. */
export interface View extends NoticePayload {
  audience: Recipient;
  today: CivilDate;
}

/** How one kind of notice is worded. Facts that are not there are left out, never shown as empty. */
export interface Template {
  section: Section;
  /** Without the mark of a rehearsal. */
  subject: (view: View) => string;
  /** The mail's first line: what to do and by when, or what has happened where there is nothing to do. */
  ask: (view: View) => string;
  /** What else the reader has to know to do it, a sentence each. */
  advice: (view: View) => string[];
  /** One line of a digest, under its case. */
  brief: (view: View) => string;
  /** What the link leads to: 「办理」. */
  action: (view: View) => string;
  /** The whole in one line of English. */
  english: (view: View) => string;
  sample: Sample;
}
