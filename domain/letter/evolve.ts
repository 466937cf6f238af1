import type { LetterStatus } from '../codes/letter';
import type { CoreEventOf } from '../docket/core-events';
import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import { itemsWithout, sortedItems } from '../docket/item';
import type { LetterEvent } from './events';
import type { LetterState } from './state';

/** Between its opening and its draft a letter is a blank sheet. */
const blank = (event: CoreEventOf<'opened'>): LetterState => ({
  ...openCore(event),
  kind: 'letter',
  unitId: event.docket.unitId ?? '',
  letterKind: 'supervision-letter',
  fromUnitId: '',
  status: 'drafted',
  number: null,
  blocks: [],
  items: [],
  proceedingId: null,
  reply: null,
  stamps: {},
  isEnded: false,
});

const reach = (state: LetterState, status: LetterStatus, { at, by }: LetterEvent): LetterState => ({
  ...state,
  status,
  stamps: { ...state.stamps, [status]: { at, by } },
});

const change = (state: LetterState, event: Exclude<LetterEvent, { type: 'opened' }>): LetterState => {
  if (isOwedEvent(event)) return evolveCore(state, event);
  switch (event.type) {
    case 'letter-drafted': {
      const { letterKind, fromUnitId, proceedingId, title, blocks, items } = event;
      const drafted = { letterKind, fromUnitId, proceedingId, title, blocks, items: sortedItems(items) };
      return reach({ ...state, ...drafted }, 'drafted', event);
    }
    case 'letter-items-joined':
      return { ...state, items: sortedItems([...state.items, ...event.items]), blocks: event.blocks };
    case 'letter-items-left':
      return {
        ...state,
        items: itemsWithout(state.items, event.items),
        ...(event.blocks && { blocks: event.blocks }),
      };
    case 'letter-signed':
      return reach(state, 'signed', event);
    case 'letter-numbered':
      return reach({ ...state, number: event.number }, 'numbered', event);
    case 'letter-delivered':
      return reach(state, 'delivered', event);
    case 'letter-acknowledged':
      return reach(state, 'acknowledged', event);
    case 'letter-replied':
      return reach({ ...state, reply: event.text }, 'replied', event);
    case 'letter-withdrawn':
      return reach(state, 'withdrawn', event);
    case 'docket-ended':
      return { ...state, isEnded: true };
  }
};

/** A letter after one more event. */
export const evolveLetter = (state: LetterState | null, event: LetterEvent): LetterState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
