import type { AssessmentCommand } from '../../codes/assessment';
import { answerAsk } from './answer-ask';
import { approve } from './approve';
import { askExplanation } from './ask-explanation';
import { chooseSource } from './choose-source';
import { circulate } from './circulate';
import { completeData } from './complete-data';
import { decideReward } from './decide-reward';
import type { Definition } from './definition';
import { deliberate } from './deliberate';
import { editPart } from './edit-part';
import { end } from './end';
import { explainDoubt } from './explain-doubt';
import { markResults } from './mark-results';
import { nameThirdParty } from './name-third-party';
import { open } from './open';
import { recordEvent } from './record-event';
import { setTargets } from './set-targets';
import { settleDoubt } from './settle-doubt';
import { submitEvaluation } from './submit-evaluation';
import { submitReport } from './submit-report';
import { submitSummary } from './submit-summary';

/** Everything that is done, in the order of the codes. */
const assessmentCommandTable = {
  open,
  'answer-ask': answerAsk,
  'name-third-party': nameThirdParty,
  'set-targets': setTargets,
  'submit-summary': submitSummary,
  'submit-evaluation': submitEvaluation,
  'record-event': recordEvent,
  'choose-source': chooseSource,
  'complete-data': completeData,
  'mark-results': markResults,
  'edit-part': editPart,
  'submit-report': submitReport,
  deliberate,
  approve,
  circulate,
  'decide-reward': decideReward,
  'ask-explanation': askExplanation,
  'explain-doubt': explainDoubt,
  'settle-doubt': settleDoubt,
  end,
} as const satisfies { [K in AssessmentCommand]: Definition<K> };

/** The definition of a command, whichever it is. */
export const definitionOf = (code: AssessmentCommand): Definition<AssessmentCommand> =>
  // The table is complete by its type; the compiler cannot tie the key to the union's member.
  assessmentCommandTable[code] as unknown as Definition<AssessmentCommand>;
