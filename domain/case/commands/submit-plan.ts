import { defineCommand } from '../define-command';
import { submitPaper } from '../unit-document/submit';
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
    text: { ask: 'text?', unless: 'document', label: { zh: '整改方案', en: 'Plan' } },
    fileIds: 'files',
    document: {
      ask: 'document?',
      description: '一单位一份:只在本单位的档案上报送,本单位在行动中待报的各份由它一并报送',
    },
  },
  decide: (context, command) => submitPaper(context, 'plan', command),
});
