import { advance, type AnyAct } from '../domain/proceeding/advance';
import type { Book } from './book';
import { onItems } from './effects-on-items';
import { onOwnDocket } from './effects-on-own-docket';
import type { HeldProceeding } from './hold-proceeding';
import type { EventActor } from '../domain/permissions/actor';
import type { Stage } from '../domain/codes/proceeding';

const over: readonly Stage[] = ['declined', 'withdrawn', 'ended', 'filed'];

/** Takes one act of a proceeding with everything that follows from it in other dockets. */
export const advanceProceeding = (
  book: Book,
  { record, dockets }: HeldProceeding,
  act: AnyAct,
  by: EventActor,
): void => {
  const { facts } = book;
  const { id, kind, items } = record;
  const after = advance(record, act, facts);
  const isDecision = act.kind === 'approve' || act.kind === 'decline';
  book.saveProceeding({
    ...record,
    stage: after.stage,
    facts: {
      ...after.facts,
      ...(isDecision && by.actingFor !== undefined && { decidedForId: by.actingFor }),
    },
    version: record.version + 1,
    ...(isDecision && {
      decision: act.kind === 'approve' ? ('approved' as const) : ('declined' as const),
      decisionReason: act.reason ?? null,
      decidedById: by.personId,
      decidedAt: facts.now,
    }),
    ...(over.includes(after.stage) && { endedAt: facts.now }),
  });
  const change = onItems(act, after, by, facts);
  const about = { proceedingId: id };
  for (const docket of dockets) {
    if (docket.id === id) book.save(docket, onOwnDocket(docket.state, kind, act, by, facts), about);
    else if (change) {
      const concerned = items.filter(item => item.docketId === docket.id);
      book.save(docket, change(docket.state, concerned), about);
    }
  }
  book.tellProceeding(id, kind, over.includes(after.stage) ? 'ended' : 'moved');
};
