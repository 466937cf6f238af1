import type { CoreEventOf } from '../docket/core-events';
import { begun, counted, evolveCore, isOwedEvent, openCore } from '../docket/evolve-core';
import type { TargetEvent } from './events';
import type { TargetFileState } from './state';

type Of<T extends TargetEvent['type']> = Extract<TargetEvent, { type: T }>;

const blank = (event: CoreEventOf<'opened'>): TargetFileState => ({
  ...openCore(event),
  kind: 'target-file',
  unitId: null,
  status: 'open',
  packs: [],
  answers: {},
  notices: {},
  evaluated: null,
  isEnded: false,
});

const adopted = (state: TargetFileState, { pack, hash, at, by }: Of<'pack-adopted'>): TargetFileState => {
  const now = { pack, hash, at, by };
  const isKnown = state.packs.some(one => one.pack.id === pack.id);
  return {
    ...state,
    packs: isKnown ? state.packs.map(one => (one.pack.id === pack.id ? now : one)) : [...state.packs, now],
  };
};

const evaluated = (
  state: TargetFileState,
  { number, asOf, packs, counts, rows, hash, checkOn, at }: Of<'rules-evaluated'>,
): TargetFileState => ({ ...state, evaluated: { number, asOf, packs, counts, rows, hash, checkOn, at } });

const change = (state: TargetFileState, event: Exclude<TargetEvent, { type: 'opened' }>): TargetFileState => {
  if (isOwedEvent(event)) return evolveCore(state, event);
  switch (event.type) {
    case 'pack-adopted':
      return adopted(state, event);
    case 'ask-answered': {
      const { ask, value, reason, at, by } = event;
      return { ...state, answers: { ...state.answers, [ask]: { value, reason, at, by } } };
    }
    case 'notice-attached':
      return { ...state, notices: { ...state.notices, [event.rule]: event.notice } };
    case 'rules-evaluated':
      return evaluated(state, event);
    case 'docket-ended':
      return { ...state, status: 'ended', isEnded: true };
  }
};

/** A campaign's file of targets after one more event. */
export const evolveTargetFile = (state: TargetFileState | null, event: TargetEvent): TargetFileState => {
  if (event.type === 'opened') return blank(event);
  const before = begun(state, event.type);
  return counted(before, change(before, event), event);
};
