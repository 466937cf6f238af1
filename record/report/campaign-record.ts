import type { CampaignRecord, RecordedVerdict, RecordUnit } from '../../domain/compile/record';
import { isFile, type DocketState } from '../../domain/kinds';
import type { UnitId } from '../../domain/obligation/types';
import { keyOf } from '../../domain/rules/verdict-row';
import type { PlanInForce } from '../../domain/revision/plan-in-force';
import type { CampaignFacts } from '../rows';

/** What a store found of a campaign as of `facts.now`; `facts` are those of that instant. */
export interface FoundRecord {
  facts: CampaignFacts;
  states: readonly DocketState[];
  plan: PlanInForce | null;
  verdicts: readonly RecordedVerdict[];
}

const positionOf = (state: DocketState): number => (isFile(state) ? state.position : -1);

const inOrder = (a: DocketState, b: DocketState): number =>
  positionOf(a) - positionOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Every unit of which a record speaks: who has a part or owes something, and the offices; each once, in the order of their ids. */
export const unitsIn = ({ states, facts }: Pick<FoundRecord, 'states' | 'facts'>): UnitId[] => {
  const { office, supervision, leadership } = facts.offices;
  const all = new Set([office, supervision, leadership]);
  for (const state of states) {
    if (state.unitId) all.add(state.unitId);
    if (isFile(state)) for (const part of state.parts) all.add(part.unitId);
    for (const one of state.obligations) all.add(one.owedBy);
  }
  return [...all].sort();
};

/**
 * The record from which forms are filled and the report is compiled, in one order whatever store it comes from. The docket of
 * the report itself is no part of it: what is compiled does not hang on what was compiled before. Nor are books of figures.
 */
export const campaignRecord = (
  { facts, states, plan, verdicts }: FoundRecord,
  units: readonly RecordUnit[],
): CampaignRecord => {
  const { policy, calendar, offices, timetable, campaign, now } = facts;
  const { planDueOn, reportDueOn, completionDueOn, supervisionEndsOn } = plan?.timetable ?? timetable;
  const known = new Map(units.map(one => [one.id, one]));
  const dockets = states.filter(one => one.kind !== 'report' && one.kind !== 'figure-book').sort(inOrder);
  return {
    campaignId: campaign.id,
    campaignTitle: campaign.title,
    asOf: now,
    facts: {
      policy,
      calendar,
      offices,
      timetable: { planDueOn, reportDueOn, completionDueOn, supervisionEndsOn },
    },
    dockets,
    plan,
    verdicts: [...verdicts].sort((a, b) => (keyOf(a.row) < keyOf(b.row) ? -1 : 1)),
    units: unitsIn({ states: dockets, facts }).map(
      id => known.get(id) ?? { id, name: id, isTownship: false },
    ),
  };
};
