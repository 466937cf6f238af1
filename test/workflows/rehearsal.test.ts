import { setTimeout as pause } from 'node:timers/promises';
import { toInstant } from '../../domain/calendar/civil-date';
import type { ScriptOptions } from '../../rehearsal/script/options';
import type { Db } from '../../prisma/schema/db';
import { caseWorkflowId } from '../../workflows/messages';
import { launchRehearsal, seedCounty } from '../support/campaign';
import { expectFolds } from '../support/fold-check';
import { startSystem, type TestSystem } from '../support/worker';

const systems: TestSystem[] = [];
const newSystem = async () => {
  const system = await startSystem();
  systems.push(system);
  await seedCounty(system.db);
  return system;
};
afterEach(async () => {
  for (const system of systems.splice(0)) await system.close();
});

const time = (date: Date | null) => date && toInstant(date.getTime()).slice(0, 16);

/** What a run has come to, without what differs by its name alone. */
const ledgerOf = async (db: Db, campaignId: string) => {
  const where = { campaignId };
  const short = (id: string) => id.replaceAll(campaignId, '');
  const [steps, dockets, letters, proceedings, mails] = await Promise.all([
    db.step.findMany({ where }),
    db.docket.findMany({ where }),
    db.letter.findMany({ where }),
    db.proceeding.findMany({ where }),
    db.mail.findMany({ where }),
  ]);
  return {
    steps: steps
      .map(one =>
        [
          short(one.obligationId),
          one.round,
          one.rung,
          one.outcome,
          time(one.dueAt),
          time(one.firedAt),
          time(one.deliveredAt),
        ].join(' '),
      )
      .sort(),
    dockets: dockets.map(one => [short(one.id), one.status, one.outcome, one.closedOn].join(' ')).sort(),
    letters: letters
      .map(one => [short(one.id), one.number, one.status, time(one.deliveredAt)].join(' '))
      .sort(),
    proceedings: proceedings.map(one => [short(one.id), one.stage, time(one.decidedAt)].join(' ')).sort(),
    mails: mails.map(one => [one.personId, one.kind, one.status, time(one.sendAt)].join(' ')).sort(),
  };
};

const launch = async (system: TestSystem, script: Partial<ScriptOptions>) => {
  const campaignId = system.newId('run');
  await system.tell(await launchRehearsal(system.db, campaignId, script, 1));
  return campaignId;
};

/** Past the plan's whole ladder: 5/14 missed, urged, letter, interview, new deadline 6/1 missed, accountability approved. */
const LADDER_END = '2018-06-04T16:00:00+08:00';

it('climbs the whole ladder with silent units, each rung once, and the same when workers come and go', async () => {
  const straight = await newSystem();
  await straight.startWorker();
  const id = await launch(straight, {});
  await straight.rehearse(id, LADDER_END);
  const expected = await ledgerOf(straight.db, id);
  await expectFolds(straight.db, id);
  // The example of domain.md §4, rung by rung: due and recorded at the same instant of the campaign's clock.
  const planSteps = expected.steps.filter(
    one => one.startsWith(':一-1:plan:transport:1') && one.includes(' fired '),
  );
  const rungs = planSteps.map(one => one.split(' ').slice(2, 6).join(' '));
  const ofRoundOne = rungs.filter(one => !one.startsWith('remind') || one.startsWith('remind:2018-05-11'));
  expect(ofRoundOne.sort()).toEqual([
    'propose-accountability fired 2018-06-02T00:00 2018-06-02T00:00',
    'propose-interview fired 2018-05-22T00:00 2018-05-22T00:00',
    'remind:2018-05-11 fired 2018-05-11T00:00 2018-05-11T00:00',
    'supervision-letter fired 2018-05-16T00:00 2018-05-16T00:00',
    'urge fired 2018-05-15T00:00 2018-05-15T00:00',
  ]);

  const shaken = await newSystem();
  let stop = await shaken.startWorker();
  const other = await launch(shaken, {});
  const running = shaken.rehearse(other, LADDER_END);
  for (let n = 0; n < 3; n++) {
    await pause(900);
    await stop();
    stop = await shaken.startWorker();
  }
  await running;
  expect(await ledgerOf(shaken.db, other)).toEqual(expected);
  await expectFolds(shaken.db, other);
}, 120_000);

it('only reminds who is punctual, and closes; the case costs few events and its workflow ends', async () => {
  const system = await newSystem();
  await system.startWorker();
  const id = await launch(system, { units: { kind: 'punctual' } });
  await system.rehearse(id, '2018-06-25T16:00:00+08:00');
  const { steps, dockets } = await ledgerOf(system.db, id);
  expect(dockets).toContainEqual(expect.stringMatching(/^:一-1 closed completed 2018-06-/));
  expect(steps.filter(one => /urge|letter|propose/.test(one) && !one.includes('skipped'))).toEqual([]);
  expect(steps.some(one => one.includes('remind:2018-06-08 fired'))).toBe(true);
  const handle = system.temporal.client.workflow.getHandle(caseWorkflowId(`${id}:一-1`));
  expect((await handle.describe()).historyLength).toBeLessThanOrEqual(60);
}, 90_000);
