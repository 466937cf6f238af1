import { act, byTheClock } from '../record/acts';
import type { Db } from '../schema/db';

const PAGE = 100;

/** Open cases and unit files in which something waited for an office before that was an obligation of its own. */
const waiting = (db: Db, after: string): Promise<{ id: string; campaignId: string }[]> =>
  db.$queryRaw`
    SELECT d.id, d."campaignId" FROM "Docket" d JOIN "Campaign" c ON c.id = d."campaignId"
    WHERE d.id > ${after} AND c.status = 'launched' AND NOT d."isEnded" AND d.kind IN ('case', 'unit-file') AND (
      d.state->'submissions' @> '[{"decision":"pending"}]'
      OR d.state->'taskReturns' @> '[{"decision":"pending"}]'
      OR (d.outcome IS NULL AND d.state->>'verifiedAt' IS NOT NULL)
      OR d.state->'obligations' @> '[{"state":{"kind":"ended","reason":"accountability-filed"}}]')
    ORDER BY d.id LIMIT ${PAGE}`;

/** Opens what the offices owe in a record of before (ADR 13): a paper that waits for them does not fall out of their tasks. */
export const oweWhatWaits = async (db: Db): Promise<void> => {
  for (let after = ''; ;) {
    const page = await waiting(db, after);
    for (const { id, campaignId } of page)
      await act(db, byTheClock, async book => {
        const held = await book.hold([id]);
        await book.open(campaignId);
        for (const docket of held) book.save(docket, { state: docket.state, events: [], notices: [] });
      });
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
};
