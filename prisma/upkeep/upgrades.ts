import type { Db } from '../schema/db';
import {
  writeGradeIntoPolicies,
  writeInstructionsIntoPolicies,
  writeRulesIntoPolicies,
} from './complete-policies';
import { endStandInsOfOtherHouses } from './end-stand-ins';
import { oweWhatWaits } from './owe-what-waits';
import { papersAsEvents } from './papers/papers-as-events';
import { writeSearchTexts } from './search-texts';
import { superviseOwed } from './supervise-owed';

/**
 * What a newer version makes of an older record, beyond what a migration says in SQL. It may be run again, after a death in
 * the middle or by two processes at once, and then finds nothing left to do.
 */
export interface Upgrade {
  name: string;
  run: (db: Db) => Promise<void>;
}

/** In their order. A name is never used again. */
const upgrades: readonly Upgrade[] = [
  // Before all others, which read policies: whatever a version of before had run.
  { name: 'rules-in-policies', run: writeRulesIntoPolicies },
  { name: 'grade-in-policies', run: writeGradeIntoPolicies },
  { name: 'instructions-in-policies', run: writeInstructionsIntoPolicies },
  { name: 'papers-as-events', run: papersAsEvents },
  { name: 'owe-what-waits', run: oweWhatWaits },
  {
    name: 'supervise-what-is-owed',
    run: async db => {
      await superviseOwed(db);
    },
  },
  { name: 'stand-ins-of-one-house', run: endStandInsOfOtherHouses },
  { name: 'search-texts', run: writeSearchTexts },
];

/** Runs the upgrades that this record has not had, each once; returns their names. One that is up to date costs one query. */
export const applyUpgrades = async (db: Db, all: readonly Upgrade[] = upgrades): Promise<string[]> => {
  const done = new Set((await db.upgrade.findMany({ select: { name: true } })).map(one => one.name));
  const missing = all.filter(one => !done.has(one.name));
  for (const { name, run } of missing) {
    await run(db);
    await db.upgrade.createMany({ data: [{ name }], skipDuplicates: true });
  }
  return missing.map(one => one.name);
};
