import { derive } from '../../explain/derive';
import { isAddedTask } from '../../obligation/added-task';
import { isOpen, type Obligation } from '../../obligation/types';
import { assertDecides, openById, refuse, type Context } from '../context';
import { defineCommand } from '../define-command';
import { leadsOf } from '../state';
import { untilClosed } from '../statuses-of-work';

/** 更正: what was fired about a task that should never have been given was unjustified. */
const correctSteps = (
  { draft, facts, by }: Context,
  { id: obligationId, steps }: Obligation,
  reason: string,
) => {
  for (const { rung } of steps.filter(
    one => one.outcome === 'fired' && one.act !== 'task-notice' && !one.isCorrected,
  ))
    draft.emit({ type: 'step-corrected', at: facts.now, by, obligationId, rung, reason });
};

const tell = ({ draft }: Context, { owedBy, what, id, steps }: Obligation, reason: string) => {
  const wasUrged = steps.some(one => one.act !== 'remind' && one.act !== 'task-notice');
  const others = leadsOf(draft.state).filter(one => one !== owedBy);
  const audiences = [
    { to: 'liaison' as const, unitId: owedBy },
    ...(wasUrged ? [{ to: 'head' as const, unitId: owedBy }] : []),
    // Their case is held up by it no longer.
    ...others.map(unitId => ({ to: 'liaison' as const, unitId })),
  ];
  for (const audience of audiences)
    draft.notify({
      kind: 'task-withdrawn',
      audience,
      urgency: 'digest',
      obligationId: id,
      why: [derive({ code: 'task-withdrawn' }, 'practice:added-task')],
      facts: { title: draft.state.title, what, reason },
    });
};

/**
 * 撤销加办: the office takes back a task that it gave beside those of the plan. What was sent stays sent; where the task had
 * been a mistake, the rungs that were taken about it are marked 更正. A last chance (限期整改) that hangs on it ends with it.
 *
 * @throws DomainError `NOTHING_OWED`, `NOT_AN_ADDED_TASK`, `OWN_WORK`
 */
export const withdrawTask = defineCommand({
  code: 'withdraw-task',
  who: 'supervise',
  scope: 'all',
  statuses: untilClosed,
  asks: {
    obligationId: 'obligation',
    isMistaken: {
      ask: 'yes-no',
      choices: {
        yes: {
          zh: '加办有误:已采取的督办措施一并更正',
          en: 'Given by mistake: what was done about it is corrected',
        },
        no: {
          zh: '不再需要:此前的督办措施仍然有效',
          en: 'Not needed any more: what was done about it stands',
        },
      },
    },
    reason: 'text',
  },
  consequence: {
    zh: '此项任务终止,不再影响销号;未发出的函件、未审批的建议不再包含此项。',
    en: 'The task ends and holds nothing up any more; letters not sent and proposals not decided lose it.',
  },
  samples: state =>
    state.obligations
      .filter(one => isAddedTask(one) && isOpen(one))
      .map(one => ({ obligationId: one.id, isMistaken: true })),
  decide: (context, { obligationId, isMistaken, reason }) => {
    const { draft, by, envelope } = context;
    const task = openById(context, obligationId);
    if (!isAddedTask(task)) refuse('NOT_AN_ADDED_TASK', { obligationId });
    assertDecides(context, task.owedBy);
    const at = envelope.receivedAt;
    const lastChances = draft.state.obligations.filter(one => one.follows === task.id && isOpen(one));
    draft.emit({ type: 'task-withdrawn', at, by, obligationId, unitId: task.owedBy, isMistaken, reason });
    for (const one of [task, ...lastChances]) {
      draft.emit({ type: 'obligation-ended', at, by, obligationId: one.id, reason: 'withdrawn' });
      if (isMistaken) correctSteps(context, one, reason);
    }
    tell(context, task, reason);
  },
});
