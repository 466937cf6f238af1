import type { DraftView } from '../../api/contracts/campaigns';

/** The steps from a text to a campaign, in their order; each is a view of the draft's page. */
export const draftSteps = ['read', 'questions', 'links', 'units', 'timetable', 'rehearse', 'launch'] as const;
export type DraftStep = (typeof draftSteps)[number];

type Code = DraftView['missing'][number]['code'];

const linkCodes: readonly Code[] = [
  'LINKS_UNCONFIRMED',
  'PROBLEM_UNASSIGNED',
  'ASSIGNMENT_UNLINKED',
  'MAJOR_UNKNOWN',
];
const unitCodes: readonly Code[] = [
  'UNIT_UNKNOWN',
  'UNIT_COLLECTIVE',
  'UNIT_AMBIGUOUS',
  'UNIT_CLOSED',
  'UNIT_HAS_NOBODY',
];
const dateCodes: readonly Code[] = ['TIMETABLE_INCOMPLETE', 'ISSUE_DATE_MISSING'];

/** How many things hold up the launch in a step; 回答问题 has them all. */
export const openIn = (step: DraftStep, { missing, campaign }: DraftView): number => {
  const must = missing.filter(one => !one.isWarning);
  switch (step) {
    case 'questions':
      return must.length;
    case 'links':
      return must.filter(one => linkCodes.includes(one.code)).length;
    case 'units':
      return must.filter(one => unitCodes.includes(one.code)).length;
    case 'timetable':
      return must.filter(one => dateCodes.includes(one.code)).length;
    case 'rehearse':
    case 'launch':
      return campaign.status === 'draft' ? 1 : 0;
    case 'read':
      return 0;
  }
};

/** The step that answers a question better than a card does: the one that shows what it is about as a whole. */
export const stepFor = (code: Code): DraftStep | null => (linkCodes.includes(code) ? 'links' : null);

export const isDraftStep = (step: string | null): step is DraftStep =>
  (draftSteps as readonly (string | null)[]).includes(step);
