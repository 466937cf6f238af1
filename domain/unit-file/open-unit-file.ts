import { dateOf } from '../calendar/civil-date';
import { openDocket } from '../case/open-docket';
import type { Facts, Timetable } from '../docket/draft';
import type { CaseResult } from '../case/case-draft';
import type { Derivation } from '../explain/derivation';
import { policyPeriodEnd } from '../ladder/dates';
import type { NewObligation } from '../obligation/new-obligation';
import type { UnitId } from '../obligation/types';

/** By when a unit owes its own plan and report, and why. */
interface OwnDates {
  timetable: Pick<Timetable, 'planDueOn' | 'reportDueOn'>;
  derivations: Record<'plan' | 'report', Derivation>;
}

export const unitDocketId = (campaignId: string, unitId: UnitId): string => `${campaignId}:unit:${unitId}`;

/** A unit's own duties in the campaign: its liaison; a plan and a report for itself where it leads no case. */
export const unitObligations = (
  id: string,
  unitId: UnitId,
  isLead: boolean,
  { timetable, derivations }: OwnDates,
  facts: Facts,
): NewObligation[] => {
  const receipt = policyPeriodEnd(facts.policy.receipt, dateOf(facts.now), 'handed-out', facts);
  const shared = { owedBy: unitId, holdsClosing: false };
  const own: NewObligation[] = [
    {
      ...shared,
      id: `${id}:liaison:${unitId}:1`,
      kind: 'liaison',
      what: '报送联络员姓名、职务、电话',
      dueOn: receipt.on,
      derivation: receipt.derivation,
      ladder: 'light',
    },
  ];
  if (isLead) return own;
  for (const kind of ['plan', 'report'] as const)
    own.push({
      ...shared,
      id: `${id}:${kind}:${unitId}:1`,
      kind,
      what: kind === 'plan' ? '报送本单位整改方案' : '报送本单位整改报告',
      dueOn: kind === 'plan' ? timetable.planDueOn : timetable.reportDueOn,
      derivation: derivations[kind],
      ladder: 'full',
    });
  return own;
};

/** Opens a unit's own file in a campaign, with what it owes by itself. `title` is the unit's name. */
export const openUnitFile = (
  file: { campaignId: string; unitId: UnitId; title: string; position: number; isLead: boolean },
  dates: OwnDates,
  facts: Facts,
): CaseResult => {
  const { campaignId, unitId, title, position, isLead } = file;
  const id = unitDocketId(campaignId, unitId);
  const docket = {
    id,
    campaignId,
    kind: 'unit-file' as const,
    ref: null,
    unitId,
    title,
    category: null,
    position,
    parts: [],
    isLongTerm: false,
  };
  return openDocket(docket, unitObligations(id, unitId, isLead, dates, facts), facts, 'liaison');
};
