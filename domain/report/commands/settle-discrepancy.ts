import { reportStatuses } from '../../codes/report';
import { DomainError } from '../../domain-error';
import { assertDisinterested, housesOf } from '../../permissions/stand-in';
import { demand } from './demand';
import type { Definition } from './definition';

/**
 * 核定: a person says which side counts, with the reason; nothing is averaged. Nobody decides between what his own house says
 * and something else: 督查室 does where it is the office's.
 */
export const settleDiscrepancy: Definition<{
  kind: 'settle-discrepancy';
  key: string;
  choice: number | 'both';
  reason: string;
}> = {
  code: 'settle-discrepancy',
  who: 'supervise',
  in: reportStatuses,
  decide: ({ draft, actor, by, given, facts }, { key, choice, reason }) => {
    const { discrepancy } = given;
    if (!discrepancy) throw new DomainError('DISCREPANCY_UNKNOWN', { key });
    if (choice !== 'both' && !discrepancy.sides[choice])
      throw new DomainError('DISCREPANCY_SIDE_UNKNOWN', { choice, sides: discrepancy.sides.length });
    const units = discrepancy.sides.flatMap(one => one.unitId ?? []);
    assertDisinterested(actor, units, draft.state);
    const own = units.find(unitId => housesOf(actor).includes(unitId));
    if (own !== undefined) throw new DomainError('OWN_WORK', { unitId: own });
    draft.emit({
      type: 'discrepancy-settled',
      at: facts.now,
      by,
      key,
      choice,
      reason: demand(reason, 'discrepancy'),
    });
  },
};
