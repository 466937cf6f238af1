import { contentHash } from '../content-hash';
import type { FindingAct } from './acts';
import { findingId } from './propose-finding';

type Entered = Pick<Extract<FindingAct, { kind: 'enter' }>, 'subjectId' | 'text' | 'source'>;

/** Spaces and their absence are no difference between two copies of one paper. */
const bare = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** The docket of an entered problem: the same words of the same paper about the same unit are the same one. */
export const enteredId = (campaignId: string, { subjectId, text, source }: Entered): string => {
  const parts = [source.organ, source.number ?? '', subjectId, text].map(bare);
  return findingId(campaignId, `entered:${contentHash(JSON.stringify(parts))}`);
};
