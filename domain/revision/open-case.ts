import type { Facts } from '../docket/draft';
import type { CaseResult } from '../case/case-draft';
import { openDocket } from '../case/open-docket';
import { caseDocketId, partsOf } from '../launch/build-dockets';
import { handIns, reviewOf } from '../launch/case-obligations';
import { datesFromNow, type CampaignDates } from './dates-from-now';
import { demandsOf } from './demands';
import type { PlannedCase } from './plan-in-force';
import type { ChangeOf } from './pieces';

/** The number of a case that a revision adds: the text's own, as long as no case has ever had it. */
export const freeRef = (ref: string, isTaken: (ref: string) => boolean): string => {
  let free = ref;
  for (let n = 2; isTaken(free); n++) free = `${ref}-${n}`;
  return free;
};

/** A problem that a revised plan adds, handed out now as at a launch: its task notices go out, its periods count from today. */
export const openCase = (
  campaignId: string,
  ref: string,
  { category, text, measures, position, isMajor, sources, breachId }: ChangeOf<'added'>,
  dates: CampaignDates,
  facts: Facts,
): { outcome: CaseResult; planned: PlannedCase } => {
  const docketId = caseDocketId(campaignId, ref);
  const planned: PlannedCase = { docketId, ref, category, text, tasks: measures };
  const leads = [...new Set(measures.flatMap(one => one.leads))];
  const isLongTerm = measures.some(one => one.isLongTerm);
  const docket = {
    id: docketId,
    campaignId,
    kind: 'case' as const,
    ref,
    unitId: null,
    title: text,
    category,
    position,
    parts: partsOf(measures),
    isLongTerm,
    ...(isMajor && { isMajor }),
    ...(sources && { sources }),
    ...(breachId !== undefined && { breachId }),
  };
  const owed = [
    ...leads.flatMap(lead => handIns(docketId, lead, datesFromNow(dates, facts), facts)),
    ...demandsOf(planned),
    ...(isLongTerm ? [reviewOf(docketId, facts)] : []),
  ];
  return { outcome: openDocket(docket, owed, facts, 'receipt'), planned };
};
