import { Draft, type Facts, type Outcome } from '../docket/draft';
import { openedWithout } from '../docket/office-docket';
import type { EventActor } from '../permissions/actor';
import type { ReportEvent } from './events';
import { evolveReport } from './evolve';
import type { ReportState } from './state';

/** The docket of a campaign's report: one per campaign. */
export const reportDocketId = (campaignId: string): string => `${campaignId}:report`;

/** The docket as the office's first command opens it. */
export const openReport = (
  campaignId: string,
  by: EventActor,
  facts: Facts,
): Outcome<ReportState, ReportEvent> => {
  const opened = {
    ...openedWithout(
      {
        id: reportDocketId(campaignId),
        campaignId,
        kind: 'report',
        unitId: null,
        title: '整改情况报告',
      },
      facts,
    ),
    by,
  };
  const draft = new Draft<ReportState, ReportEvent>(evolveReport(null, opened), evolveReport);
  draft.events.push(opened);
  return draft.done();
};
