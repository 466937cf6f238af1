/** One caught mail in a list (embedded/mail-folder.ts provides it). */
export interface MailSummary {
  id: string;
  from: string;
  to: string[];
  subject: string;
  receivedAt: string;
  /** More than one: the delivery was repeated. */
  deliveries: number;
}

export interface MailReader {
  /** Newest first. */
  list(limit?: number): Promise<MailSummary[]>;
  read(id: string): Promise<(MailSummary & { text: string; html: string | undefined }) | undefined>;
}
