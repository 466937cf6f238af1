import { dateOf } from '../../calendar/civil-date';
import { derive } from '../../explain/derive';
import { addedTaskId } from '../../obligation/added-task';
import { assertDecides, refuse } from '../context';
import { defineCommand } from '../define-command';
import { beforeVerification } from '../statuses-of-work';

/**
 * 加办: the office gives a unit a task beside those of the plan, with a day of its own. It is done like a milestone, climbs
 * like one, and holds the closing up until it is.
 *
 * @throws DomainError `DUE_IN_PAST`, `OWN_WORK`
 */
export const addTask = defineCommand({
  code: 'add-task',
  who: 'supervise',
  scope: 'all',
  statuses: beforeVerification,
  asks: {
    newUnitId: 'other-unit',
    text: {
      ask: 'task',
      label: { zh: '要做的事', en: 'What is to be done' },
      description: '要做的事',
    },
    dueOn: 'day',
    reason: 'text',
  },
  consequence: {
    zh: '加办事项完成之前不能销号;逾期照常督办。',
    en: 'The case cannot be closed before it is done; late, it is chased like the others.',
  },
  samples: (_state, facts) => [{ newUnitId: facts.offices.leadership }],
  decide: (context, { newUnitId: unitId, text, dueOn, reason }) => {
    const { draft, facts, by, envelope } = context;
    const today = dateOf(facts.now);
    if (dueOn <= today) refuse('DUE_IN_PAST', { what: 'added-task', dueOn });
    assertDecides(context, unitId);
    const at = envelope.receivedAt;
    const derivation = [
      derive({ code: 'task-added', reason, addedOn: today, on: dueOn }, 'practice:added-task'),
    ];
    const count = draft.state.obligations.filter(one => one.id.includes(':milestone:')).length;
    const id = addedTaskId(draft.state.id, unitId, count + 1);
    const what = `加办:${text}`;
    draft.emit({
      type: 'obligation-opened',
      at,
      by,
      obligation: {
        id,
        kind: 'milestone',
        owedBy: unitId,
        what,
        openedAt: at,
        dueOn,
        derivation,
        ladder: 'full',
        holdsClosing: true,
      },
    });
    draft.notify({
      kind: 'task-notice',
      audience: { to: 'liaison', unitId },
      urgency: 'digest',
      obligationId: id,
      why: derivation,
      facts: { title: draft.state.title, what, dueOn, reason },
    });
  },
});
