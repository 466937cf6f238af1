import { leadsOf } from '../state';
import { derive } from '../../explain/derive';
import { isOpen } from '../../obligation/types';
import { refuse } from '../context';
import { defineCommand } from '../define-command';
import { meetApplied } from '../meet-applied';
import { obligationsIn } from '../obligations-in';
import { beforeVerification } from '../statuses-of-work';

/**
 * 申请销号, for all that the unit still has to rectify or for some of it. A lead's own application needs no first review by
 * itself; one of another unit waits for the lead's (初审), and meets nothing until then.
 */
export const applyForClosing = defineCommand({
  code: 'apply-for-closing',
  who: 'act-for-unit',
  scope: 'own',
  statuses: beforeVerification,
  signsFor: true,
  headSigns: true,
  asks: {
    obligationIds: 'obligations?',
    text: { ask: 'text', label: { zh: '自查情况与佐证', en: 'Self-check and evidence' } },
    fileIds: 'files',
  },
  samples: state =>
    obligationsIn(state, 'rectification').map(({ obligationId }) => ({ obligationIds: [obligationId] })),
  decide: (context, command) => {
    const { draft, envelope, by } = context;
    const { unitId, receivedAt } = envelope;
    const isLead = leadsOf(draft.state).includes(unitId);
    const isResponsible = draft.state.parts.some(one => one.unitId === unitId && one.role === 'responsible');
    const open = draft.state.obligations.filter(one => one.kind === 'rectification' && isOpen(one));
    const own = open.filter(one => (isLead ? one.owedBy === unitId : isResponsible));
    const obligationIds = command.obligationIds ?? own.map(one => one.id);
    if (obligationIds.length === 0 || !obligationIds.every(id => own.some(one => one.id === id)))
      refuse('NOTHING_OWED', { what: 'closing', unitId, obligationIds });
    const { text, fileIds } = command;
    draft.emit({
      type: 'submitted',
      at: receivedAt,
      by,
      submission: { what: 'application', unitId, at: receivedAt, text, fileIds, obligationIds },
    });
    if (isLead) {
      draft.emit({
        type: 'submission-decided',
        at: receivedAt,
        by,
        what: 'application',
        unitId,
        decision: 'approved',
        reason: '',
      });
      meetApplied(context, obligationIds);
    } else
      for (const lead of leadsOf(draft.state))
        draft.notify({
          kind: 'application-submitted',
          audience: { to: 'liaison', unitId: lead },
          urgency: 'digest',
          unitId,
          why: [derive({ code: 'first-review-asked' }, 'practice:first-review')],
          facts: { title: draft.state.title },
        });
  },
});
