/** What a round does, one transaction (or one per breach) after the other. */
export const steps = ['import', 'evaluate', 'open'] as const;
export type Step = (typeof steps)[number];
