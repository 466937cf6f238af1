import { Draft, type Facts } from '../docket/draft';
import { itemsWithout, type Item } from '../docket/item';
import { endDocket } from '../docket/office-docket';
import type { EventActor } from '../permissions/actor';
import type { LetterOutcome } from './draft-letter';
import { evolveLetter } from './evolve';
import { isNotOut, type LetterState } from './state';

/** Withdraws a letter that is not needed any more. Null for one that has gone out: that has happened. */
export const callOffLetter = (
  state: LetterState,
  reason: string,
  by: EventActor,
  facts: Facts,
): LetterOutcome | null => {
  if (!isNotOut(state)) return null;
  const draft = new Draft(state, evolveLetter);
  draft.emit({ type: 'letter-withdrawn', at: facts.now, by, reason });
  endDocket(draft, reason, by, facts);
  return draft.done();
};

/** 更正: takes items out of a letter, and withdraws it where none is left. Null where it has gone out, or no item leaves. */
export const leaveLetter = (
  state: LetterState,
  items: Item[],
  by: EventActor,
  facts: Facts,
): LetterOutcome | null => {
  if (!isNotOut(state) || items.length === 0) return null;
  const draft = new Draft(state, evolveLetter);
  draft.emit({ type: 'letter-items-left', at: facts.now, by, items, reason: '更正' });
  if (itemsWithout(state.items, items).length === 0) {
    draft.emit({ type: 'letter-withdrawn', at: facts.now, by, reason: '更正' });
    endDocket(draft, '更正', by, facts);
  }
  return draft.done();
};
