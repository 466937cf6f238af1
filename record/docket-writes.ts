import { project, type DocketEvent, type DocketState } from '../domain/kinds';
import { changedObligations, docketRow } from './docket-rows';
import type { CampaignFacts, DocketRecord, DocketRow, DocketWrite, StepRow } from './rows';
import type { TouchedDocket } from './touched';
import type { DocketKind } from '../domain/codes/docket';
import type { Act } from '../domain/codes/ladder';

/** Everything that is written of one docket: events, the row that is their fold, obligations, claims of steps. */
export const docketWrite = (
  docket: { before: DocketRecord | null; state: DocketState; events: DocketEvent[]; steps: StepRow[] },
  facts: CampaignFacts,
): DocketWrite => {
  const { before, state, events, steps } = docket;
  return {
    row: docketRow(state, (before?.version ?? 0) + 1, facts),
    state,
    events,
    firstSeq: (before?.state.seq ?? 0) + 1,
    obligations: changedObligations(before?.state ?? null, state),
    steps,
    projection: project(state),
  };
};

/** What the docket's workflow has to know of its new row. */
export const touchedDocket = (row: DocketRow, before: DocketRecord | null): TouchedDocket => ({
  id: row.id,
  kind: row.kind as DocketKind,
  version: row.version,
  alarmAt: row.alarmAt,
  alarmAct: row.alarmAct as Act | null,
  isSooner: row.alarmAt !== null && (!before?.alarmAt || row.alarmAt < before.alarmAt),
  isEnded: row.isEnded,
});
