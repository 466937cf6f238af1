import { evolve, fold, type DocketEvent } from '../../../domain/kinds';
import { unknownActor } from '../../../domain/permissions/actor';
import { act, byTheClock } from '../../record/acts';
import { letterOf, proceedingOf } from '../../record/paper-rows';
import { instantOf } from '../../schema/instants';
import type { Db, Tx } from '../../schema/db';
import { letterEvents } from './letter-events';
import { proceedingEvents } from './proceeding-events';

const PAGE = 100;

/** Letters and proceedings whose dockets hold no more than what was owed in them, as it was before their life was events. */
const without = (db: Db, after: string): Promise<{ id: string; campaignId: string }[]> =>
  db.$queryRaw`
    SELECT id, "campaignId" FROM "Docket"
    WHERE id > ${after} AND ((kind = 'letter' AND state->>'letterKind' IS NULL)
      OR (kind = 'proceeding' AND state->>'proceedingKind' IS NULL))
    ORDER BY id LIMIT ${PAGE}`;

/** The events that the row of a letter or a proceeding tells. */
const eventsOf = async (
  tx: Tx,
  id: string,
  before: readonly DocketEvent[],
  now: string,
): Promise<DocketEvent[]> => {
  const letter = await tx.letter.findUnique({ where: { id } });
  if (letter) return letterEvents(letterOf(letter));
  const proceeding = await tx.proceeding.findUnique({ where: { id } });
  if (!proceeding) return [];
  const papers = await tx.letter.findMany({
    where: { proceedingId: id },
    select: { id: true, draftedAt: true },
  });
  return proceedingEvents(proceedingOf(proceeding), {
    draftedAt: new Map(papers.map(one => [one.id, instantOf(one.draftedAt)])),
    unitOf: personId => before.find(({ by }) => by?.personId === personId)?.by?.unitId ?? unknownActor.unitId,
    now,
  });
};

/**
 * 补录: makes events of the rows in which letters and proceedings lived before they were folds. Each is dated by its stamp
 * and known since then, and recorded now, at the end of its docket's chain. Each docket in a transaction of its own.
 */
export const papersAsEvents = async (db: Db): Promise<void> => {
  for (let after = ''; ;) {
    const page = await without(db, after);
    for (const { id, campaignId } of page)
      await act(db, byTheClock, async (book, tx) => {
        const [docket] = await book.hold([id]);
        const rows = await tx.event.findMany({ where: { docketId: id }, orderBy: { seq: 'asc' } });
        const last = rows.at(-1);
        // An event is never recorded before the one in front of it.
        const { now } = await book.open(campaignId, last && instantOf(last.recordedAt));
        const before = rows.map(row => row.data as unknown as DocketEvent);
        const isDone = before.some(one => one.knownSince !== undefined);
        if (!docket || isDone) return;
        const events = await eventsOf(tx, id, before, now);
        let state = fold(before);
        for (const event of events) state = evolve(state, event);
        book.save(docket, { state, events, notices: [] });
      });
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
};
