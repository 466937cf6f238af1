import { derive } from '../explain/derive';
import type { CommandOf } from './commands';
import { refuse, type Context } from './context';
import { assertDecides } from './hand-in';
import { passOn } from './pass-on';

/**
 * 转办 by the office: another unit takes over the part of one, with its deadlines untouched. What the earlier holder owed,
 * did and was urged about stays with it, as obligations that ended with the reassignment.
 *
 * @throws DomainError `NO_PART`, `ALREADY_TAKES_PART`, `TASK_RETURN_PENDING`, `OWN_WORK`
 */
export const reassign = (context: Context, command: CommandOf<'reassign'>) => {
  const { draft, by, envelope } = context;
  const { unitId, newUnitId, reason } = command;
  const { parts, taskReturns } = draft.state;
  const part =
    parts.find(one => one.unitId === unitId) ?? refuse('NO_PART', '该单位不承担此项任务', { unitId });
  // A lead may take in a unit with a lesser part; nobody takes over what it has already.
  const held = parts.find(one => one.unitId === newUnitId);
  if (newUnitId === unitId || (held && (held.role === 'lead' || part.role !== 'lead')))
    refuse('ALREADY_TAKES_PART', '该单位已承担此项任务', { newUnitId });
  if (taskReturns.some(one => one.unitId === unitId && one.decision === 'pending'))
    refuse('TASK_RETURN_PENDING', '该单位的退办申请正在审核,请先审定', { unitId });
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
};
