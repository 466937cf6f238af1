import { questions, type Asked, type Question } from './ledger-questions';
import { median, timed, type Measure, type Result } from './measure';
import { writePlayedCampaign } from './played-campaign';
import { withDatabases, type MakeDatabase } from './with-databases';

const FEW = 100;
const MANY = 10_000;
const TIMES = 5;

/** A page is the same work in any campaign; what looks at every case may cost as much more as there are more of them. */
const goals: Record<Question['grows'], number> = { not: 3, 'with-the-cases': (1.5 * MANY) / FEW };

const openCampaign = async (make: MakeDatabase, cases: number, now: number): Promise<Asked> => {
  const { db } = await make(`cases_${cases}`, 4);
  const campaignId = await writePlayedCampaign(db, cases, now);
  await db.$executeRaw`VACUUM (ANALYZE)`;
  return { db, campaignId, cases, now };
};

/** Of the few and of the many turn by turn, so that whatever else the machine does hits both alike. */
const compare = async ({ what, grows, isOnce, ask }: Question, few: Asked, many: Asked): Promise<Result> => {
  const times = { few: [] as number[], many: [] as number[] };
  // The first one fills caches, unless it is the only one.
  const rounds = isOnce ? 1 : TIMES + 1;
  for (let round = 0; round < rounds; round++) {
    const took = { few: await timed(() => ask(few)), many: await timed(() => ask(many)) };
    if (round === 0 && !isOnce) continue;
    times.few.push(took.few);
    times.many.push(took.many);
  }
  const ratio = median(times.many) / median(times.few);
  const goal = goals[grows];
  return {
    what,
    goal: `≤ ${goal.toFixed(0)}×`,
    value: `${ratio.toFixed(1)}×`,
    isMet: ratio <= goal,
    against: `${median(times.many).toFixed(1)} ms of ${MANY} cases, ${median(times.few).toFixed(1)} ms of ${FEW}`,
  };
};

/** Reading, reporting, upkeep and adoption on a big campaign against a small one. Postgres alone. */
export const ledger: Measure = {
  name: 'ledger',
  what: `pages, searches, reports and upkeep of ${MANY} cases against ${FEW}`,
  run: say =>
    withDatabases(say, async make => {
      const now = Date.now();
      const few = await openCampaign(make, FEW, now);
      say(`writing ${MANY} cases`);
      const many = await openCampaign(make, MANY, now);
      const results: Result[] = [];
      for (const question of questions) {
        results.push(await compare(question, few, many));
        say(`${question.what}: ${results.at(-1)!.against}`);
      }
      return results;
    }),
};
