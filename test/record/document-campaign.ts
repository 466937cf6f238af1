import { at, toInstant, toMs, type Instant } from '../../domain/calendar/civil-date';
import type { CaseState } from '../../domain/case/state';
import type { FormPurpose } from '../../domain/codes/form';
import type { Command } from '../../domain/commands/command';
import { DomainError } from '../../domain/domain-error';
import type { FieldAnswer, NextStep, UnitDocument } from '../../domain/form/document';
import { fileOrNone } from '../../domain/kinds';
import type { Obligation } from '../../domain/obligation/types';
import type { Actor } from '../../domain/permissions/actor';
import { command as carryOut } from '../../record/command';
import type { NoticeRow } from '../../record/rows';
import { coordinator, liaison } from '../domain/support/actors';
import { wholeDocument } from '../support/whole-document';
import { smallPlan } from '../domain/support/small-plan';
import { RandomCampaign } from './random-campaign';

/** A document that says what is given, and of the rest that there is nothing. */
export const documentOf = (purpose: FormPurpose, more: Partial<UnitDocument> = {}): UnitDocument =>
  wholeDocument({
    purpose,
    form: { id: `default-${purpose}`, version: 1 },
    answers: {},
    problems: {},
    none: {},
    inFile: {},
    otherwise: [],
    ...more,
  });

/** A report that names next steps for one problem. */
export const withSteps = (docketId: string, ...steps: NextStep[]): UnitDocument => {
  const next: FieldAnswer = { kind: 'steps', steps };
  return documentOf('report', { problems: { [docketId]: { 'next-steps': next } } });
};

export const first = 'c:一-1';
export const second = 'c:二-2';
export const third = 'c:三-3';
/** Which problems each unit leads. */
const led: Record<string, string[]> = { A: [first, second], B: [second, third] };
export const fileOf = (unitId: string): string => `c:unit:${unitId}`;

interface Received {
  for: string;
  at: Instant;
}

/**
 * Three problems, handed out on 2018-05-09: A leads the first (T is responsible), A and B lead the second together, B leads the
 * third (A is responsible). Plans are due on 5/14, reports on 6/12. T owes both on its own file.
 */
export class DocumentCampaign extends RandomCampaign {
  readonly told: NoticeRow[] = [];

  constructor() {
    super();
    const write = this.store.write.bind(this.store);
    this.store.write = batch => {
      this.told.push(...batch.notices);
      return write(batch);
    };
  }

  protected override people() {
    const person = (unitId: string, role: 'liaison' | 'head' | 'coordinator' | 'supervisor') => ({
      id: `${role}@${unitId}`,
      name: `${role}@${unitId}`,
      unitId,
      roles: [role],
      isActive: true,
      email: `${role}@${unitId}.test`,
    });
    return [
      ...['A', 'B', 'T'].flatMap(unitId => [person(unitId, 'liaison'), person(unitId, 'head')]),
      person('office', 'coordinator'),
      person('supervision', 'supervisor'),
    ];
  }

  async begin(): Promise<this> {
    const plan = smallPlan(
      { leads: ['A'] },
      { leads: ['A', 'B'], responsible: [] },
      { leads: ['B'], responsible: ['A'] },
    );
    const problems = ['一-1', '二-2', '三-3'].map((ref, index) => ({
      ref,
      category: '类别',
      text: `问题${ref}`,
      assignments: [index],
    }));
    return this.handOut({ ...plan, problems });
  }

  /** Sets the clock; what falls due in between is left alone. */
  on(date: string, time = '10:00'): this {
    this.moveTo(at(date, time));
    return this;
  }

  /** A person's command on one docket now, a minute after what was before; by the office also for somebody else (代为登记). */
  async do(actor: Actor, docketId: string, command: Command, received?: Received): Promise<this> {
    this.moveTo(toInstant(toMs(this.now) + 60_000));
    await this.write(book =>
      carryOut(book, {
        on: 'case',
        campaignId: 'c',
        docketIds: [docketId],
        command,
        actor,
        ...(received && {
          onBehalfOf: { unitId: received.for, receivedAt: received.at, proof: '来文' },
        }),
      }),
    );
    return this;
  }

  /** The code with which it is refused, or `allowed`. */
  async refusal(...given: Parameters<DocumentCampaign['do']>): Promise<string> {
    try {
      await this.do(...given);
      return 'allowed';
    } catch (error) {
      return error instanceof DomainError ? error.code : String(error);
    }
  }

  /** A unit hands in its document on its own file. */
  handIn(unitId: string, given: UnitDocument, received?: Instant): Promise<this> {
    const document = wholeDocument(given, led[unitId]);
    const command = { kind: `submit-${document.purpose}` as const, fileIds: [], document };
    return received === undefined
      ? this.do(liaison(unitId), fileOf(unitId), command)
      : this.do(coordinator(), fileOf(unitId), command, { for: unitId, at: received });
  }

  state(docketId: string): CaseState {
    const state = fileOrNone(this.store.dockets.get(docketId)?.record.state);
    if (!state) throw new Error(`no case or unit file ${docketId}`);
    return state;
  }

  /** What a unit owes of one kind in a docket. */
  of(docketId: string, kind: Obligation['kind'], unitId: string): Obligation {
    const found = this.state(docketId).obligations.find(one => one.kind === kind && one.owedBy === unitId);
    if (!found) throw new Error(`${unitId} owes no ${kind} in ${docketId}`);
    return found;
  }

  /** How what a unit owes of one kind stands, in its own file and the three cases: `met`, `open 2` with the round, `-` for nothing. */
  standing(kind: FormPurpose, unitId: string): string[] {
    return [fileOf(unitId), first, second, third].map(id => {
      const one = this.state(id).obligations.find(each => each.kind === kind && each.owedBy === unitId);
      if (!one) return '-';
      return one.state.kind === 'open' ? `open ${one.round}` : one.state.kind;
    });
  }

  /** What was told of one kind, once per person. */
  toldOf(kind: NoticeRow['kind']): NoticeRow[] {
    return this.told.filter(one => one.kind === kind);
  }
}
