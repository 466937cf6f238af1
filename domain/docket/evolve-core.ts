import type { EventActor } from '../permissions/actor';
import { applyToObligation } from './apply-obligation-event';
import type { Core } from './core';
import type { CoreEvent, CoreEventOf } from './core-events';

/** How a kind of docket goes on by its events; the first event of a docket is `opened`. */
export type Evolve<S, E> = (state: S | null, event: E) => S;

/** A docket that has just been opened, as far as all kinds are alike. */
export const openCore = ({ docket, at }: CoreEventOf<'opened'>): Omit<Core, 'kind'> => ({
  id: docket.id,
  campaignId: docket.campaignId,
  unitId: docket.unitId,
  title: docket.title,
  openedAt: at,
  obligations: [],
  seq: 1,
});

const withObligation = <S extends Core>(state: S, event: Parameters<typeof applyToObligation>[1]): S => ({
  ...state,
  obligations: state.obligations.map(one =>
    one.id === event.obligationId ? applyToObligation(one, event) : one,
  ),
});

/** What happens to what is owed in a docket, whatever its kind. */
type OwedEvent = Exclude<CoreEvent, { type: 'opened' | 'docket-ended' }>;

const owedEvents: Record<OwedEvent['type'], true> = {
  'obligation-opened': true,
  'obligation-met': true,
  'obligation-ended': true,
  'round-opened': true,
  'extension-asked': true,
  'extension-decided': true,
  'clock-paused': true,
  'clock-resumed': true,
  'rules-adopted': true,
  'deadline-revised': true,
  'step-taken': true,
  'step-delivered': true,
  'step-decided': true,
  'step-corrected': true,
};

/** True for what happens to what is owed; the rest is the kind's own. */
export const isOwedEvent = <E extends { type: string }>(event: E): event is Extract<E, OwedEvent> =>
  event.type in owedEvents;

/** What an event changes in what is owed. */
export const evolveCore = <S extends Core>(state: S, event: OwedEvent): S => {
  if (event.type !== 'obligation-opened') return withObligation(state, event);
  const obligation = {
    ...event.obligation,
    round: 1,
    originalDueOn: event.obligation.originalDueOn ?? event.obligation.dueOn,
    state: { kind: 'open' as const },
    steps: [],
    pastRounds: [],
  };
  return { ...state, obligations: [...state.obligations, obligation] };
};

/** Who recorded for a unit what was received otherwise (代为登记) acted for an office, not for the unit. */
const noteStandIn = <S extends Core>(state: S, by: EventActor | null): S => {
  if (by?.actingFor === undefined || by.recordedBy !== undefined) return state;
  const { personId, unitId } = by;
  const known = state.standIns ?? [];
  const isKnown = known.some(one => one.personId === personId && one.unitId === unitId);
  return isKnown ? state : { ...state, standIns: [...known, { personId, unitId }] };
};

/** Counts an event that has been taken into a state, and notes whoever acted as a stand-in. */
export const counted = <S extends Core>(before: S, after: S, { by }: { by: EventActor | null }): S => ({
  ...noteStandIn(after, by),
  seq: before.seq + 1,
});

/** @throws Error where a docket does not begin with `opened` */
export const begun = <S>(state: S | null, type: string): S => {
  if (!state) throw new Error(`the first event of a docket is 'opened', not '${type}'`);
  return state;
};

/** The row is the fold of its events. */
export const foldBy = <S, E>(evolve: Evolve<S, E>, events: readonly E[]): S => {
  let state: S | null = null;
  for (const event of events) state = evolve(state, event);
  if (!state) throw new Error('a docket has at least one event');
  return state;
};
