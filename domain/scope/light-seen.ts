import type { CaseState } from '../case/state';
import { dateOf, daysBetween, type Instant } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import { derive, hangingOn } from '../explain/derive';
import { provisionalYears } from '../explain/provisional';
import { lightOf, type LightPolicy, type LitState } from '../light/light';
import { wasFiled } from '../obligation/filed';
import { knowsTold, type Reader } from '../permissions/reader';
import { visibleObligations } from './visible-case';

/**
 * The light of a case or a unit's file by what the reader may know of it. Where it is red because a unit was held to account,
 * the others read that what it owed is late: so it is.
 */
export const lightSeen = (
  reader: Reader,
  state: CaseState,
  { now, policy }: { now: Instant; policy: LightPolicy },
  nameOf: (id: UnitId) => string,
): LitState => {
  const obligations = visibleObligations(reader, state);
  const lit = lightOf({ ...state, obligations }, now, policy, nameOf);
  if (lit.why.rule?.code !== 'light-accounted-for') return lit;
  const filed = obligations.filter(one => one.holdsClosing && wasFiled(one));
  const [first] = filed;
  if (!first || filed.some(one => knowsTold(reader, one.owedBy))) return lit;
  const { what, dueOn } = first;
  const days = daysBetween(dueOn, dateOf(now));
  const why = derive({ code: 'light-overdue', what, dueOn, days }, 'practice:light', { policy });
  return { ...lit, why: hangingOn(why, provisionalYears(first.derivation)) };
};
