import { dateOf, type Instant } from '../../domain/calendar/civil-date';
import { leadsOf } from '../../domain/case/state';
import { isFile, type DocketState } from '../../domain/kinds';
import { percentOf } from '../../domain/light/leads';
import { isOverdue, lightOf, type LightPolicy } from '../../domain/light/light';
import { isBesideTheWork } from '../../domain/obligation/beside-the-work';
import { isOpen, type Obligation } from '../../domain/obligation/types';
import { hasEnded, nextDueOn, standingColumns } from '../docket-rows';

const ofUnits = ({ obligations }: DocketState): Obligation[] =>
  obligations.filter(one => !isBesideTheWork(one));

/** A line of the ledger, from the state alone: what the present ledger reads from its columns. */
export const ledgerLine = (state: DocketState, now: Instant, policy: LightPolicy) => ({
  ...standingColumns(state),
  light: lightOf(state, now, policy).light,
  leadIds: isFile(state) ? leadsOf(state) : [],
  nextDueOn: nextDueOn(state),
  openCount: ofUnits(state).filter(isOpen).length,
  overdueCount: ofUnits(state).filter(one => isOverdue(one, dateOf(now))).length,
  percent: isFile(state) ? percentOf(state) : null,
  isEnded: hasEnded(state),
});
export type LedgerLineAsOf = ReturnType<typeof ledgerLine>;
