import type { CommandKind } from '../codes/commands';
import type { ObligationKind } from '../codes/obligation';
import type { Obligation } from '../obligation/types';

/** The command that meets an obligation of a kind; letters and proposals are handled by their own commands. */
const byKind: Record<Exclude<ObligationKind, 'paper-decision'>, CommandKind | null> = {
  receipt: 'sign-for',
  liaison: 'name-liaison',
  plan: 'submit-plan',
  rectification: 'apply-for-closing',
  milestone: 'complete-milestone',
  report: 'submit-report',
  verification: 'verify',
  review: 'record-review',
  'look-back': 'look-back',
  feedback: null,
  'progress-feedback': 'report-progress',
  'new-deadline': 'apply-for-closing',
  'instruction-answer': 'answer-instruction',
  letter: null,
  decision: null,
  'extension-decision': 'decide-extension',
  'contest-decision': 'decide-contest',
  'return-decision': 'decide-task-return',
  closing: 'close',
  aftermath: 'close',
  succession: 'reassign',
  compilation: null,
  figure: null,
  'breach-decision': null,
  'assessment-step': null,
  'assessment-decision': null,
  explanation: null,
  'finding-decision': null,
  'notice-search': null,
};

/** The command by which whoever owes it meets an obligation, null where it is met by something else. */
export const commandFor = ({ kind, about }: Pick<Obligation, 'kind' | 'about'>): CommandKind | null => {
  if (kind !== 'paper-decision') return byKind[kind];
  return about?.what === 'report' ? 'accept-report' : 'approve-plan';
};

const together: ReadonlySet<CommandKind> = new Set(['sign-for', 'submit-plan', 'submit-report']);

/** True where one act can serve several cases of a campaign: signing for, one plan, one report. */
export const servesSeveral = (command: CommandKind | null): boolean =>
  command !== null && together.has(command);
