import { CaseDraft } from '../domain/case/case-draft';
import { isFile } from '../domain/kinds';
import type { UnitId } from '../domain/obligation/types';
import { isClosedOn } from '../domain/obligation/unit-closing';
import { dateOf } from '../domain/calendar/civil-date';
import type { EventActor } from '../domain/permissions/actor';
import type { Book } from './book';

/**
 * 撤并, or its undoing, noted in dockets in which the unit owes something: from then on an office owes to pass it on or end it.
 * By the campaign's clock; where nothing is new, nothing is noted.
 */
export const noteClosings = async (
  book: Book,
  campaignId: string,
  noted: { docketId: string; unitId: UnitId }[],
  by: EventActor | null,
): Promise<void> => {
  const dockets = await book.hold(noted.map(one => one.docketId));
  const { now } = await book.open(campaignId);
  const closings = await book.store.closings(noted.map(one => one.unitId));
  for (const docket of dockets) {
    if (!isFile(docket.state)) continue;
    const draft = new CaseDraft(docket.state);
    for (const { unitId } of noted.filter(one => one.docketId === docket.id)) {
      const known = draft.state.closedUnits?.some(one => one.unitId === unitId) ?? false;
      const given = closings.get(unitId) ?? null;
      const closing = given && isClosedOn({ closing: given }, dateOf(now)) ? given : null;
      if (known !== (closing !== null)) draft.emit({ type: 'unit-closed', at: now, by, unitId, closing });
    }
    if (draft.events.length > 0) book.save(docket, draft.done());
  }
};
