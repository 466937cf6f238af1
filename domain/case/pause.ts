import { dateOf } from '../calendar/civil-date';
import { derive } from '../explain/derive';
import { currentPause, isRunning } from '../obligation/pauses';
import { isOpen, type Obligation } from '../obligation/types';
import { pauseRule } from '../policy/later-rules';
import type { CommandOf } from './commands';
import { refuse, resume, type Context } from './context';
import { assertDecides } from './hand-in';
import { pauseCategoryNames } from '../codes/obligation';

const openById = ({ draft }: Context, obligationId: string): Obligation =>
  draft.state.obligations.find(one => one.id === obligationId && isOpen(one)) ??
  refuse('NOTHING_OWED', '没有这个待办事项', { obligationId });

/** An obligation with the last chances (限期整改) that follow it: their clocks stand and run together. */
const withLastChances = ({ draft }: Context, obligation: Obligation): Obligation[] => [
  obligation,
  ...draft.state.obligations.filter(one => one.follows === obligation.id),
];

/**
 * 中止计时, decided by an office outside the unit's house, from today on: no reminder, rung or light until the clock is
 * started again. What was sent before stays sent.
 */
export const pauseClock = (context: Context, command: CommandOf<'pause-clock'>) => {
  const { draft, facts, by, envelope } = context;
  const { obligationId, category, reason } = command;
  const obligation = openById(context, obligationId);
  const { kinds, cites } = pauseRule(facts.policy);
  if (!kinds.includes(obligation.kind))
    refuse('NOT_PAUSABLE', '此类事项不能中止计时', { kind: obligation.kind });
  assertDecides(context, obligation.owedBy);
  if (currentPause(obligation)) refuse('CLOCK_PAUSED', '本事项已中止计时', { obligationId });
  const pausedOn = dateOf(facts.now);
  for (const one of withLastChances(context, obligation).filter(isRunning))
    draft.emit({
      type: 'clock-paused',
      at: envelope.receivedAt,
      by,
      obligationId: one.id,
      category,
      reason,
      pausedOn,
    });
  draft.notify({
    kind: 'clock-paused',
    audience: { to: 'liaison', unitId: obligation.owedBy },
    urgency: 'digest',
    obligationId,
    why: [derive({ code: 'paused', pausedOn, category }, cites, { policy: facts.policy })],
    facts: {
      title: draft.state.title,
      what: obligation.what,
      category: pauseCategoryNames[category],
      reason,
    },
  });
};

/** 恢复计时: as many working days are left as when the clock was stopped. */
export const resumeClock = (context: Context, command: CommandOf<'resume-clock'>) => {
  const { draft, facts } = context;
  const { obligationId, reason } = command;
  const obligation = openById(context, obligationId);
  if (!currentPause(obligation)) refuse('CLOCK_RUNS', '本事项没有中止计时', { obligationId });
  assertDecides(context, obligation.owedBy);
  for (const one of withLastChances(context, obligation)) {
    const resumed = resume(context, one, facts.now, reason);
    if (!resumed) continue;
    draft.notify({
      kind: 'clock-resumed',
      audience: { to: 'liaison', unitId: one.owedBy },
      urgency: 'own',
      obligationId: one.id,
      why: resumed.derivation,
      facts: { title: draft.state.title, what: one.what, dueOn: resumed.dueOn, reason },
    });
  }
};
