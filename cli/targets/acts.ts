import { randomUUID } from 'node:crypto';
import { isCivilDate } from '../../domain/calendar/civil-date';
import { verdictNames, verdicts } from '../../domain/codes/rules';
import { DomainError } from '../../domain/domain-error';
import { targetFileId } from '../../domain/target/open-target-file';
import type { TargetFileState } from '../../domain/target/state';
import { findPack } from '../../documents/packs/find-pack';
import { commandTargets } from '../../prisma/record/command-targets';
import { openPackCampaign } from '../../prisma/record/open-pack-campaign';
import type { Db } from '../../prisma/schema/db';
import { campaignOf } from '../campaign-of';
import { coordinatorOf } from '../coordinator-of';

interface Who {
  campaign?: string;
  by?: string;
}

const stateOf = async (db: Db, campaignId: string): Promise<TargetFileState | null> => {
  const row = await db.docket.findUnique({ where: { id: targetFileId(campaignId) } });
  return row ? (row.state as unknown as TargetFileState) : null;
};

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** 采用: evaluated by the campaign's workflow at once. */
export const adopt = async (db: Db, name: string, { campaign, by }: Who): Promise<void> => {
  const pack = findPack(name);
  const campaignId = await campaignOf(db, campaign);
  const actor = await coordinatorOf(db, by, 'targets');
  await commandTargets(db, { campaignId, command: { kind: 'adopt-pack', pack }, actor, requestId: null });
  print(`已采用《${pack.title.zh}》第 ${pack.version} 版,${pack.rules.length} 条规则`);
};

export const open = async (
  db: Db,
  title: string,
  { pack, until, by }: { pack: string[]; until: string; by?: string },
): Promise<void> => {
  if (!isCivilDate(until)) throw new DomainError('DUE_IN_PAST', { what: 'breach-case', until });
  const actor = await coordinatorOf(db, by, 'targets');
  const packs = pack.map(one => findPack(one));
  const given = { id: randomUUID(), title, packs, completionDueOn: until, actor, requestId: null };
  const { campaignId } = await openPackCampaign(db, { ...given, now: Date.now() });
  print(campaignId);
};

/** 立即核定, and what came of it. */
export const evaluate = async (db: Db, { campaign, by }: Who): Promise<void> => {
  const campaignId = await campaignOf(db, campaign);
  const actor = await coordinatorOf(db, by, 'targets');
  await commandTargets(db, { campaignId, command: { kind: 'evaluate-now' }, actor, requestId: null });
  const evaluated = (await stateOf(db, campaignId))?.evaluated;
  if (!evaluated) return;
  const counts = verdicts.flatMap(one =>
    evaluated.counts[one] === undefined ? [] : [`${verdictNames[one].zh} ${evaluated.counts[one]}`],
  );
  print(`截至 ${evaluated.asOf}:${counts.join('、')}`);
};
