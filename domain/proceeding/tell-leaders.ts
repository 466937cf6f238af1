import type { NoticeIntent } from '../docket/notice-intent';
import { derive } from '../explain/derive';
import type { Origin } from './origin';
import type { ProceedingState } from './state';

/** Leadership is told what is proposed of findings, and by which clause; a rung tells of its own obligation. */
export const tellLeaders = (
  { title, unitId, proceedingKind }: ProceedingState,
  { grounds, cites }: Origin,
): NoticeIntent => ({
  kind: 'proposal-opened',
  audience: { to: 'leaders' },
  urgency: 'own',
  unitId,
  why: [
    ...[...new Set(grounds.map(one => one.cite ?? 'practice:finding'))].map(cite =>
      derive({ code: 'finding-established' }, cite),
    ),
    ...cites.map(cite => derive({ code: 'outcome-follows', outcome: proceedingKind }, cite)),
  ],
  facts: {
    title,
    act: `propose-${proceedingKind}`,
    what: grounds.map(one => one.says).join(';'),
    kind: 'finding',
  },
});
