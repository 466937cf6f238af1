import { toMs } from '../../domain/calendar/civil-date';
import { loadRegistry } from '../../prisma/people/load-registry';
import { saveRegistry } from '../../prisma/people/save-registry';
import { readRehearsal } from '../../prisma/read/read-rehearsal';
import { loadCalendar, loadPolicy } from '../../prisma/record/facts';
import { commandAssessment } from '../../prisma/record/command-assessment';
import { importFigures } from '../../prisma/record/import-figures';
import { openAssessment } from '../../prisma/record/open-assessment';
import type { Db } from '../../prisma/schema/db';
import { currentRules } from '../../prisma/schema/seed-rules';
import { compareRuns } from '../../rehearsal/compare/compare-runs';
import { troupeOf } from '../../rehearsal/memory/perform-acts';
import { simulateCycle } from '../../rehearsal/memory/simulate-cycle';
import { describeRun } from '../../rehearsal/run-result';
import { describeDifference } from '../describe-difference';
import { readConfiguration } from '../configuration';
import { REHEARSAL_CAMPAIGN as campaignId } from '../rehearse/campaign';
import { conductRehearsal } from '../rehearse/conduct';
import { describeForPeople } from '../rehearse/describe';
import { onOwnEngines, say } from '../rehearse/on-own-engines';
import { newRunFolder } from '../rehearse/run-folder';
import type { System } from '../system/open-system';
import { cycleOf, type CycleAsked, type CycleToPlay } from './cycle-of';

export interface RehearsedCycle extends CycleAsked {
  day: number;
  dataDir?: string;
  keep?: true;
}

/** The cycle is opened with its figures, on the rehearsal's clock, by the lead body's first coordinator. */
const open = async (
  { db, api }: System,
  { registry, startsAt, open: opening, orders, figures, script, until }: CycleToPlay,
  dayMs: number,
): Promise<void> => {
  const now = toMs(startsAt);
  await saveRegistry(db, registry, { by: null, now });
  const { units, people } = await loadRegistry(db);
  const by = { actor: troupeOf(units, people).actorFor('coordinator', null), requestId: null };
  const opened = await openAssessment(db, { id: campaignId, open: opening, now, clock: 'rehearsal', ...by });
  const rehearsal = { script: { ...script }, until, dayMs };
  await db.campaign.update({ where: { id: campaignId }, data: { rehearsal: rehearsal as never } });
  await api.supervision.changed(opened, 'rehearse');
  for (const command of orders)
    await api.supervision.changed(await commandAssessment(db, { campaignId, command, ...by }), 'rehearse');
  if (figures === null) return;
  const { touched } = await importFigures(db, {
    campaignId,
    batchId: `${campaignId}:figures`,
    source: { by: 'file', fileName: '考核数据.json', fileSha256: null },
    figures,
    reach: 'all',
    ...by,
  });
  await api.supervision.changed(touched, 'rehearse');
};

/** The same in memory, by the rules and with the people of the engines. */
const simulated = async (db: Db, cycle: CycleToPlay) => {
  const rules = await currentRules(db);
  return describeRun(
    await simulateCycle({
      ...cycle,
      campaignId,
      registry: await loadRegistry(db),
      calendar: await loadCalendar(db, rules.calendarVersion),
      policy: await loadPolicy(db, rules.policyId, rules.policyVersion),
    }),
  );
};

/** A whole cycle on engines of its own, held against what was computed beforehand; exit code 1 where they differ. */
export const rehearseCycle = async (asked: RehearsedCycle): Promise<void> => {
  const cycle = await cycleOf(asked);
  const folder = newRunFolder(asked.dataDir ?? readConfiguration(process.env).DATA_DIR);
  say(`演练 ${folder.id}`);
  await onOwnEngines({
    folder,
    again: '请重新运行',
    keep: asked.keep,
    play: async system => {
      await open(system, cycle, asked.day);
      await conductRehearsal(system);
      const run = describeRun(await readRehearsal(system.db, campaignId));
      const differences = compareRuns(await simulated(system.db, cycle), run);
      if (differences.length > 0) process.exitCode = 1;
      return asked.json
        ? JSON.stringify({ id: folder.id, ...run, differences }, null, 2)
        : [
            describeForPeople(run, '演练'),
            ...differences.map(describeDifference),
            `与推演相比:${differences.length} 处不同`,
          ].join('\n');
    },
  });
};
