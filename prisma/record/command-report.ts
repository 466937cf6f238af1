import type { Actor } from '../../domain/permissions/actor';
import type { ReportAct } from '../../domain/report/commands/all';
import { reportDocketId } from '../../domain/report/open-report';
import { command as carryOut } from '../../record/command';
import type { Touched } from '../../record/touched';
import type { Db } from '../schema/db';
import { act } from './acts';

export interface ReportCommandInput {
  campaignId: string;
  command: ReportAct;
  actor: Actor;
  /** The version that the person has seen; 0 before the first command. */
  expectedVersion?: number;
  requestId: string | null;
}

/** So long a compilation of a large campaign may take, in milliseconds: its events are folded within the transaction. */
const LONGEST = 120_000;

/**
 * A person's command on the compiled report of a campaign, in one transaction; the first opens its docket. Two that open it at
 * once, or compile at once, come one after the other.
 *
 * @throws what `record/command` and the domain throw
 */
export const commandReport = (
  db: Db,
  { campaignId, actor, requestId, ...rest }: ReportCommandInput,
): Promise<Touched> =>
  act(
    db,
    { actor, requestId },
    book =>
      carryOut(book, { on: 'report', docketIds: [reportDocketId(campaignId)], campaignId, actor, ...rest }),
    { timeout: LONGEST },
  );
