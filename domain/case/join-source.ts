import { unstatedSource, type Source } from '../docket/source';
import type { EventOf } from './events';
import type { CaseState } from './state';

/** What a case of before there were sources has: not stated, its campaign's document not being known here. */
const unsaid: Source = unstatedSource({ title: '', issuer: null, number: null, issuedOn: null });

/** 并案: the case goes on under both lineages, its own first. The same finding is not joined twice. */
export const joinSource = (state: CaseState, { source }: EventOf<'source-joined'>): CaseState => {
  const before = state.sources?.length ? state.sources : [unsaid];
  const isKnown = source.findingId !== null && before.some(one => one.findingId === source.findingId);
  return isKnown ? state : { ...state, sources: [...before, source] };
};
