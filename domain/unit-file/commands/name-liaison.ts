import { meet, openObligation, refuse } from '../../case/context';
import { defineCommand } from '../../case/define-command';

/** 报联络员: name, post and telephone. */
export const nameLiaison = defineCommand({
  code: 'name-liaison',
  who: 'act-for-unit',
  scope: 'own',
  statuses: [],
  isForUnitFile: true,
  asks: { name: 'words', post: 'words', phone: 'words' },
  decide: (context, { name, post, phone }) => {
    const { draft, envelope, by } = context;
    if (draft.state.unitId !== envelope.unitId)
      refuse('NOT_YOURS', { what: 'liaison', unitId: envelope.unitId });
    draft.emit({
      type: 'liaison-named',
      at: envelope.receivedAt,
      by,
      unitId: envelope.unitId,
      name,
      post,
      phone,
    });
    const obligation = openObligation(context, 'liaison', envelope.unitId);
    if (obligation) meet(context, obligation);
  },
});
