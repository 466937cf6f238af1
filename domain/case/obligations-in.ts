import type { ObligationKind } from '../codes/obligation';
import type { DocketState } from './state';

/** The obligations of a docket that a command could name, of one kind or of all. */
export const obligationsIn = (state: DocketState, kind?: ObligationKind): { obligationId: string }[] =>
  state.obligations
    .filter(one => kind === undefined || one.kind === kind)
    .map(one => ({ obligationId: one.id }));
