import { currentPause } from '../../obligation/pauses';
import { assertDecides, openById, refuse, resume } from '../context';
import { defineCommand } from '../define-command';
import { obligationsIn } from '../obligations-in';
import { always } from '../statuses-of-work';
import { withLastChances } from '../with-last-chances';

/** 恢复计时: as many working days are left as when the clock was stopped. */
export const resumeClock = defineCommand({
  code: 'resume-clock',
  who: 'supervise',
  scope: 'all',
  statuses: always,
  isForUnitFile: true,
  asks: { obligationId: 'obligation', reason: 'text' },
  consequence: {
    zh: '恢复后按剩余工作日继续计时。',
    en: 'As many working days are left as when the clock was stopped.',
  },
  samples: state => obligationsIn(state),
  decide: (context, { obligationId, reason }) => {
    const { draft, facts } = context;
    const obligation = openById(context, obligationId);
    if (!currentPause(obligation)) refuse('CLOCK_RUNS', { obligationId });
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
  },
});
