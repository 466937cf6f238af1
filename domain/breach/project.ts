import type { Instant } from '../calendar/civil-date';
import type { BreachStatus } from '../codes/targets';
import type { Stage } from '../codes/rules';
import type { UnitId } from '../obligation/types';
import { keyOf } from '../rules/verdict-row';
import type { BreachState } from './state';

/** The projection of a breach for lists and queries; the truth is the folded state. */
export interface BreachRecord {
  id: string;
  campaignId: string;
  /** `keyOf` of its row. */
  key: string;
  rule: string;
  part: string | null;
  unit: string | null;
  period: string;
  stage: Stage | null;
  status: BreachStatus;
  isBroken: boolean;
  /** In the registry; null where it has none of these. */
  unitId: UnitId | null;
  answerableId: UnitId | null;
  caseId: string | null;
  previousId: string | null;
  foundAt: Instant;
  decidedAt: Instant | null;
}

export const projectBreach = (state: BreachState): BreachRecord => ({
  id: state.id,
  campaignId: state.campaignId,
  key: keyOf(state.row),
  rule: state.row.rule,
  part: state.row.part,
  unit: state.row.unit,
  period: state.row.period,
  stage: state.row.stage,
  status: state.status,
  isBroken: state.isBroken,
  unitId: state.concerned?.unitId ?? null,
  answerableId: state.answerable?.unitId ?? null,
  caseId: state.caseId,
  previousId: state.previous,
  foundAt: state.openedAt,
  decidedAt: state.decision?.at ?? null,
});
