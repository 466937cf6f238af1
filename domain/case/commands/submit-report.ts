import { defineCommand } from '../define-command';
import { submit } from '../hand-in';
import { untilClosed } from '../statuses-of-work';

/** 报整改报告: the unit’s, as of the time of receipt. */
export const submitReport = defineCommand({
  code: 'submit-report',
  who: 'act-for-unit',
  scope: 'own',
  statuses: untilClosed,
  isForUnitFile: true,
  signsFor: true,
  headSigns: true,
  asks: {
    text: { ask: 'text', label: { zh: '整改报告', en: 'Report' } },
    fileIds: 'files',
  },
  decide: (context, command) => submit(context, 'report', command),
});
