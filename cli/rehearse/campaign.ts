/** A rehearsal's campaign, on engines and in memory. */
export const REHEARSAL_CAMPAIGN = 'rehearsal';
