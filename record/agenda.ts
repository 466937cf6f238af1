import { endOf, type Instant } from '../domain/calendar/civil-date';
import type { LaunchedTimetable } from './rows';

type AgendaItem =
  'evaluate-rules' | 'sweep-cases' | 'take-unit-rungs' | 'remind' | 'report-unclosed' | 'send-mails';

/** What a campaign's own workflow does next. */
export interface NextOnAgenda {
  at: Instant | null;
  what: AgendaItem | null;
  isEnded: boolean;
}

/** The concerns of a campaign: each null where there is nothing to come. */
export interface AgendaFacts {
  /** The first rung of anything that is no case. */
  alarmAt: Instant | null;
  /** On the real clock: the first rung of a case to which no sweep has come yet. In a rehearsal each case is asked by itself. */
  sweepAt: Instant | null;
  remindAt: Instant | null;
  /** The rules of the campaign's packs; null where it has none. */
  evaluateAt: Instant | null;
  sendAt: Instant | null;
  isUnclosedReported: boolean;
  timetable: LaunchedTimetable;
  /** Something is owed in some docket of whatever kind. */
  isWaitedFor: boolean;
}

/**
 * The earliest concern; at one instant what is found before rungs, of cases first, before reminders before the report before mails: one order for simulation and
 * engine. A campaign ends when nothing is owed in it and nothing else is to come.
 */
export const nextOnAgenda = (facts: AgendaFacts): NextOnAgenda => {
  const { timetable, isUnclosedReported, isWaitedFor } = facts;
  const all: { at: Instant | null; what: AgendaItem }[] = [
    { at: facts.evaluateAt, what: 'evaluate-rules' },
    { at: facts.sweepAt, what: 'sweep-cases' },
    { at: facts.alarmAt, what: 'take-unit-rungs' },
    { at: facts.remindAt, what: 'remind' },
    { at: isUnclosedReported ? null : endOf(timetable.completionDueOn), what: 'report-unclosed' },
    { at: facts.sendAt, what: 'send-mails' },
  ];
  let next: { at: Instant; what: AgendaItem } | null = null;
  for (const { at, what } of all) if (at !== null && (!next || at < next.at)) next = { at, what };
  if (!isWaitedFor && (!next || next.what === 'report-unclosed'))
    return { at: null, what: null, isEnded: true };
  return { at: next?.at ?? null, what: next?.what ?? null, isEnded: false };
};
