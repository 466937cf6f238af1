import type { Name } from './names';

/** What leaders often write: offered beside the field, never filled in. */
export const instructionPhrases: readonly Name[] = [
  { zh: '请说明未按期完成的原因和完成日期。', en: 'Say why it is late and when it will be done.' },
  { zh: '请抓紧办理，办结情况报我。', en: 'Get on with it and report to me when it is done.' },
  { zh: '请督查室核实后报我。', en: 'The supervision office verifies this and reports to me.' },
  { zh: '请有关单位会商，提出解决办法。', en: 'The units concerned confer and propose a solution.' },
];
