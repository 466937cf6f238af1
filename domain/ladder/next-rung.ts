import { addWorkingDays } from '../calendar/calendar';
import { dateOf, endOf, type CivilDate, type Instant } from '../calendar/civil-date';
import { derive, hangingOn } from '../explain/derive';
import { provisionalYears } from '../explain/provisional';
import type { RungStart } from '../explain/ladder';
import { pendingExtension } from '../obligation/extensions';
import { isRunning } from '../obligation/pauses';
import type { Adopted, Obligation } from '../obligation/types';
import { citesInForce } from '../policy/cites-in-force';
import type { Policy, Rung } from '../policy/types';
import { pausedAfter } from './after-pause';
import { isAhead, isHigher } from '../obligation/order-of-acts';
import { perRules } from './per-rules';
import type { Derivation } from '../explain/derivation';
import type { Calendar } from '../calendar/types';
import type { Act } from '../codes/ladder';

/** A rung that waits for its instant. */
export interface DueRung {
  rung: string;
  act: Act;
  dueAt: Instant;
  cites: string[];
  derivation: Derivation;
  late: Rung['late'];
}

/** The day from which a rung counts, the event of that day, and its derivation where the event does not explain it. */
interface Start {
  day: CivilDate;
  event: RungStart;
  why: Derivation;
}

const ofDelivery = (obligation: Obligation, delivered: CivilDate, calendar: Calendar): Start => {
  const paused = pausedAfter(obligation, delivered, calendar);
  const counted = addWorkingDays(calendar, delivered, paused);
  // A date that was moved after the letter had gone out holds back what follows from the letter.
  const day = counted > obligation.dueOn ? counted : obligation.dueOn;
  if (day === delivered) return { day, event: 'letter-delivered', why: [] };
  const workingDays = day === counted ? paused : null;
  const rule = { code: 'counted-from' as const, deliveredOn: delivered, workingDays, on: day };
  return { day, event: 'moved', why: [derive(rule, 'practice:propose-interview', { calendar })] };
};

const startOf = (obligation: Obligation, rung: Rung, calendar: Calendar): Start | null => {
  if (rung.after.event === 'deadline') return { day: obligation.dueOn, event: 'deadline', why: [] };
  const delivered = obligation.steps.find(step => step.act === 'supervision-letter')?.deliveredAt;
  return delivered ? ofDelivery(obligation, dateOf(delivered), calendar) : null;
};

const known = perRules<DueRung>();

/** A rung of a ladder that counts from `start`. */
const rungAfter = (rung: Rung, start: Start, rules: { policy: Policy; calendar: Calendar }): DueRung => {
  const n = rung.after.workingDays;
  const ends = addWorkingDays(rules.calendar, start.day, n);
  const rule = { code: 'rung' as const, start: start.event, from: start.day, n, on: ends };
  return {
    rung: rung.act,
    act: rung.act,
    dueAt: endOf(ends),
    cites: citesInForce(rung.cites, ends),
    derivation: [derive(rule, rung.cites[0] ?? '', rules)],
    late: rung.late,
  };
};

const dueBy = (rung: Rung, obligation: Obligation, policy: Policy, calendar: Calendar): DueRung | null => {
  const start = startOf(obligation, rung, calendar);
  if (!start) return null;
  const key = `${obligation.ladder} ${rung.act} ${start.day} ${start.event}`;
  const due = known(policy, calendar, key, () => rungAfter(rung, start, { policy, calendar }));
  // What counts from a deadline is as provisional as the deadline.
  const years = start.day === obligation.dueOn ? provisionalYears(obligation.derivation) : [];
  if (start.why.length + years.length === 0) return due;
  const derivation = [...start.why, ...due.derivation.map(step => hangingOn(step, years))];
  return { ...due, derivation };
};

/** Among the rungs that an adoption of other rules fixed and those that the rules still give, the earliest. */
const underAdoption = (
  obligation: Obligation,
  { fixed, dropped }: Adopted,
  policy: Policy,
  calendar: Calendar,
): DueRung | null => {
  const kept = fixed.filter(one => isAhead(one.act, obligation) && one.act !== 'remind');
  const byRules = policy.ladders[obligation.ladder].rungs
    .filter(one => isAhead(one.act, obligation) && !dropped.includes(one.act))
    .filter(one => !kept.some(({ act }) => act === one.act))
    .map(one => dueBy(one, obligation, policy, calendar));
  const all = [...kept.map(({ key, ...one }) => ({ ...one, rung: key })), ...byRules];
  let next: DueRung | null = null;
  for (const one of all)
    if (one && (!next || one.dueAt < next.dueAt || (one.dueAt === next.dueAt && isHigher(next.act, one.act))))
      next = one;
  return next;
};

/**
 * The next rung of an open obligation's ladder, or null when nothing further hangs on time: it is met, its ladder has
 * been climbed, a letter still waits for delivery, its clock stands, or a person declined. `after n working days` starts on the day
 * after the event and is due when the nth working day has ended, at 00:00 of the day that follows.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const nextRung = (obligation: Obligation, policy: Policy, calendar: Calendar): DueRung | null => {
  if (!isRunning(obligation)) return null;
  if (obligation.steps.some(step => step.decision === 'declined')) return null;
  if (policy.extension.holdsLadder && pendingExtension(obligation)) return null;
  if (obligation.adopted) return underAdoption(obligation, obligation.adopted, policy, calendar);
  const rung = policy.ladders[obligation.ladder].rungs.find(one => isAhead(one.act, obligation));
  return rung ? dueBy(rung, obligation, policy, calendar) : null;
};
