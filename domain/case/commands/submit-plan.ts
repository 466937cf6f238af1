import { defineCommand } from '../define-command';
import { submit } from '../hand-in';
import { untilClosed } from '../statuses-of-work';

/** 报方案: the unit’s, as of the time of receipt. */
export const submitPlan = defineCommand({
  code: 'submit-plan',
  who: 'act-for-unit',
  scope: 'own',
  statuses: untilClosed,
  isForUnitFile: true,
  signsFor: true,
  headSigns: true,
  asks: {
    text: { ask: 'text', label: { zh: '整改方案', en: 'Plan' } },
    fileIds: 'files',
  },
  decide: (context, command) => submit(context, 'plan', command),
});
