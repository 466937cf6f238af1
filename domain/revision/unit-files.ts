import type { Facts } from '../docket/draft';
import type { CaseResult } from '../case/case-draft';
import { endDocket } from '../docket/office-docket';
import type { DocketState } from '../case/state';
import { openUnitFile, unitObligations } from '../unit-file/open-unit-file';
import { isOpen, type UnitId } from '../obligation/types';
import { datesFromNow } from './dates-from-now';
import { unitsIn, type PlanInForce } from './plan-in-force';
import { reviseDocket, noteRevision, type Approval } from './revising';

/** The units whose own file a change of the plan may concern: those that come in or go, or lead now and did not, or the reverse. */
export const unitsAffected = (before: PlanInForce, after: PlanInForce): UnitId[] => {
  const [had, has] = [unitsIn(before), unitsIn(after)];
  return [...new Set([...had.all, ...has.all])]
    .filter(one => had.all.has(one) !== has.all.has(one) || had.leads.has(one) !== has.leads.has(one))
    .sort();
};

/**
 * A unit's own file under the changed plan: opened for who comes in, ended for who goes. Who leads owes plan and report in its cases
 * instead of for itself; who leads no more, for itself.
 */
export const reviseUnitFile = (
  campaignId: string,
  unitId: UnitId,
  state: DocketState | undefined,
  after: PlanInForce,
  approval: Approval,
  facts: Facts,
): CaseResult | null => {
  const { all, leads } = unitsIn(after);
  const isLead = leads.has(unitId);
  const dates = datesFromNow(after, facts);
  if (!state) {
    const file = { campaignId, unitId, title: approval.unitName(unitId), position: all.size, isLead };
    return all.has(unitId) ? openUnitFile(file, dates, facts) : null;
  }
  if (state.status === 'closed') return null;
  const text = all.has(unitId)
    ? isLead
      ? '本单位改为牵头,方案和报告在牵头的事项中报送'
      : '本单位不再牵头,须报送本单位的方案和报告'
    : '本单位不再承担本行动的任务';
  const { outcome } = reviseDocket(state, { ...approval, sentence: text }, facts, revising => {
    const { draft, by } = revising.context;
    const at = facts.now;
    noteRevision(revising, {}, [unitId]);
    if (!all.has(unitId)) {
      endDocket(draft, text, by, facts);
      return;
    }
    const owed = unitObligations(state.id, unitId, isLead, dates, facts);
    for (const one of owed)
      if (!draft.state.obligations.some(({ id }) => id === one.id))
        draft.emit({ type: 'obligation-opened', at, by, obligation: { ...one, openedAt: at } });
    for (const one of draft.state.obligations)
      if (isLead && isOpen(one) && (one.kind === 'plan' || one.kind === 'report'))
        draft.emit({ type: 'obligation-ended', at, by, obligationId: one.id, reason: 'superseded' });
  });
  return outcome;
};
