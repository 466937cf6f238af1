import { isOpen } from '../../obligation/types';
import { housesOf } from '../../permissions/stand-in';
import { assertDecides, meet, refuse } from '../context';
import { defineCommand } from '../define-command';
import { findingFor } from '../finding';
import { untilClosed } from '../statuses-of-work';
import { withdrawCase } from '../withdraw-case';

/** 复核决定, by others than those who made the finding. Upheld, the case is withdrawn with the reason; else it goes on. */
export const decideContest = defineCommand({
  code: 'decide-contest',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  asks: {
    unitId: 'unit',
    isAccepted: {
      ask: 'yes-no',
      choices: {
        yes: { zh: '成立,撤销此项', en: 'Upheld: withdraw' },
        no: { zh: '不成立', en: 'Not upheld' },
      },
      description: '成立则撤销此项',
    },
    reason: 'text',
  },
  consequence: {
    zh: '成立则撤销此项任务,不能恢复。',
    en: 'Where it is upheld the case is withdrawn; this cannot be undone.',
  },
  samples: state =>
    (state.contests ?? [])
      .filter(one => one.decision === 'pending')
      .map(({ unitId }) => ({ unitId, isAccepted: false })),
  decide: (context, { unitId, isAccepted, reason }) => {
    const { draft, by, envelope } = context;
    const pending =
      draft.state.contests?.find(one => one.unitId === unitId && one.decision === 'pending') ??
      refuse('NOTHING_TO_DECIDE', { what: 'contest', unitId });
    assertDecides(context, unitId);
    if (housesOf(envelope.actor).includes(findingFor(context, unitId).madeBy))
      refuse('OWN_FINDING', { unitId });
    const at = envelope.receivedAt;
    draft.emit({ type: 'contest-decided', at, by, unitId, isUpheld: isAccepted, reason });
    const decision = draft.state.obligations.find(one => one.id === pending.decisionId && isOpen(one));
    if (decision) meet(context, decision);
    draft.notify({
      kind: 'contest-decided',
      audience: { to: 'liaison', unitId },
      urgency: 'own',
      why: decision?.derivation ?? [],
      facts: { title: draft.state.title, decision: isAccepted ? 'accepted' : 'refused', reason },
    });
    if (isAccepted) withdrawCase(context, `复核成立:${reason}`);
  },
});
