import { owedByOffice, type OwedByOffice } from '../case/owed-by-office';
import { leadsOf, type CaseState } from '../case/state';
import { isFile, type DocketState } from '../kinds';
import { isTooEarly, openReminders } from '../ladder/reminders';
import { uncoveredYear } from '../calendar/uncovered-year';
import { isOpen, type Obligation } from '../obligation/types';
import { seesObligation } from '../scope/visible-case';
import { derive } from '../explain/derive';
import type { DerivationRule } from '../explain/rule';
import { nextRungTold, upcoming, type Upcoming } from './consequence';
import { whyNothing } from './why-nothing';
import type { DerivationStep } from '../explain/derivation';
import type { Input } from './outlook-input';

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

/** What waits for an office, and since when: the office owes it, with a date and a ladder of its own. */
const waitFor = (
  { kind, about, since, owedBy }: OwedByOffice,
  state: CaseState,
  { facts, nameOf }: Input,
): [rule: DerivationRule, cites: string] => {
  const [unit, heldBy] = [nameOf(about.unitId), nameOf(owedBy)];
  const { announcedUntil } = state;
  switch (kind) {
    case 'paper-decision':
      return [
        { code: 'wait-review', what: about.what ?? 'plan', unit, since: since ?? state.openedAt, heldBy },
        'practice:review-of-submissions',
      ];
    case 'return-decision':
      return [
        { code: 'wait-task-return', unit, since: since ?? state.openedAt, heldBy },
        'practice:task-return',
      ];
    case 'closing':
      return announcedUntil && facts.now.slice(0, 10) <= announcedUntil
        ? [{ code: 'wait-announcement', until: announcedUntil }, 'practice:closed']
        : [{ code: 'wait-closing', since: since ?? state.openedAt, heldBy }, 'practice:closed'];
    case 'aftermath':
      return [{ code: 'wait-office', heldBy }, 'practice:new-round'];
    case 'succession':
      return [
        { code: 'wait-succession', unit, since: since ?? state.openedAt, heldBy },
        'practice:succession',
      ];
  }
};

/** What the docket as a whole waits for: what the offices owe, and applications before the leads' first review. */
const waitsOf = (state: DocketState, input: Input): DerivationStep[] => {
  // What a letter or a proceeding waits for is what is owed in it.
  if (!isFile(state)) return [];
  const { facts, nameOf, reader } = input;
  if (state.status === 'closed') return [derive({ code: 'closed', on: state.closedOn }, 'practice:closed')];
  const reviews = state.submissions
    .filter(one => one.what === 'application' && one.decision === 'pending')
    .map(({ unitId, at }): [DerivationRule, string] => [
      {
        code: 'wait-review',
        what: 'application',
        unit: nameOf(unitId),
        since: at,
        heldBy: leadsOf(state).map(nameOf).join('、'),
      },
      'practice:first-review',
    ]);
  const owed = owedByOffice(state, facts).filter(one => seesObligation(reader, one.kind, one.owedBy));
  const all = [...reviews, ...owed.map(one => waitFor(one, state, input))];
  return all.map(([rule, cites]) => derive(rule, cites, { policy: facts.policy }));
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
