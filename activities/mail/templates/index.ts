import type { Template } from '../template';
import * as assessments from './assessments';
import { changes } from './changes';
import { closing } from './closing';
import { contests } from './contests';
import { dates } from './dates';
import * as findings from './findings';
import { instructions } from './instructions';
import { letters } from './letters';
import { planRevised } from './plan-revised';
import { proceedings } from './proceedings';
import { proposals } from './proposals';
import { reminders } from './reminders';
import { submissions } from './submissions';
import { taskNotice } from './task-notice';
import * as targets from './targets';
import { unreached } from './unreached';
import { yearNeeded } from './year-needed';
import type { NoticeKind } from '../../../domain/codes/notices';

/** How every kind of notice is worded. */
export const templates = {
  'task-notice': taskNotice,
  remind: reminders.remind,
  urge: reminders.urge,
  'letter-drafted': letters.drafted,
  'letter-delivered': letters.delivered,
  overdue: reminders.overdue,
  'proposal-opened': proposals.opened,
  'proposal-decided': proposals.decided,
  ...submissions,
  'application-submitted': closing.applied,
  'sent-back': closing.sentBack,
  verified: closing.verified,
  closed: closing.closed,
  graded: closing.graded,
  reopened: closing.reopened,
  'task-returned': changes.taskReturned,
  'task-return-decided': changes.taskReturnDecided,
  reassigned: changes.reassigned,
  'task-withdrawn': changes.taskWithdrawn,
  contested: contests.contested,
  'contest-decided': contests.decided,
  'step-corrected': changes.stepCorrected,
  'new-round': changes.newRound,
  'extension-asked': dates.extensionAsked,
  'extension-decided': dates.extensionDecided,
  'clock-paused': dates.clockPaused,
  'clock-resumed': dates.clockResumed,
  'plan-revised': planRevised,
  'date-moved': dates.dateMoved,
  'major-marked': dates.majorMarked,
  'interview-held': proceedings.interviewHeld,
  'accountability-recorded': proceedings.accountabilityRecorded,
  ...instructions,
  unclosed: reminders.unclosed,
  'breach-found': targets.breachFound,
  'broken-again': targets.brokenAgain,
  'figure-corrected': targets.figureCorrected,
  'figure-owed': targets.figureOwed,
  'cycle-step-opened': assessments.stepOpened,
  'cycle-decision': assessments.toDecide,
  'cycle-report-returned': assessments.returned,
  'explanation-asked': assessments.explanationAsked,
  'explanation-given': assessments.explanationGiven,
  'finding-raised': findings.raised,
  'finding-established': findings.told,
  'finding-contested': findings.contested,
  'finding-reviewed': findings.reviewed,
  unreached,
  'year-needed': yearNeeded,
} satisfies Record<NoticeKind, Template>;
