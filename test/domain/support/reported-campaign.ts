import { at, type Instant } from '../../../domain/calendar/civil-date';
import { applyEvent } from '../../../domain/case/evolve';
import type { CaseEvent } from '../../../domain/case/events';
import type { CaseState, Submission } from '../../../domain/case/state';
import { compileReport, type PutToReport } from '../../../domain/compile/compile/compile-report';
import type { CampaignRecord } from '../../../domain/compile/record';
import type { UnitDocument } from '../../../domain/form/document';
import type { Form } from '../../../domain/form/types';
import type { DocketState } from '../../../domain/kinds';
import { buildDockets } from '../../../domain/launch/build-dockets';
import type { ResolvedPlan } from '../../../domain/launch/resolved-plan';
import type { CompiledReport } from '../../../domain/report/compiled';
import { factsAt, handOut } from './facts';
import { summedForm } from './summed-form';
import { smallPlan } from './small-plan';

/**
 * Three problems in two categories: 一-1 led by A and B together with township T, 一-2 led by A with township U, 二-1 led by B.
 * T and U owe a report of their own.
 */
const threeProblems = (): ResolvedPlan => {
  const plan = smallPlan(
    { leads: ['A', 'B'], responsible: ['T'] },
    { leads: ['A'], responsible: ['U'] },
    { leads: ['B'], responsible: [] },
  );
  const problem = (ref: string, category: string, index: number) => ({
    ref,
    category,
    text: `问题${ref}`,
    assignments: [index],
  });
  return {
    ...plan,
    problems: [problem('一-1', '帮扶', 0), problem('一-2', '帮扶', 1), problem('二-1', '资金', 2)],
  };
};

const names: Readonly<Record<string, string>> = { A: '甲局', B: '乙局', T: '丙乡', U: '丁乡' };

/** A campaign whose dockets a test changes event by event, to be compiled at an instant. */
export class ReportedCampaign {
  readonly dockets = new Map<string, DocketState>(
    buildDockets('c', threeProblems(), id => names[id] ?? id, factsAt(handOut)).map(({ state }) => [
      state.id,
      state,
    ]),
  );
  private words: PutToReport['words'] = {};
  settled: Record<string, { choice: number | 'both'; reason: string }> = {};

  constructor(public form: Form = summedForm()) {}

  file(id: string): CaseState {
    return this.dockets.get(id) as CaseState;
  }

  /** Something that happened in a case or a unit's file. */
  happen(id: string, ...events: CaseEvent[]): this {
    for (const event of events) this.dockets.set(id, applyEvent(this.file(id), event));
    return this;
  }

  /** What a unit owes of a kind in a docket is met at an instant. */
  meet(id: string, kind: string, unitId: string, when: Instant): this {
    const one = this.file(id).obligations.find(
      owed => owed.kind === kind && owed.owedBy === unitId && owed.state.kind === 'open',
    );
    return one ? this.happen(id, { type: 'obligation-met', at: when, by: null, obligationId: one.id }) : this;
  }

  /** One document of a unit for the whole campaign: on its own file, and within it in its cases. */
  handIn(unitId: string, when: Instant, document: Partial<UnitDocument>): this {
    const covered = [...this.dockets.keys()].filter(id =>
      this.file(id).obligations.some(
        one => one.kind === 'report' && one.owedBy === unitId && one.state.kind === 'open',
      ),
    );
    const own = `c:unit:${unitId}`;
    const shared = { what: 'report' as const, unitId, at: when, fileIds: [], text: '' };
    const covers = covered.filter(id => id !== own).map(id => ({ docketId: id, obligationIds: [] }));
    this.submit(own, { ...shared, obligationIds: [], document: this.document(document), covers });
    for (const { docketId } of covers) this.submit(docketId, { ...shared, obligationIds: [], within: own });
    for (const id of covered) this.meet(id, 'report', unitId, when);
    return this;
  }

  /** A free paper on one case, as before there were forms. */
  handInPaper(unitId: string, id: string, when: Instant, text: string): this {
    this.submit(id, { what: 'report', unitId, at: when, fileIds: [], text, obligationIds: [] });
    return this.meet(id, 'report', unitId, when);
  }

  /** The office decides about what waits; sent back, it is owed again by a day. */
  decide(unitId: string, when: Instant, decision: 'approved' | 'returned', dueOn?: string): this {
    for (const { id } of [...this.dockets.values()]) {
      const waits = this.file(id).submissions.some(
        one => one.unitId === unitId && one.what === 'report' && one.decision === 'pending',
      );
      if (!waits) continue;
      this.decided(id, unitId, when, decision);
      if (decision === 'approved') continue;
      for (const one of this.file(id).obligations)
        if (one.kind === 'report' && one.owedBy === unitId)
          this.happen(id, {
            type: 'round-opened',
            at: when,
            by: null,
            obligationId: one.id,
            dueOn: dueOn ?? one.dueOn,
            derivation: [],
          });
    }
    return this;
  }

  close(
    id: string,
    outcome: 'completed' | 'mostly-completed' | 'not-completed' | 'withdrawn',
    on: string,
  ): this {
    return this.happen(id, {
      type: 'closed',
      at: at(on, '10:00'),
      by: null,
      outcome,
      closedOn: on,
      note: '',
    });
  }

  write(partId: string, text: string): this {
    this.words = { ...this.words, [partId]: { text } };
    return this;
  }

  settle(key: string, choice: number | 'both', reason = '核实'): this {
    this.settled[key] = { choice, reason };
    return this;
  }

  record(asOf: Instant): CampaignRecord {
    const { policy, calendar, offices, timetable } = factsAt(asOf);
    return {
      campaignId: 'c',
      campaignTitle: '整改行动',
      asOf,
      facts: { policy, calendar, offices, timetable },
      dockets: [...this.dockets.values()],
      plan: null,
      verdicts: [],
      units: Object.entries(names).map(([id, name]) => ({ id, name, isTownship: id === 'T' || id === 'U' })),
    };
  }

  compile(asOf: Instant): CompiledReport {
    return compileReport(this.form, this.record(asOf), { words: this.words, settled: this.settled });
  }

  private document(some: Partial<UnitDocument>): UnitDocument {
    const { id, version } = this.form;
    return {
      purpose: 'report',
      form: { id, version },
      answers: {},
      problems: {},
      none: {},
      inFile: {},
      otherwise: [],
      ...some,
    };
  }

  private decided(id: string, unitId: string, when: Instant, decision: 'approved' | 'returned'): void {
    const within = this.file(id).kind === 'case' && this.file(id).submissions.at(-1)?.within;
    this.happen(id, {
      type: 'submission-decided',
      at: when,
      by: null,
      what: 'report',
      unitId,
      decision,
      reason: '',
      ...(within && { within }),
    });
  }

  private submit(id: string, submission: Omit<Submission, 'decision'>): void {
    this.happen(id, { type: 'submitted', at: submission.at, by: null, submission });
  }
}
