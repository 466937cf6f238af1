import { dateOf } from '../../calendar/civil-date';
import { pauseCategoryNames } from '../../codes/obligation';
import { derive } from '../../explain/derive';
import { currentPause, isRunning } from '../../obligation/pauses';
import { assertDecides, openById, refuse } from '../context';
import { defineCommand } from '../define-command';
import { obligationsIn } from '../obligations-in';
import { always } from '../statuses-of-work';
import { withLastChances } from '../with-last-chances';

/**
 * 中止计时, decided by an office outside the unit's house, from today on: no reminder, rung or light until the clock is
 * started again. What was sent before stays sent.
 */
export const pauseClock = defineCommand({
  code: 'pause-clock',
  who: 'supervise',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: { obligationId: 'obligation', category: 'pause-category', reason: 'text' },
  consequence: {
    zh: '中止期间不提醒、不催办;恢复时按中止的工作日数顺延期限。',
    en: 'No reminder or rung until the clock runs again; the paused working days are added then.',
  },
  samples: state => obligationsIn(state),
  decide: (context, { obligationId, category, reason }) => {
    const { draft, facts, by, envelope } = context;
    const obligation = openById(context, obligationId);
    const { kinds, cites } = facts.policy.pause;
    if (!kinds.includes(obligation.kind)) refuse('NOT_PAUSABLE', { kind: obligation.kind });
    assertDecides(context, obligation.owedBy);
    if (currentPause(obligation)) refuse('CLOCK_PAUSED', { obligationId });
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
        category: pauseCategoryNames[category].zh,
        reason,
      },
    });
  },
});
