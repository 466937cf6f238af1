import { Draft, type Facts } from '../docket/draft';
import { itemsWithout, type Item } from '../docket/item';
import { endDocket } from '../docket/office-docket';
import type { EventActor } from '../permissions/actor';
import type { LetterOutcome } from './draft-letter';
import type { LetterBlock } from './blocks';
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

/**
 * Takes items out of a letter (更正, 撤销加办), and withdraws it where none is left. `blocks` is the text without them, for a draft:
 * what was signed stays as it was signed. Null where it has gone out, or no item leaves.
 */
export const leaveLetter = (
  state: LetterState,
  { items, blocks }: { items: Item[]; blocks: LetterBlock[] | null },
  reason: string,
  by: EventActor,
  facts: Facts,
): LetterOutcome | null => {
  if (!isNotOut(state) || items.length === 0) return null;
  const draft = new Draft(state, evolveLetter);
  draft.emit({ type: 'letter-items-left', at: facts.now, by, items, reason, ...(blocks && { blocks }) });
  if (itemsWithout(state.items, items).length === 0) {
    draft.emit({ type: 'letter-withdrawn', at: facts.now, by, reason });
    endDocket(draft, reason, by, facts);
  }
  return draft.done();
};
