import type { CommandKind } from '../codes/commands';
import type { AnyCommand } from '../case/define-command';
import { acceptReport } from '../case/commands/accept-report';
import { addTask } from '../case/commands/add-task';
import { answerInstruction } from '../case/commands/answer-instruction';
import { applyForClosing } from '../case/commands/apply-for-closing';
import { approvePlan } from '../case/commands/approve-plan';
import { askExtension } from '../case/commands/ask-extension';
import { circulate } from '../case/commands/circulate';
import { close } from '../case/commands/close';
import { completeMilestone } from '../case/commands/complete-milestone';
import { contest } from '../case/commands/contest';
import { decideContest } from '../case/commands/decide-contest';
import { decideExtension } from '../case/commands/decide-extension';
import { decideTaskReturn } from '../case/commands/decide-task-return';
import { firstReview } from '../case/commands/first-review';
import { grade } from '../case/commands/grade';
import { instruct } from '../case/commands/instruct';
import { logCall } from '../case/commands/log-call';
import { lookBack } from '../case/commands/look-back';
import { markMajor } from '../case/commands/mark-major';
import { openRound } from '../case/commands/open-round';
import { pauseClock } from '../case/commands/pause-clock';
import { reassign } from '../case/commands/reassign';
import { recordReview } from '../case/commands/record-review';
import { reopen } from '../case/commands/reopen';
import { reportProgress } from '../case/commands/report-progress';
import { resumeClock } from '../case/commands/resume-clock';
import { returnPlan } from '../case/commands/return-plan';
import { returnReport } from '../case/commands/return-report';
import { returnTask } from '../case/commands/return-task';
import { signFor } from '../case/commands/sign-for';
import { submitPlan } from '../case/commands/submit-plan';
import { submitReport } from '../case/commands/submit-report';
import { verify } from '../case/commands/verify';
import { withdraw } from '../case/commands/withdraw';
import { withdrawInstruction } from '../case/commands/withdraw-instruction';
import { withdrawTask } from '../case/commands/withdraw-task';
import { withdrawDocument } from '../unit-file/commands/withdraw-document';
import { nameLiaison } from '../unit-file/commands/name-liaison';

/** Every command of cases and unit files: complete by its type. What is said of commands elsewhere is derived from here. */
export const allCommands = {
  'sign-for': signFor,
  'name-liaison': nameLiaison,
  'return-task': returnTask,
  'decide-task-return': decideTaskReturn,
  reassign,
  'add-task': addTask,
  'withdraw-task': withdrawTask,
  'mark-major': markMajor,
  contest,
  'decide-contest': decideContest,
  'submit-plan': submitPlan,
  'approve-plan': approvePlan,
  'return-plan': returnPlan,
  'withdraw-document': withdrawDocument,
  'log-call': logCall,
  'report-progress': reportProgress,
  'complete-milestone': completeMilestone,
  'submit-report': submitReport,
  'accept-report': acceptReport,
  'return-report': returnReport,
  'apply-for-closing': applyForClosing,
  'first-review': firstReview,
  verify,
  close,
  grade,
  reopen,
  withdraw,
  'open-round': openRound,
  'ask-extension': askExtension,
  'decide-extension': decideExtension,
  'pause-clock': pauseClock,
  'resume-clock': resumeClock,
  'record-review': recordReview,
  'look-back': lookBack,
  'answer-instruction': answerInstruction,
  circulate,
  instruct,
  'withdraw-instruction': withdrawInstruction,
} satisfies { [K in CommandKind]: AnyCommand<K> };
