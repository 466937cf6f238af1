import { addWorkingDays, type Calendar } from '../calendar/calendar';
import { dateOf, endOf, type CivilDate, type Instant } from '../calendar/civil-date';
import type { Derivation } from '../deadline/types';
import { pendingExtension } from '../obligation/extensions';
import { isOpen, type Act, type Obligation } from '../obligation/types';
import { citesInForce } from '../policy/cites-in-force';
import { extensionRule } from '../policy/later-rules';
import type { Policy, Rung } from '../policy/types';
import { inChinese } from './dates';
import { perRules } from './per-rules';

/** A rung that waits for its instant. */
export interface DueRung {
  rung: string;
  act: Act;
  dueAt: Instant;
  cites: string[];
  derivation: Derivation;
  late: Rung['late'];
}

const eventDay = (obligation: Obligation, rung: Rung): CivilDate | null => {
  if (rung.after.event === 'deadline') return obligation.dueOn;
  const delivered = obligation.steps.find(step => step.act === 'supervision-letter')?.deliveredAt;
  if (!delivered) return null;
  // A date that was moved after the letter had gone out holds back what follows from the letter.
  const day = dateOf(delivered);
  return day > obligation.dueOn ? day : obligation.dueOn;
};

const explain = (rung: Rung, day: CivilDate, ends: CivilDate, calendar: Calendar): Derivation => {
  const event = rung.after.event === 'deadline' ? '为期限最后一日' : '督办函送达';
  const count =
    rung.after.workingDays === 0
      ? `${inChinese(day)}${event},24时届满即启动`
      : `${inChinese(day)}${event},自次日起满 ${rung.after.workingDays} 个工作日(${inChinese(ends)}24时)后启动`;
  return [{ text: count, cites: rung.cites[0] ?? '', calendar: calendar.version }];
};

const known = perRules<DueRung>();

/** A rung of a ladder that counts from `day`. */
const rungAfter = (rung: Rung, day: CivilDate, calendar: Calendar): DueRung => {
  const ends = addWorkingDays(calendar, day, rung.after.workingDays);
  return {
    rung: rung.act,
    act: rung.act,
    dueAt: endOf(ends),
    cites: citesInForce(rung.cites, ends),
    derivation: explain(rung, day, ends, calendar),
    late: rung.late,
  };
};

/**
 * The next rung of an open obligation's ladder, or null when nothing further hangs on time: it is met, its ladder has
 * been climbed, a letter still waits for delivery, or a person declined. `after n working days` starts on the day
 * after the event and is due when the nth working day has ended, at 00:00 of the day that follows.
 *
 * @throws DomainError `CALENDAR_YEAR_NOT_COVERED`
 */
export const nextRung = (obligation: Obligation, policy: Policy, calendar: Calendar): DueRung | null => {
  if (!isOpen(obligation)) return null;
  if (obligation.steps.some(step => step.decision === 'declined')) return null;
  if (extensionRule(policy).holdsLadder && pendingExtension(obligation)) return null;
  const rung = policy.ladders[obligation.ladder].rungs.find(
    one => !obligation.steps.some(step => step.rung === one.act),
  );
  if (!rung) return null;
  const day = eventDay(obligation, rung);
  if (!day) return null;
  const key = `${obligation.ladder} ${rung.act} ${day}`;
  return known(policy, calendar, key, () => rungAfter(rung, day, calendar));
};
