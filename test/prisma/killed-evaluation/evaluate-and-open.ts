import { createDb, type Db } from '../../../prisma/schema/db';
import { commandBreach } from '../../../prisma/record/command-targets';
import { importFigures } from '../../../prisma/record/import-figures';
import { evaluateRules } from '../../../prisma/record/sweep';
import { instantOf } from '../../../prisma/schema/instants';
import { officer } from '../../record/support/figures';
import { figuresOfRound, soonAfter } from './places-pack';
import { steps, type Step } from './steps';

/**
 * `node run.mjs test/prisma/killed-evaluation/evaluate-and-open.ts CAMPAIGN FROM TO`: for each round its figures come in, what is due of the
 * rules is evaluated, and a case is opened of what was found. Says what it begins, one line a step. It knows nothing of what those
 * before it came to, and does all of it again.
 */
const [campaignId = '', from, to] = process.argv.slice(2);

const works: Record<Step, (db: Db, round: number) => Promise<void>> = {
  import: async (db, round) => {
    const source = { by: 'file', fileName: `${round}.json`, fileSha256: null } as const;
    await importFigures(db, {
      campaignId,
      batchId: `${campaignId}:${round}`,
      source,
      figures: figuresOfRound(round),
      actor: officer,
      reach: 'all',
      requestId: null,
    });
  },
  evaluate: async db => {
    const { evaluateAt } = await db.campaign.findUniqueOrThrow({ where: { id: campaignId } });
    const at = instantOf(evaluateAt);
    if (at !== null && at < soonAfter) await evaluateRules(db, campaignId, at);
  },
  open: async db => {
    const found = await db.breach.findMany({
      where: { campaignId, status: 'proposed' },
      orderBy: { id: 'asc' },
    });
    for (const { id: breachId } of found)
      await commandBreach(db, {
        campaignId,
        breachId,
        command: { kind: 'open-case', leadId: 'east', reason: '应整改' },
        actor: officer,
        requestId: null,
      });
  },
};

const work = async (db: Db): Promise<void> => {
  for (let round = Number(from); round <= Number(to); round++)
    for (const step of steps) {
      process.stdout.write(`${round} ${step}\n`);
      await works[step](db, round);
    }
  process.stdout.write('done\n');
  await db.$disconnect();
};

void work(createDb(process.env['DATABASE_URL'] ?? '', 2));
