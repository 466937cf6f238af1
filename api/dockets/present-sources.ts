import type { DocketState } from '../../domain/case/state';
import { sourcesOf } from '../../domain/docket/source';
import type { SourceView } from '../contracts/sources';

/** Where a case comes from; a unit's file comes from nowhere. One of before there were sources is of its campaign's document. */
export const presentSources = (state: DocketState, campaignTitle: string): SourceView[] =>
  state.kind === 'unit-file'
    ? []
    : sourcesOf(state, { title: campaignTitle, issuer: null, number: null, issuedOn: null }).map(
        ({ fileIds: _, ...one }) => one,
      );
