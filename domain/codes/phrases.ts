import type { Name } from './names';

/** What leaders often write: offered beside the field, never filled in. */
export const instructionPhrases: readonly Name[] = [
  { zh: '请说明未按期完成的原因和完成日期。', en: 'Say why it is late and when it will be done.' },
  { zh: '请抓紧办理，办结情况报我。', en: 'Get on with it and report to me when it is done.' },
  { zh: '请督查室核实后报我。', en: 'The supervision office verifies this and reports to me.' },
  { zh: '请有关单位会商，提出解决办法。', en: 'The units concerned confer and propose a solution.' },
];

/** What heads often write when they send something back: offered beside the field, never filled in. */
export const sendBackPhrases: readonly Name[] = [
  {
    zh: '措施写得不具体，请写明谁来做、何时做完。',
    en: 'The measures are vague: say who does what by when.',
  },
  { zh: '数字与台账不一致，请核对。', en: 'The figures differ from the ledger: check them.' },
  { zh: '缺佐证材料，请补照片或文件。', en: 'Evidence is missing: add photographs or papers.' },
  { zh: '请先与责任单位核实后再报。', en: 'Verify this with the responsible unit first.' },
];
