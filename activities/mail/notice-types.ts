import type { Instant } from '../../domain/calendar/civil-date';
import type { NoticeUrgency } from '../../domain/codes/notices';
import type { QueuedNotice } from '../../prisma/upkeep/form-of';

export type { QueuedNotice };

/** Who is written to. Without an address the mail is formed all the same, and its sending says what is missing. */
export interface MailPerson {
  id: string;
  name: string;
  email: string | null;
  /** The person's own unit: a digest names units only where they are others. */
  unitName?: string;
}

export interface MailContext {
  isRehearsal: boolean;
  /** Where the web answers: `https://zg.example.gov.cn`, with or without a path. */
  baseUrl: string;
}

/** What a mail says. */
export interface ComposedMail {
  subject: string;
  text: string;
  html: string;
}

/** A mail to store: the row's columns that are known when it is formed, and the notices that leave in it. */
export interface NewMail extends ComposedMail {
  /** Follows from campaign, person and notices: forming the same mail twice gives the same id. */
  id: string;
  messageId: string;
  /** Null where it tells of several. */
  campaignId: string | null;
  personId: string;
  kind: NoticeUrgency;
  /** Empty where the person has no address. */
  to: string;
  sendAt: Instant;
  noticeIds: string[];
}
