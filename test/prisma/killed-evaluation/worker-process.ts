import { startLife as start, type Life } from '../../support/life';

/** A process that works rounds of a campaign, from one to another. */
export const startLife = (databaseUrl: string, campaignId: string, from: number, to: number): Life =>
  start(databaseUrl, 'test/prisma/killed-evaluation/evaluate-and-open.ts', [
    campaignId,
    String(from),
    String(to),
  ]);
