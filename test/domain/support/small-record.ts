import type { Instant } from '../../../domain/calendar/civil-date';
import type { CaseState, Submission } from '../../../domain/case/state';
import type { CampaignRecord } from '../../../domain/compile/record';
import type { UnitDocument } from '../../../domain/form/document';
import type { DocketState } from '../../../domain/kinds';
import { buildDockets } from '../../../domain/launch/build-dockets';
import type { ResolvedPlan } from '../../../domain/launch/resolved-plan';
import { CaseFile } from './case-file';
import { factsAt, handOut } from './facts';
import { smallPlan } from './small-plan';

const one = smallPlan({ milestones: [{ on: '2018-05-20', owedBy: ['T'] }] });
const other = smallPlan({ leads: ['B'], responsible: ['A', 'T'], dueOn: '2018-06-30' });

/** Two problems: 一-1 led by A, 一-2 by B; the township T has a part in both, A in the second. */
const plan: ResolvedPlan = {
  ...one,
  problems: [
    { ref: '一-1', category: '基础工作', text: '档案缺页', assignments: [0] },
    { ref: '一-2', category: '资金管理', text: '资金滞留', assignments: [1] },
  ],
  assignments: [...one.assignments, ...other.assignments.map(assignment => ({ ...assignment, index: 1 }))],
};

/** A campaign of two problems as people go on with it. */
export class SmallCampaign {
  readonly files = new Map<string, CaseFile>();
  readonly more: DocketState[] = [];

  constructor() {
    for (const outcome of buildDockets('c', plan, id => `单位${id}`, factsAt(handOut)))
      this.files.set(outcome.state.id, new CaseFile(outcome.state).take(outcome));
  }

  case(ref: string): CaseFile {
    return this.file(`c:${ref}`);
  }

  unit(unitId: string): CaseFile {
    return this.file(`c:unit:${unitId}`);
  }

  private file(id: string): CaseFile {
    const found = this.files.get(id);
    if (!found) throw new Error(`no docket ${id}`);
    return found;
  }

  /** A document as it stands on the unit's file once it was handed in, whatever led there. */
  handedIn(unitId: string, document: UnitDocument, changes: Partial<Submission> = {}): this {
    const file = this.unit(unitId);
    const submission: Submission = {
      what: document.purpose,
      unitId,
      at: '2018-05-14T10:00:00+08:00',
      text: '',
      fileIds: [],
      obligationIds: [],
      decision: 'approved',
      document,
      ...changes,
    };
    const state: CaseState = { ...file.state, submissions: [...file.state.submissions, submission] };
    file.state = state;
    return this;
  }

  record(asOf: Instant = '2018-06-12T12:00:00+08:00'): CampaignRecord {
    const { policy, calendar, offices, timetable } = factsAt(asOf);
    return {
      campaignId: 'c',
      campaignTitle: '测试行动',
      asOf,
      facts: { policy, calendar, offices, timetable },
      dockets: [...[...this.files.values()].map(file => file.state), ...this.more],
      plan: null,
      verdicts: [],
      units: ['A', 'B', 'T'].map(id => ({ id, name: `单位${id}`, isTownship: id === 'T' })),
    };
  }
}
