import { setTimeout as sleep } from 'node:timers/promises';
import { launchedTouched } from '../prisma/record/launched-touched';
import { caseWorkflowId, TASK_QUEUE } from '../workflows/messages';
import { inParallel } from '../workflows/messages/in-parallel';
import { tellWorkflows } from '../workflows/messages/tell';
import { timed, type Measure, type Result } from './measure';
import { withBenchSystem, type BenchSystem } from './open-bench-system';
import { EMPTY_QUEUE, runEmptyWorker } from './run-empty-worker';
import { writeSyntheticCampaign } from './synthetic-campaign';

const CASES = 2_000;
/** Turn by turn, so that whatever else the machine does hits both alike. */
const SLICE = 250;
const WIDTH = 50;

/** Started, scheduled, begun, completed: a history of four events has had its first workflow task. */
const WORKED = 4;

const untilWorked = ({ client }: BenchSystem, ids: string[]): Promise<void> =>
  inParallel(ids, WIDTH, async id => {
    while ((await client.workflow.getHandle(id).describe()).historyLength < WORKED) await sleep(5);
  });

interface Sums {
  accepted: number;
  worked: number;
}

const start = async (system: BenchSystem, ids: string[], begin: () => Promise<unknown>, sums: Sums) => {
  const accepted = await timed(begin);
  sums.accepted += accepted;
  sums.worked += accepted + (await timed(() => untilWorked(system, ids)));
};

const rowOf = (what: string, cases: number, empties: number): Result => {
  const ratio = empties / cases;
  const rate = (ms: number) => `${Math.round(CASES / (ms / 1000))}/s`;
  return {
    what,
    goal: '≥ 0.80×',
    value: `${ratio.toFixed(2)}×`,
    isMet: ratio >= 0.8,
    against: `${rate(cases)} cases, ${rate(empties)} empty workflows`,
  };
};

/** Starting supervision of many cases as after a launch, against starting as many empty workflows. */
export const startSupervision: Measure = {
  name: 'start-supervision',
  what: `starting supervision of ${CASES} cases against as many empty workflows`,
  run: say =>
    withBenchSystem(async system => {
      say(`writing ${CASES} dockets`);
      const campaignId = await writeSyntheticCampaign(system.db, CASES, Date.now());
      const touched = await launchedTouched(system.db, campaignId);
      const cases = touched.dockets.filter(one => one.kind === 'case');
      const stopEmptyWorker = await runEmptyWorker(system);
      const { client } = system;
      const host = { client, taskQueue: TASK_QUEUE };
      const empty = (workflowId: string) =>
        client.workflow.start('empty', { workflowId, taskQueue: EMPTY_QUEUE, args: [] });
      const sums = { cases: { accepted: 0, worked: 0 }, empties: { accepted: 0, worked: 0 } };
      const warmUp = Array.from({ length: WIDTH }, (_, n) => `warm-up/${n}`);
      await inParallel(warmUp, WIDTH, empty);
      for (let from = 0; from < CASES; from += SLICE) {
        const dockets = cases.slice(from, from + SLICE);
        const ids = dockets.map((_, n) => `empty/${from + n}`);
        await start(system, ids, () => inParallel(ids, WIDTH, empty), sums.empties);
        const caseIds = dockets.map(one => caseWorkflowId(one.id));
        await start(system, caseIds, () => tellWorkflows(host, { ...touched, dockets }), sums.cases);
        say(`${from + dockets.length} of each`);
      }
      await stopEmptyWorker();
      return [
        rowOf('start supervision, accepted', sums.cases.accepted, sums.empties.accepted),
        rowOf('start supervision, first task done', sums.cases.worked, sums.empties.worked),
      ];
    }),
};
