import { playStep } from '../../../rehearsal/conduct';
import { createDb, type Db } from '../../../prisma/schema/db';
import { stageByHand } from '../../workflows/assessed/by-hand';

/**
 * `node run.mjs test/prisma/killed-assessment/play.ts CAMPAIGN`: goes on with a cycle from wherever the record stands, to its end. Says
 * what it begins, one line each, and knows nothing of what those before it came to.
 */
const [campaignId = ''] = process.argv.slice(2);

const play = async (db: Db): Promise<void> => {
  const stage = await stageByHand(db, campaignId, what => process.stdout.write(`${what}\n`));
  for (let isOver = false; !isOver;) ({ isOver } = await playStep(stage, null));
  process.stdout.write('done\n');
  await db.$disconnect();
};

void play(createDb(process.env['DATABASE_URL'] ?? '', 2));
