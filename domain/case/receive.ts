import type { CommandOf } from './commands';
import { meet, openObligation, refuse, type Context } from './context';

/** 签收 */
export const signFor = (context: Context) => {
  const { draft, envelope, by } = context;
  const obligation =
    openObligation(context, 'receipt', envelope.unitId) ??
    refuse('NOTHING_OWED', '本单位没有待签收的任务', { unitId: envelope.unitId });
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
