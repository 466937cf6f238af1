import type { Instant } from '../../../domain/calendar/civil-date';
import { takeReminders, takeRungs } from '../../../domain/docket/take-steps';
import { evolve, fold, type DocketOutcome } from '../../../domain/kinds';
import type { Form } from '../../../domain/form/types';
import type { Actor } from '../../../domain/permissions/actor';
import { doneBy } from '../../../domain/permissions/stand-in';
import type { ReportAct } from '../../../domain/report/commands/all';
import type { ReportGiven } from '../../../domain/report/commands/definition';
import type { CompiledReport, Discrepancy } from '../../../domain/report/compiled';
import { compilationOf } from '../../../domain/report/compilation';
import { decideReport } from '../../../domain/report/decide';
import type { ReportEvent } from '../../../domain/report/events';
import { openReport } from '../../../domain/report/open-report';
import type { ReportState } from '../../../domain/report/state';
import { coordinator } from './actors';
import { factsAt } from './facts';

/** A form of one part. */
export const form: Form = {
  id: 'county-report',
  version: 2,
  purpose: 'report',
  name: { zh: '县级报告', en: 'county report' },
  cites: ['六(三)'],
  parts: [{ id: 'study', name: { zh: '思想认识', en: 'awareness' }, cites: ['六(三)'], fields: [] }],
};

/** Two townships say different things about one document. */
export const discrepancy = (unitIds: (string | null)[]): Discrepancy => ({
  key: 'paper:1',
  kind: 'paper-differs',
  fieldId: 'papers',
  docketId: null,
  says: { zh: '同一文号两份文件', en: 'one number, two documents' },
  sides: unitIds.map(unitId => ({ unitId, value: null, reason: '' })),
  settled: null,
});

export const contentsAt = (cutOffAt: Instant, problems = '19'): CompiledReport => ({
  campaignId: 'c',
  campaignTitle: '整改',
  form: { id: 'default-report', version: 1 },
  cutOffAt,
  figures: [
    {
      id: 'problems',
      name: { zh: '问题', en: 'problems' },
      kind: 'count',
      measure: '个',
      value: problems,
      rule: { zh: '每个问题计一次', en: 'each problem once' },
      origin: 'record',
      parts: [],
    },
  ],
  categories: [],
  problems: [],
  returns: [],
  parts: [],
  discrepancies: [],
});

export const nothingGiven: ReportGiven = { form: null, discrepancy: null, compiled: null };

/** What the record would give for an act: the form, the discrepancy of two townships, contents of the cut-off. */
const givenFor = (act: ReportAct): ReportGiven => ({
  form: act.kind === 'adopt-form' || act.kind === 'write-part' ? form : null,
  discrepancy: act.kind === 'settle-discrepancy' ? discrepancy(['T1', 'T2']) : null,
  compiled:
    act.kind === 'compile'
      ? { contents: contentsAt(act.cutOffAt ?? ''), hash: `hash of ${act.cutOffAt}` }
      : null,
});

/** A campaign's report as people go on with it; every outcome is also the fold of all events. */
export class ReportDocket {
  readonly events: ReportEvent[] = [];
  state: ReportState;

  constructor(public now: Instant) {
    const outcome = openReport('c', doneBy(coordinator()), factsAt(now));
    this.events.push(...outcome.events);
    this.state = outcome.state;
  }

  at(now: Instant): this {
    this.now = now;
    return this;
  }

  private take({ state, events }: DocketOutcome): DocketOutcome['events'] {
    this.events.push(...(events as ReportEvent[]));
    this.state = state as ReportState;
    expect(fold(this.events)).toEqual(this.state);
    return events;
  }

  does(act: ReportAct, actor: Actor = coordinator(), given = givenFor(act)): DocketOutcome['events'] {
    return this.take(decideReport(this.state, act, { actor, given }, factsAt(this.now)));
  }

  /** What timers do by now: reminders, then rungs. */
  clock(): string[] {
    const nobody = () => false;
    const reminded = this.take(takeReminders(this.state, evolve, factsAt(this.now), nobody));
    const rung = this.take(takeRungs(this.state, evolve, factsAt(this.now), undefined, nobody));
    return [...reminded, ...rung].flatMap(one =>
      one.type === 'step-taken' && one.step.outcome === 'fired' ? one.step.rung : [],
    );
  }

  get owed() {
    return compilationOf(this.state);
  }
}
