import { defineCommand } from '../define-command';
import { meet, openObligation, refuse } from '../context';
import { untilClosed } from '../statuses-of-work';

/** 签收 */
export const signFor = defineCommand({
  code: 'sign-for',
  who: 'act-for-unit',
  scope: 'own',
  statuses: untilClosed,
  asks: {},
  decide: context => {
    const { draft, envelope, by } = context;
    const obligation =
      openObligation(context, 'receipt', envelope.unitId) ??
      refuse('NOTHING_OWED', { what: 'receipt', unitId: envelope.unitId });
    draft.emit({ type: 'signed-for', at: envelope.receivedAt, by, unitId: envelope.unitId });
    meet(context, obligation);
  },
});
