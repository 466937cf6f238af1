import { linkEvents, type Recorded } from './chain/link-events';
import { project, type DocketEvent, type DocketState } from '../domain/kinds';
import { changedObligations, docketRow, hasEnded } from './docket-rows';
import type { CampaignFacts, DocketRecord, DocketRow, DocketWrite, StepRow } from './rows';
import type { TouchedDocket } from './touched';
import { secondsAfter } from '../domain/ladder/spread';
import type { DocketKind } from '../domain/codes/docket';
import type { Act } from '../domain/codes/ladder';

/**
 * Everything that is written of one docket: events, the row that is their fold, obligations, claims of steps. `chained`
 * says by whom and when, where the store keeps a chain.
 */
export const docketWrite = (
  docket: { before: DocketRecord | null; state: DocketState; events: DocketEvent[]; steps: StepRow[] },
  facts: CampaignFacts,
  chained: Recorded | null,
): DocketWrite => {
  const { before, state, events, steps } = docket;
  const row = docketRow(state, (before?.version ?? 0) + 1, facts);
  const firstSeq = (before?.state.seq ?? 0) + 1;
  const links = chained ? linkEvents({ row, events, firstSeq }, before?.headHash ?? null, chained) : [];
  return {
    row,
    state,
    events,
    firstSeq,
    links,
    headHash: links.at(-1)?.hash ?? null,
    obligations: changedObligations(before?.state ?? null, state),
    steps,
    projection: project(state),
  };
};

/** What the docket's workflow has to know of its new row. */
export const touchedDocket = (
  row: DocketRow,
  before: DocketRecord | null,
  { policy }: Pick<CampaignFacts, 'policy'>,
): TouchedDocket => ({
  id: row.id,
  kind: row.kind as DocketKind,
  version: row.version,
  alarmAt: row.alarmAt,
  alarmAct: row.alarmAct as Act | null,
  isSooner: row.alarmAt !== null && (!before?.alarmAt || row.alarmAt < before.alarmAt),
  isOpenAgain: before !== null && hasEnded(before.state) && !row.isEnded,
  isEnded: row.isEnded,
  secondsAfter: secondsAfter(row.id, policy),
});
