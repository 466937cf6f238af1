import type { Logger } from 'pino';
import type { Db } from '../prisma/schema/db';
import type { NextStep } from '../workflows/messages';
import type { Touched } from '../record/touched';
import type { MailTransports } from './mail/transport';

/** What activities need from the process that runs them. */
export interface ActivityDeps {
  db: Db;
  /** Tells the workflows what a transaction changed; never fails (workflows/messages/tell). */
  tell: (touched: Touched) => Promise<void>;
  transports: MailTransports;
  /** Where the links in mails lead. */
  baseUrl: string;
  logger: Logger;
  rehearsals: RehearsalDeps;
}

/** What a rehearsal's conductor needs: to settle workflows, and to let scripted people act through the API. */
export interface RehearsalDeps {
  settle: (workflow: SettleTarget, now: string) => Promise<void>;
  act: (request: ScriptedRequest) => Promise<void>;
}

type SettleTarget =
  | { kind: 'case'; campaignId: string; docketId: string; next: NextStep }
  | { kind: 'campaign'; campaignId: string }
  | { kind: 'delivery'; campaignId: string }
  | { kind: 'assessment'; campaignId: string; assessmentId: string }
  | { kind: 'interview' | 'accountability'; campaignId: string; proceedingId: string };

/** One act of a scripted person: a request to the API as that person, with an idempotency key that follows from the act. */
export interface ScriptedRequest {
  personId: string;
  /** The unit of the post under which he acts. */
  postUnitId: string;
  method: 'POST';
  path: string;
  body: unknown;
  idempotencyKey: string;
}
