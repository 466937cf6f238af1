/** The page of a case or of a unit's file; ids hold Chinese characters and colons. */
export const pathOfDocket = (docket: { id: string; kind: string }): string =>
  `/${docket.kind === 'unit-file' ? 'unit-files' : 'cases'}/${encodeURIComponent(docket.id)}`;

export const pathOfLetter = (id: string): string => `/letters/${encodeURIComponent(id)}`;
export const pathOfProceeding = (id: string): string => `/proceedings/${encodeURIComponent(id)}`;
export const pathOfDraft = (id: string): string => `/drafts/${encodeURIComponent(id)}`;
