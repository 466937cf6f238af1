import { derive } from '../../explain/derive';
import { assertDecides, refuse } from '../context';
import { defineCommand } from '../define-command';
import { passOn } from '../pass-on';
import { beforeVerification } from '../statuses-of-work';

/**
 * 转办 by the office: another unit takes over the part of one, with its deadlines untouched. What the earlier holder owed,
 * did and was urged about stays with it, as obligations that ended with the reassignment.
 *
 * @throws DomainError `NO_PART`, `ALREADY_TAKES_PART`, `TASK_RETURN_PENDING`, `OWN_WORK`
 */
export const reassign = defineCommand({
  code: 'reassign',
  who: 'supervise',
  scope: 'all',
  statuses: beforeVerification,
  asks: { unitId: 'unit', newUnitId: 'other-unit', reason: 'text' },
  consequence: {
    zh: '期限不变;原承担单位的办理和督办记录仍归其名下。',
    en: 'Deadlines stay; what the earlier unit did and was urged about stays with it.',
  },
  samples: (state, facts) =>
    // Somebody who has no part in it stands for every other unit.
    state.parts.map(({ unitId }) => ({ unitId, newUnitId: facts.offices.leadership })),
  decide: (context, { unitId, newUnitId, reason }) => {
    const { draft, by, envelope } = context;
    const { parts, taskReturns } = draft.state;
    const part = parts.find(one => one.unitId === unitId) ?? refuse('NO_PART', { what: 'other', unitId });
    // A lead may take in a unit with a lesser part; nobody takes over what it has already.
    const held = parts.find(one => one.unitId === newUnitId);
    if (newUnitId === unitId || (held && (held.role === 'lead' || part.role !== 'lead')))
      refuse('ALREADY_TAKES_PART', { newUnitId });
    if (taskReturns.some(one => one.unitId === unitId && one.decision === 'pending'))
      refuse('TASK_RETURN_PENDING', { unitId });
    assertDecides(context, unitId);
    draft.emit({ type: 'reassigned', at: envelope.receivedAt, by, unitId, newUnitId, reason });
    passOn(context, unitId, newUnitId);
    for (const one of [unitId, newUnitId])
      draft.notify({
        kind: one === newUnitId ? 'task-notice' : 'reassigned',
        audience: { to: 'liaison', unitId: one },
        urgency: 'digest',
        why: [derive({ code: 'reassigned-by-office' }, 'practice:reassign')],
        facts: { title: draft.state.title, reason },
      });
  },
});
