import { derive } from '../../explain/derive';
import { isAddedTask } from '../../obligation/added-task';
import { isOfficesOwn } from '../../obligation/offices-own';
import { isOpen, type UnitId } from '../../obligation/types';
import { assertDecides, refuse } from '../context';
import type { DocketState } from '../state';
import { defineCommand } from '../define-command';
import { passOn } from '../pass-on';
import { beforeVerification, untilClosed } from '../statuses-of-work';

/**
 * The units without a part of which something can pass: who owes a task that was added to a case, or something in a unit's own
 * file.
 */
const owingWithoutPart = ({ kind, obligations }: DocketState): UnitId[] =>
  obligations
    .filter(one => isOpen(one) && (kind === 'unit-file' ? !isOfficesOwn(one) : isAddedTask(one)))
    .map(one => one.owedBy);

/**
 * 转办 by the office: another unit takes over the part of one, with its deadlines untouched. What the earlier holder owed,
 * did and was urged about stays with it, as obligations that ended with the reassignment. Of a unit without a part, the tasks that
 * were added for it (加办) pass; of a unit's own file, what is open in it, which stays in this file under its successor.
 *
 * @throws DomainError `NO_PART`, `ALREADY_TAKES_PART`, `TASK_RETURN_PENDING`, `OWN_WORK`
 */
export const reassign = defineCommand({
  code: 'reassign',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  isForUnitFile: true,
  asks: { unitId: 'unit', newUnitId: 'other-unit', reason: 'text' },
  consequence: {
    zh: '期限不变;原承担单位的办理和督办记录仍归其名下。',
    en: 'Deadlines stay; what the earlier unit did and was urged about stays with it.',
  },
  samples: (state, facts) =>
    // Somebody who has no part in it stands for every other unit.
    [...new Set([...state.parts.map(one => one.unitId), ...owingWithoutPart(state)])].map(unitId => ({
      unitId,
      newUnitId: facts.offices.leadership,
    })),
  decide: (context, { unitId, newUnitId, reason }) => {
    const { draft, by, envelope } = context;
    const { parts, taskReturns, status } = draft.state;
    const part = parts.find(one => one.unitId === unitId);
    if (!part && !owingWithoutPart(draft.state).includes(unitId))
      refuse('NO_PART', { what: 'other', unitId });
    // What a lead has applied for is verified first; what others still owe holds the closing up until somebody does it.
    if (part?.role === 'lead' && !beforeVerification.includes(status))
      refuse('NOT_IN_THIS_STATUS', { command: 'reassign', status });
    // A lead may take in a unit with a lesser part; nobody takes over what it has already. Added tasks come to any part.
    const held = parts.find(one => one.unitId === newUnitId);
    if (newUnitId === unitId || (part && held && (held.role === 'lead' || part.role !== 'lead')))
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
