import type { CommandOf } from './commands';
import { meet, openObligation, refuse, type Context } from './context';
import type { CommandKind } from '../codes/commands';

/** 签收 */
export const signFor = (context: Context) => {
  const { draft, envelope, by } = context;
  const obligation =
    openObligation(context, 'receipt', envelope.unitId) ??
    refuse('NOTHING_OWED', '本单位没有待签收的任务', { unitId: envelope.unitId });
  draft.emit({ type: 'signed-for', at: envelope.receivedAt, by, unitId: envelope.unitId });
  meet(context, obligation);
};

/** What a unit does with a task shows that it has it: nothing is urged for a signature any more (ADR 19). */
export const workOnTask: ReadonlySet<CommandKind> = new Set([
  'submit-plan',
  'report-progress',
  'complete-milestone',
  'submit-report',
  'apply-for-closing',
]);

/** Work without a signature counts as signed for when it was received. */
export const signForWithWork = (context: Context): void => {
  const { draft, envelope, by } = context;
  const obligation = openObligation(context, 'receipt', envelope.unitId);
  if (!obligation) return;
  draft.emit({ type: 'signed-for', at: envelope.receivedAt, by, unitId: envelope.unitId });
  meet(context, obligation);
};

/** 报联络员: name, post and telephone. */
export const nameLiaison = (context: Context, command: CommandOf<'name-liaison'>) => {
  const { draft, envelope, by } = context;
  const { name, post, phone } = command;
  if (draft.state.unitId !== envelope.unitId)
    refuse('NOT_YOURS', '只能填报本单位的联络员', { unitId: envelope.unitId });
  draft.emit({
    type: 'liaison-named',
    at: envelope.receivedAt,
    by,
    unitId: envelope.unitId,
    name,
    post,
    phone,
  });
  const obligation = openObligation(context, 'liaison', envelope.unitId);
  if (obligation) meet(context, obligation);
};
