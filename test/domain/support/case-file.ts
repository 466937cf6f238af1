import { at, type Instant } from '../../../domain/calendar/civil-date';
import type { Command } from '../../../domain/commands/command';
import { transition } from '../../../domain/commands/transition';
import { alarmsOf } from '../../../domain/docket/alarm';
import type { Facts } from '../../../domain/docket/draft';
import type { CaseResult } from '../../../domain/case/case-draft';
import type { DocketEvent } from '../../../domain/case/events';
import type { NoticeIntent } from '../../../domain/docket/notice-intent';
import type { DocketState } from '../../../domain/case/state';
import { applyEvent } from '../../../domain/case/evolve';
import { takeReminders, takeRungs } from './take-case-steps';
import { DomainError } from '../../../domain/domain-error';
import { buildDockets } from '../../../domain/launch/build-dockets';
import type { Item } from '../../../domain/docket/item';
import type { Obligation, StepRecord } from '../../../domain/obligation/types';
import type { Actor } from '../../../domain/permissions/actor';
import { deliverItems } from '../../../domain/proceeding/item-effects';
import { adoptInDocket } from '../../../domain/adoption/adopt-in-docket';
import type { AdoptionChoices, ObligationMove, Rules } from '../../../domain/adoption/types';
import { coordinator } from './actors';
import { factsAt, handOut } from './facts';
import { smallPlan, type SmallAssignment } from './small-plan';
import type { ObligationKind } from '../../../domain/codes/obligation';
import type { AdoptionChoice } from '../../../domain/codes/adoption';

/** 代为登记: for whom, when it came, on what paper. */
export interface Received {
  for: string;
  at?: Instant;
  proof?: string;
}

/** A docket under supervision, with its clock and everything that has happened to it. */
export class CaseFile {
  readonly events: DocketEvent[] = [];
  readonly notices: NoticeIntent[] = [];
  now: Instant = handOut;

  constructor(
    public state: DocketState,
    private changes: Partial<Omit<Facts, 'now'>> = {},
  ) {}

  get facts(): Facts {
    return factsAt(this.now, this.changes);
  }

  take(outcome: CaseResult): this {
    this.state = outcome.state;
    this.events.push(...outcome.events);
    this.notices.push(...outcome.notices);
    return this;
  }

  /** Sets the clock, by default to the units' hour; what falls due in between is left alone. */
  on(date: string, time = '10:00'): this {
    this.now = at(date, time);
    return this;
  }

  /** A person's command at the present instant, for his own unit or, by the office, for somebody else. */
  by(actor: Actor, command: Command, received?: Received): this {
    const envelope = {
      actor,
      unitId: received?.for ?? actor.unitId,
      receivedAt: received?.at ?? this.now,
      ...(received?.proof !== undefined && { proof: received.proof }),
    };
    return this.take(transition(this.state, command, envelope, this.facts));
  }

  /** Lets time pass as the system does: every rung and reminder at its own instant, up to `until`. */
  pass(until: Instant): this {
    for (;;) {
      const { facts } = this;
      const { alarmAt, remindAt } = alarmsOf(this.state, facts.policy, facts.calendar);
      const next = [alarmAt, remindAt].filter(one => one !== null).sort()[0];
      if (!next || next > until) break;
      // What lies behind when a clock starts again is met with late; time itself does not go back.
      if (next > this.now) this.now = next;
      this.take(takeRungs(this.state, this.facts));
      this.take(takeReminders(this.state, this.facts));
    }
    this.now = until;
    return this;
  }

  /** 采用: the campaign goes over to other rules at the present instant. */
  adopt(to: Partial<Rules>, choice: AdoptionChoice | AdoptionChoices, by = coordinator()): ObligationMove[] {
    const { policy, calendar } = this.facts;
    this.changes = { ...this.changes, ...to };
    const choices = typeof choice === 'string' ? { all: choice, steps: [] } : choice;
    const who = { personId: by.personId, unitId: by.unitId };
    const { outcome, moves } = adoptInDocket(
      this.state,
      applyEvent,
      { policy, calendar },
      this.facts,
      choices,
      '调整节奏',
      who,
    );
    this.take(outcome);
    return moves;
  }

  /** 送达 of the 督办函 about an obligation. */
  deliverLetter(kind: ObligationKind, owedBy: string): this {
    return this.take(
      deliverItems(this.state, [this.item(kind, owedBy, 'supervision-letter')], this.now, null),
    );
  }

  item(kind: ObligationKind, owedBy: string, rung: string): Item {
    const { id, round } = this.owed(kind, owedBy);
    return { docketId: this.state.id, obligationId: id, round, rung };
  }

  owed(kind: ObligationKind, owedBy: string): Obligation {
    const found = this.state.obligations.findLast(one => one.kind === kind && one.owedBy === owedBy);
    if (!found) throw new Error(`${owedBy} owes no ${kind}`);
    return found;
  }

  step(kind: ObligationKind, owedBy: string, rung: string): StepRecord | undefined {
    return this.owed(kind, owedBy).steps.find(one => one.rung === rung);
  }

  /** What an obligation has been through: act and instant of each step that was fired. */
  fired(kind: ObligationKind, owedBy: string): [string, Instant][] {
    return this.owed(kind, owedBy)
      .steps.filter(one => one.outcome === 'fired')
      .map(({ act, dueAt }) => [act, dueAt]);
  }
}

const onlyOf = (outcomes: CaseResult[], id: string): CaseResult => {
  const found = outcomes.find(one => one.state.id === id);
  if (!found) throw new Error(`no docket ${id}`);
  return found;
};

/** A case handed out on 2018-05-09 at 09:00, with these assignments; `changes` to policy, calendar … hold throughout. */
export const caseOf = (
  assignments: SmallAssignment[] = [{}],
  changes: Partial<Omit<Facts, 'now'>> = {},
): CaseFile => {
  const outcomes = buildDockets('c', smallPlan(...assignments), id => id, factsAt(handOut, changes));
  const outcome = onlyOf(outcomes, 'c:一-1');
  return new CaseFile(outcome.state, changes).take(outcome);
};

/** A unit's own file in the same campaign. */
export const unitFileOf = (unitId: string): CaseFile => {
  const outcome = onlyOf(
    buildDockets('c', smallPlan({}), id => id, factsAt(handOut)),
    `c:unit:${unitId}`,
  );
  return new CaseFile(outcome.state).take(outcome);
};

/** The code with which the domain refuses, or `allowed`. */
export const refusalOf = (act: () => unknown): string => {
  try {
    act();
    return 'allowed';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};
