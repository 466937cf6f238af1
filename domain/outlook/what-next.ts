import { deciderFor } from '../docket/decider';
import { awaitsOffice } from '../case/outcome';
import { leadsOf, type DocketState } from '../docket/state';
import { toldOf } from '../docket/step-notices';
import { nextRung, type DueRung } from '../ladder/next-rung';
import { isTooEarly, openReminders } from '../ladder/reminders';
import { uncoveredYear } from '../calendar/uncovered-year';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';
import { derive } from '../explain/derive';
import type { DerivationRule } from '../explain/rule';
import { whyNothing } from './why-nothing';
import type { Derivation, DerivationStep } from '../explain/derivation';
import type { Told } from '../explain/told';
import type { Input } from './outlook-input';
import type { Act } from '../codes/ladder';

/** A step that comes by itself if nobody acts. */
interface Upcoming {
  act: Act;
  dueAt: string;
  cites: string[];
  tells: Told[];
  /** Why then, step by step. */
  derivation: Derivation;
  /** The same in one sentence: what, when, to whom. */
  says: DerivationStep;
}

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

const upcoming = (due: DueRung, { owedBy }: Obligation, { facts, nameOf }: Input): Upcoming => {
  const letter = due.act === 'supervision-letter' ? [{ to: 'supervisors' as const, unit: null }] : [];
  const tells = toldOf(due.act, owedBy, facts.offices).map(({ audience }) => ({
    to: audience.to,
    unit: 'unitId' in audience ? nameOf(audience.unitId) : null,
  }));
  const rule = { code: 'next-act' as const, act: due.act, dueAt: due.dueAt, tells: [...letter, ...tells] };
  return {
    act: due.act,
    dueAt: due.dueAt,
    cites: due.cites,
    tells: rule.tells,
    derivation: due.derivation,
    says: derive(rule, due.cites[0] ?? '', facts),
  };
};

const nextOf = (obligation: Obligation, state: DocketState, input: Input): NextOfObligation => {
  const { policy, calendar } = input.facts;
  try {
    const rung = nextRung(obligation, policy, calendar);
    const reminders = openReminders(obligation, policy, calendar).filter(one => !isTooEarly(one, obligation));
    const all = [...reminders, ...(rung ? [rung] : [])].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    return {
      obligation,
      upcoming: all.map(one => upcoming(one, obligation, input)),
      standstill: rung ? null : whyNothing(obligation, state, input),
    };
  } catch (error) {
    const rule = { code: 'wait-calendar' as const, year: uncoveredYear(error), calendar: calendar.version };
    return { obligation, upcoming: [], standstill: derive(rule, '', { calendar }) };
  }
};

/** What the docket as a whole waits for. An office's own duty to decide is an obligation of its own, with its own ladder. */
const waitsOf = (state: DocketState, { facts, nameOf }: Input): DerivationStep[] => {
  const rules: [rule: DerivationRule, cites: string][] = [];
  const decider = (unitId: UnitId) => nameOf(deciderFor(unitId, facts.offices));
  if (state.status === 'closed') return [derive({ code: 'closed', on: state.closedOn }, 'practice:closed')];
  for (const { what, unitId, at } of state.submissions.filter(one => one.decision === 'pending')) {
    const heldBy = what === 'application' ? leadsOf(state).map(nameOf).join('、') : decider(unitId);
    rules.push([
      { code: 'wait-review', what, unit: nameOf(unitId), since: at, heldBy },
      what === 'application' ? 'practice:first-review' : 'practice:review-of-submissions',
    ]);
  }
  for (const { unitId, at } of state.taskReturns.filter(one => one.decision === 'pending'))
    rules.push([
      {
        code: 'wait-task-return',
        unit: nameOf(unitId),
        since: at,
        heldBy: nameOf(facts.offices.office),
      },
      'practice:task-return',
    ]);
  const office = nameOf(facts.offices.office);
  if (state.announcedUntil && facts.now.slice(0, 10) <= state.announcedUntil)
    rules.push([{ code: 'wait-announcement', until: state.announcedUntil }, 'practice:closed']);
  else if (state.verifiedAt)
    rules.push([{ code: 'wait-closing', since: state.verifiedAt, heldBy: office }, 'practice:closed']);
  if (awaitsOffice(state, facts.policy))
    rules.push([{ code: 'wait-office', heldBy: office }, 'practice:new-round']);
  return rules.map(([rule, cites]) => derive(rule, cites, { policy: facts.policy }));
};

/**
 * Why nothing has happened yet, and what will happen next, when, if nobody acts: for each obligation of a docket, open ones
 * first, and for the docket as a whole.
 */
export const whatNext = (state: DocketState, input: Input): WhatNext => ({
  obligations: [...state.obligations.filter(isOpen), ...state.obligations.filter(one => !isOpen(one))].map(
    one => nextOf(one, state, input),
  ),
  waits: waitsOf(state, input),
});
