import type { Instant } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { Context } from './context';

/** What was found about a unit, and can be contested (复核). */
export interface Finding {
  /** When the unit was told of the finding: handed out, handed over, or found again (反弹). */
  at: Instant;
  /** The office that made the finding, which does not review it. */
  madeBy: UnitId;
}

/** The latest finding about a unit. */
export const findingFor = ({ draft, facts }: Context, unitId: UnitId): Finding => {
  const { openedAt, obligations, lineage } = draft.state;
  const last = lineage.at(-1);
  const receipt = obligations.find(one => one.kind === 'receipt' && one.owedBy === unitId);
  const told = [openedAt, receipt?.openedAt ?? openedAt, last?.reopenedAt ?? openedAt];
  return {
    at: told.reduce((a, b) => (a > b ? a : b)),
    madeBy: last?.reopenedBy ?? facts.offices.office,
  };
};
