import type { CommandKind } from '../../domain/codes/commands';

export type FieldName =
  | 'text'
  | 'reason'
  | 'note'
  | 'percent'
  | 'files'
  | 'liaison'
  | 'unit'
  | 'obligation'
  | 'obligations'
  | 'accept'
  | 'newLead'
  | 'outcome'
  | 'dueOn'
  | 'grantedOn'
  | 'category'
  | 'newUnit';

/** What each command asks for, in the order of the form. */
export const commandFields = {
  'sign-for': [],
  'name-liaison': ['liaison'],
  'return-task': ['reason'],
  'decide-task-return': ['unit', 'accept', 'newLead', 'reason'],
  reassign: ['unit', 'newUnit', 'reason'],
  'add-task': ['newUnit', 'text', 'dueOn', 'reason'],
  contest: ['reason', 'files'],
  'decide-contest': ['unit', 'accept', 'reason'],
  'submit-plan': ['text', 'files'],
  'approve-plan': ['unit'],
  'return-plan': ['unit', 'reason'],
  'report-progress': ['percent', 'text', 'files'],
  'complete-milestone': ['obligation', 'text', 'files'],
  'submit-report': ['text', 'files'],
  'accept-report': ['unit'],
  'return-report': ['unit', 'reason'],
  'apply-for-closing': ['obligations', 'text', 'files'],
  'first-review': ['unit', 'accept', 'reason'],
  verify: ['accept', 'note'],
  close: ['outcome', 'note'],
  reopen: ['reason'],
  withdraw: ['reason'],
  'open-round': ['obligation', 'dueOn', 'reason'],
  'ask-extension': ['obligation', 'dueOn', 'reason', 'files'],
  'decide-extension': ['obligation', 'accept', 'grantedOn', 'reason'],
  'pause-clock': ['obligation', 'category', 'reason'],
  'resume-clock': ['obligation', 'reason'],
  'record-review': ['obligation', 'note'],
  'look-back': ['obligation', 'accept', 'note'],
} as const satisfies Record<CommandKind, readonly FieldName[]>;
