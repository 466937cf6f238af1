/** The campaign that a docket is of: what comes after it in the id names its kind. */
const campaignIn = (id: string): string => id.replace(/:(?:breach:.*|targets|figures:.*|assessment)$/s, '');

/** The page of a problem in the register. */
export const pathOfFinding = (id: string): string => `/findings/${encodeURIComponent(id)}`;

/** The page of a cycle, by its campaign. */
export const pathOfAssessment = (campaignId: string): string =>
  `/assessments/${encodeURIComponent(campaignId)}`;

/** The page of what a campaign's figures and targets are kept in, by the docket. */
const pathOfTargets = ({ id, kind }: { id: string; kind: string }): string | null => {
  const query = `?campaign=${encodeURIComponent(campaignIn(id))}`;
  if (kind === 'breach') return `/breaches/${encodeURIComponent(id)}${query}`;
  if (kind === 'target-file') return `/targets${query}`;
  if (kind === 'finding') return pathOfFinding(id);
  if (kind === 'assessment') return pathOfAssessment(campaignIn(id));
  return kind === 'figure-book' ? `/figures${query}` : null;
};

/** The page of a docket that is no letter and no proceeding; ids hold Chinese characters and colons. */
export const pathOfDocket = (docket: { id: string; kind: string }): string =>
  pathOfTargets(docket) ??
  `/${docket.kind === 'unit-file' ? 'unit-files' : 'cases'}/${encodeURIComponent(docket.id)}`;

export const pathOfLetter = (id: string): string => `/letters/${encodeURIComponent(id)}`;
export const pathOfProceeding = (id: string): string => `/proceedings/${encodeURIComponent(id)}`;
export const pathOfDraft = (id: string): string => `/drafts/${encodeURIComponent(id)}`;
