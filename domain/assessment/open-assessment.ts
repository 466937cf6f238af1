import type { Facts } from '../docket/draft';
import { openedWithout } from '../docket/office-docket';
import type { EventActor } from '../permissions/actor';
import type { AssessmentAct } from './acts';
import { draftOf, type AssessmentOutcome } from './draft';
import { evolveAssessment } from './evolve';

/** The docket of a campaign's yearly cycle: one per campaign. */
export const assessmentId = (campaignId: string): string => `${campaignId}:assessment`;

/** What a cycle is called: `2018年度考核`, with its scheme. */
export const cycleTitle = ({
  scheme,
  year,
}: Pick<Extract<AssessmentAct, { kind: 'open' }>, 'scheme' | 'year'>): string =>
  `${String(year)} 年度考核(${scheme.title.zh})`;

/** The docket as the lead body's first command opens it; what it is about is said by that command's own event. */
export const openAssessment = (
  campaignId: string,
  act: Extract<AssessmentAct, { kind: 'open' }>,
  by: EventActor,
  facts: Facts,
): AssessmentOutcome => {
  const docket = {
    id: assessmentId(campaignId),
    campaignId,
    kind: 'assessment' as const,
    unitId: null,
    title: cycleTitle(act),
  };
  const opened = { ...openedWithout(docket, facts), by };
  const draft = draftOf(evolveAssessment(null, opened));
  draft.events.push(opened);
  return draft.done();
};
