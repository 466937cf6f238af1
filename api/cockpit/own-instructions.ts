import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import type { Cockpit } from '../contracts/cockpit';
import { readInstructions } from '../instructions/list-instructions';

/** The reader's own 批示 that wait for an answer, one line for each that owes one, what is due first in front. */
export const ownInstructions = async (
  db: Db,
  actor: SignedIn,
  campaignId: string,
): Promise<Cockpit['instructions']> =>
  (await readInstructions(db, actor, campaignId))
    .filter(one => one.isMine)
    .flatMap(({ row: { text, at, docket, waiting } }) =>
      waiting.map(({ obligationId, unit, dueOn, daysOverdue }) => ({
        id: obligationId,
        text,
        ref: docket.ref,
        docketId: docket.id,
        kind: docket.kind,
        unit,
        givenAt: at,
        answerDueOn: dueOn,
        daysOverdue,
      })),
    )
    .sort((a, b) => (a.answerDueOn < b.answerDueOn ? -1 : 1));
