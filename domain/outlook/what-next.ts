import type { DocketState } from '../kinds';
import { isTooEarly, openReminders } from '../ladder/reminders';
import { uncoveredYear } from '../calendar/uncovered-year';
import { isOpen, type Obligation } from '../obligation/types';
import { derive } from '../explain/derive';
import { nextRungTold, upcoming, type Upcoming } from './consequence';
import { whyNothing } from './why-nothing';
import type { DerivationStep } from '../explain/derivation';
import type { Input } from './outlook-input';
import { waitsOf } from './waits';

export interface NextOfObligation {
  obligation: Obligation;
  /** Earliest first. */
  upcoming: Upcoming[];
  /** Why no rung comes; null where one does. */
  standstill: DerivationStep | null;
}

export interface WhatNext {
  obligations: NextOfObligation[];
  /** What the docket as a whole waits for: a decision of somebody, or nothing any more. */
  waits: DerivationStep[];
}

const nextOf = (obligation: Obligation, state: DocketState, input: Input): NextOfObligation => {
  const { policy, calendar } = input.facts;
  try {
    const { rung, isUntold } = nextRungTold(obligation, input);
    const reminders = openReminders(obligation, policy, calendar).filter(one => !isTooEarly(one, obligation));
    const all = [...reminders, ...(rung ? [rung] : [])].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    return {
      obligation,
      upcoming: all.map(one => upcoming(one, obligation, input)),
      standstill: rung
        ? null
        : isUntold
          ? derive({ code: 'wait-offices' }, 'practice', input.facts)
          : whyNothing(obligation, state, input),
    };
  } catch (error) {
    const rule = { code: 'wait-calendar' as const, year: uncoveredYear(error), calendar: calendar.version };
    return { obligation, upcoming: [], standstill: derive(rule, '', { calendar }) };
  }
};

/**
 * Why nothing has happened yet, and what will happen next, when, if nobody acts, as far as the reader may know (`state` is what
 * he may see of the docket): for each obligation of a docket, open ones
 * first, and for the docket as a whole.
 */
export const whatNext = (state: DocketState, input: Input): WhatNext => ({
  obligations: [...state.obligations.filter(isOpen), ...state.obligations.filter(one => !isOpen(one))].map(
    one => nextOf(one, state, input),
  ),
  waits: waitsOf(state, input),
});
