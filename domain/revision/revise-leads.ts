import { refuse } from '../case/context';
import { passOn } from '../case/pass-on';
import { handIns } from '../launch/case-obligations';
import { isOpen, type Obligation, type UnitId } from '../obligation/types';
import type { DocketState } from '../case/state';
import { datesFromNow, type CampaignDates } from './dates-from-now';
import type { PlannedCase } from './plan-in-force';
import type { Revising } from './revising';

const leadsIn = (kase: PlannedCase): UnitId[] => [...new Set(kase.tasks.flatMap(one => one.leads))];

/** Who holds now what was handed to one unit (退办, 转办): the newest link of the chain. */
export const presentOf = (state: DocketState, id: string): Obligation | undefined => {
  let found = state.obligations.find(one => one.id === id);
  for (let next = found; next && !isOpen(next);) {
    const { id: earlier } = next;
    next = state.obligations.find(one => one.succeeds === earlier);
    found = next ?? found;
  }
  return found;
};

const holderOf = ({ context }: Revising, { docketId }: PlannedCase, lead: UnitId): UnitId | null => {
  const { state } = context.draft;
  const holder = presentOf(state, `${docketId}:receipt:${lead}:1`)?.owedBy ?? lead;
  return state.parts.some(one => one.unitId === holder && one.role === 'lead') ? holder : null;
};

/** The lead that stands where another stood: in the same measure, as far as there is one. */
const successorOf = (gone: UnitId, before: PlannedCase, after: PlannedCase, come: ReadonlySet<UnitId>) => {
  for (const task of before.tasks.filter(one => one.leads.includes(gone))) {
    const now = after.tasks.find(one => one.key === task.key);
    const found = now?.leads.find(one => come.has(one));
    if (found !== undefined) return found;
  }
  return undefined;
};

const openHandIns = (revising: Revising, { docketId }: PlannedCase, lead: UnitId, dates: CampaignDates) => {
  const { draft, facts, by } = revising.context;
  for (const one of handIns(docketId, lead, datesFromNow(dates, facts), facts))
    if (!draft.state.obligations.some(({ id }) => id === one.id))
      draft.emit({
        type: 'obligation-opened',
        at: facts.now,
        by,
        obligation: { ...one, openedAt: facts.now },
      });
};

/**
 * Leads exchanged by a revised plan: who takes the place of another takes over what it owes, with its dates (转办); who comes in
 * besides owes its own signature, plan and report; who goes without a successor leaves its work to the co-leads.
 *
 * @throws DomainError `TASK_RETURN_PENDING`
 */
export const reviseLeads = (
  revising: Revising,
  before: PlannedCase,
  after: PlannedCase,
  dates: CampaignDates,
): void => {
  const { context, approval } = revising;
  const { draft, facts, by } = context;
  const [had, has] = [leadsIn(before), leadsIn(after)];
  const come = new Set(has.filter(one => !had.includes(one)));
  for (const lead of had.filter(one => !has.includes(one))) {
    const holder = holderOf(revising, before, lead);
    if (holder === null) {
      revising.notes.push(`${approval.unitName(lead)}已不承担此项任务`);
      continue;
    }
    if (draft.state.taskReturns.some(one => one.unitId === holder && one.decision === 'pending'))
      refuse('TASK_RETURN_PENDING', { unitId: holder });
    const successor = successorOf(lead, before, after, come);
    if (successor !== undefined) come.delete(successor);
    if (successor !== undefined && successor !== holder) {
      const reason = `${approval.document}改由其牵头`;
      draft.emit({
        type: 'reassigned',
        at: facts.now,
        by,
        unitId: holder,
        newUnitId: successor,
        reason,
      });
      passOn(context, holder, successor);
    } else if (successor === undefined) passOn(context, holder, null);
  }
  for (const lead of come) openHandIns(revising, after, lead, dates);
};
