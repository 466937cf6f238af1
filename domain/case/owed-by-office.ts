import { dateOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { withinCalendar } from '../calendar/uncovered-year';
import type { SubmissionKind } from '../codes/docket';
import type { Facts } from '../docket/draft';
import { CaseDraft, type CaseResult } from './case-draft';
import type { DocketEvent } from './events';
import { leadsOf, type DocketState } from './state';
import type { PeriodEvent } from '../codes/periods';
import { policyPeriodEnd } from '../ladder/dates';
import { isOfficesOwn, type OfficesOwnKind } from '../obligation/offices-own';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import { deciderFor } from '../docket/decider';
import { isWanted } from './is-wanted';
import { awaitsOffice } from './outcome';
import { holdingObligations } from './status-of';

/** What an office has to do now about a docket, and the day from which its period counts. */
export interface OwedByOffice {
  id: string;
  kind: OfficesOwnKind;
  owedBy: UnitId;
  what: string;
  about: { unitId: UnitId; what?: SubmissionKind };
  /** Since when it waits; null where that follows from the ladder. */
  since: Instant | null;
  from: CivilDate;
  event: PeriodEvent;
}

/** The office, and 督查室 where a lead is of the office's own house. */
const deciderForLeads = (leads: readonly UnitId[], facts: Facts): UnitId =>
  leads.map(one => deciderFor(one, facts.offices)).find(one => one !== facts.offices.office) ??
  facts.offices.office;

const papers = (state: DocketState, facts: Facts): OwedByOffice[] =>
  state.submissions.flatMap(({ what, unitId, at, decision, within }): OwedByOffice[] =>
    // What came with a unit's document is decided on the unit's file.
    decision !== 'pending' || what === 'application' || within !== undefined || !isWanted(state, what, unitId)
      ? []
      : [
          {
            id: `${state.id}:paper-decision:${what}:${unitId}`,
            kind: 'paper-decision',
            owedBy: deciderFor(unitId, facts.offices),
            what: what === 'plan' ? '审核整改方案' : '审核整改报告',
            about: { unitId, what },
            since: at,
            from: dateOf(at),
            event: 'paper-received',
          },
        ],
  );

const returns = (state: DocketState, facts: Facts): OwedByOffice[] =>
  state.taskReturns.flatMap(({ unitId, at, decision }): OwedByOffice[] =>
    decision !== 'pending' || state.outcome !== null
      ? []
      : [
          {
            id: `${state.id}:return-decision:${unitId}`,
            kind: 'return-decision',
            owedBy: deciderFor(unitId, facts.offices),
            what: '审核退办申请',
            about: { unitId },
            since: at,
            from: dateOf(at),
            event: 'task-returned',
          },
        ],
  );

/** A case that was accepted on the spot and owes nothing any more is closed, after its announcement where there is one. */
const closing = (state: DocketState, facts: Facts, today: CivilDate): OwedByOffice[] => {
  const [lead] = leadsOf(state);
  if (lead === undefined || state.outcome || !state.verifiedAt || holdingObligations(state).length > 0)
    return [];
  const { announcedUntil } = state;
  return [
    {
      id: `${state.id}:closing`,
      kind: 'closing',
      owedBy: deciderForLeads(leadsOf(state), facts),
      what: '验收已通过,办理销号',
      about: { unitId: lead },
      since: state.verifiedAt,
      ...(announcedUntil && announcedUntil > today
        ? { from: announcedUntil, event: 'announcement-ended' }
        : { from: today, event: 'ready-to-close' }),
    },
  ];
};

const aftermath = (state: DocketState, facts: Facts, today: CivilDate): OwedByOffice[] => {
  const [lead] = leadsOf(state);
  if (lead === undefined || !awaitsOffice(state, facts.policy)) return [];
  return [
    {
      id: `${state.id}:aftermath`,
      kind: 'aftermath',
      owedBy: deciderForLeads(leadsOf(state), facts),
      what: '问责已立卷:重新限期,或按未完成结案',
      about: { unitId: lead },
      since: null,
      from: today,
      event: 'ladder-ended',
    },
  ];
};

/** What a unit still owes here that is no more (撤并): nobody does it until an office passes it on or ends it. */
const successions = (state: DocketState, facts: Facts): OwedByOffice[] =>
  (state.closedUnits ?? []).flatMap(({ unitId, at }): OwedByOffice[] =>
    state.status === 'closed' ||
    !state.obligations.some(one => isOpen(one) && one.owedBy === unitId && !isOfficesOwn(one))
      ? []
      : [
          {
            id: `${state.id}:succession:${unitId}`,
            kind: 'succession',
            owedBy: deciderFor(unitId, facts.offices),
            what: '单位已撤并:转办或撤销其未办结事项',
            about: { unitId },
            since: at,
            from: dateOf(at),
            event: 'unit-closed',
          },
        ],
  );

/** What the offices have to do now about a case or a unit's file: the one place that knows what waits for which office. */
export const owedByOffice = (state: DocketState, facts: Facts): OwedByOffice[] => {
  const today = dateOf(facts.now);
  return [
    ...papers(state, facts),
    ...returns(state, facts),
    ...closing(state, facts, today),
    ...aftermath(state, facts, today),
    ...successions(state, facts),
  ];
};

type Does = (event: DocketEvent, about: Obligation['about']) => boolean;

/** The events by which an office has done each of its duties. */
const doneBy: Record<OfficesOwnKind, Does> = {
  'paper-decision': (event, about) =>
    event.type === 'submission-decided' && event.unitId === about?.unitId && event.what === about.what,
  'return-decision': (event, about) => event.type === 'task-return-decided' && event.unitId === about?.unitId,
  closing: event => event.type === 'closed',
  aftermath: event => event.type === 'closed' || event.type === 'round-opened',
  succession: (event, about) =>
    event.type === 'closed' ||
    event.type === 'docket-ended' ||
    ((event.type === 'reassigned' || event.type === 'task-withdrawn') && event.unitId === about?.unitId),
};

/** Who did what was owed, among the events of this act; undefined where it was overtaken by something else. */
const doneIn = (events: readonly DocketEvent[], { kind, about }: Obligation): DocketEvent | undefined =>
  events.findLast(event => doneBy[kind as OfficesOwnKind](event, about));

const end = (draft: CaseDraft, one: Obligation, events: readonly DocketEvent[], facts: Facts): void => {
  const done = doneIn(events, one);
  if (done?.by) draft.emit({ type: 'obligation-met', at: done.at, by: done.by, obligationId: one.id });
  else
    draft.emit({
      type: 'obligation-ended',
      at: facts.now,
      by: null,
      obligationId: one.id,
      reason: 'superseded',
    });
};

const open = (
  draft: CaseDraft,
  { from, event, since: _, ...owed }: OwedByOffice,
  facts: Facts,
  by: EventActor | null,
): void => {
  const due = policyPeriodEnd(facts.policy.office[owed.kind], from, event, facts);
  const at: Instant = facts.now;
  if (draft.state.obligations.some(one => one.id === owed.id))
    draft.emit({
      type: 'round-opened',
      at,
      by,
      obligationId: owed.id,
      dueOn: due.on,
      derivation: due.derivation,
    });
  else
    draft.emit({
      type: 'obligation-opened',
      at,
      by,
      obligation: {
        ...owed,
        openedAt: at,
        dueOn: due.on,
        derivation: due.derivation,
        ladder: 'light',
        holdsClosing: false,
      },
    });
};

/**
 * An outcome with what the offices owe after it (审定, 办结, 后续处置): opened where something waits for them, met by whoever
 * decided, ended where it is overtaken. Every act on a case or a unit's file passes here, whoever or whatever did it.
 */
export const withOwedByOffice = (outcome: CaseResult, facts: Facts): CaseResult => {
  const { state, events } = outcome;
  const draft = new CaseDraft(state);
  const wanted = new Map(owedByOffice(state, facts).map(one => [one.id, one]));
  for (const one of state.obligations.filter(isOpen).filter(isOfficesOwn)) {
    if (wanted.has(one.id)) wanted.delete(one.id);
    else end(draft, one, events, facts);
  }
  const by = events.findLast(event => event.by !== null)?.by ?? null;
  // An obligation beyond the calendar cannot be dated yet: the act goes through, and a later act opens the obligation.
  for (const one of wanted.values()) withinCalendar(() => open(draft, one, facts, by), undefined);
  if (draft.events.length === 0) return outcome;
  return { ...outcome, state: draft.state, events: [...events, ...draft.events] };
};
