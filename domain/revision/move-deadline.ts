import { addWorkingDays } from '../calendar/calendar';
import { dateOf, type CivilDate } from '../calendar/civil-date';
import { inChinese } from '../explain/date-in-words';
import { derive } from '../explain/derive';
import { grantedExtensions } from '../obligation/extensions';
import { pausesOfRound } from '../obligation/pauses';
import { isOpen, type Obligation } from '../obligation/types';
import type { Revising } from './revising';
import type { Derivation } from '../explain/derivation';
import { actNames } from '../codes/ladder';

const nameOf = ({ approval }: Revising, { owedBy, what }: Obligation): string =>
  `${approval.unitName(owedBy)}「${what}」`;

/** Why an obligation's day cannot follow the plan's, or null. */
const obstacleOf = (revising: Revising, one: Obligation, on: CivilDate): string | null => {
  const { draft, facts } = revising.context;
  if (!isOpen(one)) return one.state.kind === 'met' ? '已完成' : '已终止';
  if (one.round > 1) return `已进入第 ${one.round} 轮,期限另定`;
  if (draft.state.obligations.some(other => other.follows === one.id && isOpen(other)))
    return '已约谈并限期整改';
  if (grantedExtensions(one).count > 0 && one.dueOn >= on)
    return `已批准延期至 ${inChinese(one.dueOn)},不因修订缩短`;
  if (on < one.dueOn && on < dateOf(facts.now)) return `修订后的期限 ${inChinese(on)} 已过,不溯及既往`;
  return null;
};

/**
 * Moves an open obligation to the revised plan's day, as a granted extension would: the original date stays, rungs that were fired
 * stay fired and are not fired again in this round, the next one counts from the new day. Days for which the clock had stood come
 * on top.
 */
export const moveDeadline = (
  revising: Revising,
  one: Obligation,
  to: { dueOn: CivilDate; derivation: Derivation },
): void => {
  const { draft, facts, by } = revising.context;
  const { revisionId, document } = revising.approval;
  const workingDays = pausesOfRound(one).reduce((sum, pause) => sum + (pause.workingDays ?? 0), 0);
  const on = workingDays > 0 ? addWorkingDays(facts.calendar, to.dueOn, workingDays) : to.dueOn;
  const obstacle = obstacleOf(revising, one, on);
  if (obstacle) {
    revising.notes.push(`${nameOf(revising, one)}${obstacle},期限未改`);
    return;
  }
  if (on === one.dueOn) return;
  const approvedOn = dateOf(facts.now);
  const rule = {
    code: 'plan-revised' as const,
    document,
    approvedOn,
    dueBefore: one.dueOn,
    workingDays,
    ...(workingDays > 0 && { planned: to.dueOn }),
    on,
  };
  draft.emit({
    type: 'deadline-revised',
    at: facts.now,
    by,
    obligationId: one.id,
    revisionId,
    from: one.dueOn,
    dueOn: on,
    derivation: [...to.derivation, derive(rule, 'plan', workingDays > 0 ? { calendar: facts.calendar } : {})],
  });
  const fired = one.steps.filter(step => step.outcome === 'fired' && step.act !== 'task-notice');
  const acts = [...new Set(fired.map(step => actNames[step.act].zh))];
  if (acts.length > 0)
    revising.notes.push(
      `${nameOf(revising, one)}已有${acts.join('、')},不撤回;本轮内同一级不再重复,其后各级按新期限起算`,
    );
};
