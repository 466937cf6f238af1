/** Under which name a value of the form is kept: each by itself, so that what two devices typed is merged by field. */
export const answerName = (docketId: string | null, fieldId: string): string =>
  docketId === null ? `a/${fieldId}` : `p/${docketId}/${fieldId}`;
export const otherwiseName = (docketId: string | null, fieldId: string): string =>
  `o/${docketId ?? ''}/${fieldId}`;
export const noneName = (partId: string): string => `none/${partId}`;
/** The stamped scan of a part; of the whole document without one. */
export const scanName = (partId: string | null): string => `scan/${partId ?? ''}`;
