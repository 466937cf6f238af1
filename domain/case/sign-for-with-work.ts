import { meet, openObligation, type Acting } from './context';

/** Work without a signature counts as signed for when it was received. */
export const signForWithWork = (context: Acting): void => {
  const { draft, envelope, by } = context;
  const obligation = openObligation(context, 'receipt', envelope.unitId);
  if (!obligation) return;
  draft.emit({ type: 'signed-for', at: envelope.receivedAt, by, unitId: envelope.unitId });
  meet(context, obligation);
};
