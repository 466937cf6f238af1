import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { launchRehearsal, seedCounty } from '../support/campaign';
import { bundleOnce } from '../support/temporal';
import { startSystem } from '../support/worker';

/**
 * Workflows that are under way must be able to go on with the present code. After a change that `patched()` covers, add the
 * new course of events beside the old ones: `UPDATE_HISTORIES=<name> npx jest test/workflows/histories`.
 */
const folder = path.join(__dirname, 'histories');
const { History } = temporal.api.history.v1;
const kinds = ['rectificationCase', 'campaign', 'interview', 'accountability', 'noticeDelivery', 'rehearsal'];

const record = async (name: string): Promise<void> => {
  const system = await startSystem();
  try {
    await seedCounty(system.db);
    await system.startWorker();
    const id = system.newId('history');
    await system.tell(await launchRehearsal(system.db, id, {}, 1));
    await system.rehearse(id, '2018-06-04T16:00:00+08:00');
    mkdirSync(folder, { recursive: true });
    for (const kind of kinds) {
      const query = `WorkflowType = '${kind}' AND TaskQueue = '${system.host.taskQueue}'`;
      for await (const { workflowId } of system.temporal.client.workflow.list({ query })) {
        const history = await system.temporal.client.workflow.getHandle(workflowId).fetchHistory();
        // Whose machine it was is nobody's concern.
        for (const event of history.events ?? [])
          for (const part of Object.values(event) as unknown[])
            if (part && typeof part === 'object' && 'identity' in part) part.identity = 'test';
        const bytes = Buffer.from(History.encode(history).finish()).toString('base64');
        writeFileSync(path.join(folder, `${kind}-${name}.json`), `${JSON.stringify({ bytes })}\n`);
        break;
      }
    }
  } finally {
    await system.close();
  }
};

const wanted = process.env['UPDATE_HISTORIES'];
if (wanted) it('records the present course of events', () => record(wanted), 120_000);
else {
  const files = readdirSync(folder).sort();
  it('has a history of every workflow', () => {
    expect(kinds.filter(kind => !files.some(file => file.startsWith(`${kind}-`)))).toEqual([]);
  });

  it.each(files)('goes on from %s', async file => {
    const { bytes } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { bytes: string };
    const history = History.decode(Buffer.from(bytes, 'base64'));
    await expect(
      Worker.runReplayHistory({ workflowBundle: await bundleOnce() }, history),
    ).resolves.toBeUndefined();
  });
}
