import { loadCampaigns } from '../cli/demo/load/load-campaigns';
import { seedRules } from '../prisma/schema/seed-rules';
import { p95, timed, type Measure, type Result } from './measure';
import { readings, type Loaded, type Reading } from './scale-readings';
import { withDatabases, type MakeDatabase } from './with-databases';

/** `BENCH_CASES=10000,100000,1000000 npm run bench -- at-scale`: the sizes, the smallest first. */
const sizes = (process.env['BENCH_CASES'] ?? '1000,10000').split(',').map(Number);
const TIMES = 20;
const MOST_GROWTH = 3;
const MOST_AGAINST_BARE = 1.5;

const open = async (make: MakeDatabase, cases: number, say: (line: string) => void): Promise<Loaded> => {
  const { db, url } = await make(`scale_${cases}`, 2);
  await seedRules(db);
  const ms = await timed(() =>
    loadCampaigns(db, url, { cases, campaigns: 1, now: Date.now(), say: () => undefined }),
  );
  const [size] = await db.$queryRaw<{ bytes: bigint }[]>`
    SELECT pg_database_size(current_database()) AS bytes`;
  const perCase = (Number(size!.bytes) / cases / 1_000).toFixed(0);
  say(`${cases} cases written, ${((cases * 1_000) / ms).toFixed(0)} a second, ${perCase} kB each`);
  await db.$executeRaw`VACUUM (ANALYZE)`;
  return { db, campaignId: 'load-001', cases };
};

/** Ours and the bare SQL turn by turn, so that whatever else the machine does hits both alike. */
const measured = async ({ ask, bare }: Reading, loaded: Loaded) => {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= TIMES; round++) {
    const ours = await timed(() => ask(loaded));
    const plain = await timed(() => bare(loaded));
    // The first one fills caches.
    if (round === 0) continue;
    times.ours.push(ours);
    times.bare.push(plain);
  }
  return { ours: p95(times.ours), bare: p95(times.bare) };
};

const ms = (value: number): string => `${value.toFixed(1)} ms`;

const resultsOf = async (reading: Reading, all: Loaded[]): Promise<Result[]> => {
  const figures: { ours: number; bare: number }[] = [];
  for (const loaded of all) figures.push(await measured(reading, loaded));
  const [first, last] = [figures[0]!, figures.at(-1)!];
  const growth = last.ours / first.ours;
  const against = last.ours / last.bare;
  const sentence = all.map(({ cases }, n) => `${ms(figures[n]!.ours)} of ${cases}`).join(', ');
  return [
    {
      what: `${reading.what}, growth`,
      goal: `≤ ${MOST_GROWTH}×`,
      value: `${growth.toFixed(1)}×`,
      isMet: growth <= MOST_GROWTH,
      against: `p95: ${sentence}`,
    },
    {
      what: `${reading.what}, against bare SQL`,
      goal: `≤ ${MOST_AGAINST_BARE}×`,
      value: `${against.toFixed(1)}×`,
      isMet: against <= MOST_AGAINST_BARE,
      against: `bare: ${ms(last.bare)} of ${all.at(-1)!.cases}`,
    },
  ];
};

/** What pages ask of campaigns of any size, each in a database of its own that `load-demo` wrote. Postgres alone. */
export const atScale: Measure = {
  name: 'at-scale',
  what: `pages of ${sizes.join(', ')} cases (BENCH_CASES) against bare SQL and each other`,
  run: say =>
    withDatabases(say, async make => {
      const all: Loaded[] = [];
      for (const cases of sizes) all.push(await open(make, cases, say));
      const results: Result[] = [];
      for (const reading of readings) {
        results.push(...(await resultsOf(reading, all)));
        say(`${reading.what}: ${results.at(-2)!.against}; ${results.at(-1)!.against}`);
      }
      return results;
    }),
};
