import { at, toMs } from '../../../domain/calendar/civil-date';
import { breachId } from '../../../domain/breach/find-breach';
import type { OpenCase } from '../../../domain/breach/commands/open-case';
import { rowsOfFigures } from '../../../domain/figures/canonical';
import type { Actor } from '../../../domain/permissions/actor';
import type { RowKey } from '../../../domain/rules/verdict-row';
import { findPack } from '../../../documents/packs/find-pack';
import { commandBreach, commandTargets } from '../../../prisma/record/command-targets';
import { importFigures } from '../../../prisma/record/import-figures';
import { openPackCampaign } from '../../../prisma/record/open-pack-campaign';
import type { Db } from '../../../prisma/schema/db';
import { coordinatorOf } from '../../coordinator-of';
import { makeFigures } from './make-figures';
import { seedProvince } from './seed-province';

export const moneyCampaignId = 'money';

/** On the rehearsal's clock, after the final accounts of the last year. */
const opensAt = at('2018-06-13', '09:30');
const requestId = null;
const by = { campaignId: moneyCampaignId, requestId };

const row = (rule: string, part: string | null, period: string): RowKey => ({
  rule,
  part,
  unit: '云溪县',
  period,
  stage: 'spent',
});

/** What the office made cases of already: both are about 云溪县. */
const opened: { row: RowKey; act: OpenCase }[] = [
  {
    row: row('D03', null, '2015'),
    act: {
      kind: 'open-case',
      leadId: 'jiaoyuju',
      responsibleIds: ['caizhengju'],
      reason: '义务教育支出不足四分之三,由教育部门牵头补足。',
    },
  },
  {
    row: row('D05', 'b', '2016'),
    act: { kind: 'open-case', leadId: 'caizhengju', reason: '灯会支出不在规定用途之内,应追回并归还原渠道。' },
  },
];

const seedFigures = async (db: Db, actor: Actor): Promise<void> => {
  const figures = rowsOfFigures(makeFigures());
  const source = { by: 'file', fileName: '云岭省三年资金.xlsx', fileSha256: null } as const;
  await importFigures(db, { ...by, batchId: 'money-first', source, figures, actor, reach: 'all' });
};

/**
 * The money of an invented province on a rehearsal's clock: its units, three years of figures, what the rules find in them, two
 * of it cases already. Seconds of work, so it is done while people look at the pages. Where it is there already nothing changes;
 * where it was broken off it goes on. True where this call made it.
 */
export const seedMoney = async (db: Db, now: number): Promise<boolean> => {
  const last = opened.at(-1)!;
  const done = await db.docket.findUnique({ where: { id: breachId(moneyCampaignId, last.row) } });
  if ((done?.state as { caseId?: string | null } | undefined)?.caseId) return false;
  await seedProvince(db, now);
  const actor = await coordinatorOf(db, 'office', 'targets');
  if ((await db.campaign.count({ where: { id: moneyCampaignId } })) === 0)
    await openPackCampaign(db, {
      id: moneyCampaignId,
      title: '云岭省重点县资金和政策目标监督(演示)',
      packs: [findPack('demo')],
      completionDueOn: '2018-12-31',
      actor,
      requestId,
      now: toMs(opensAt),
      clock: 'rehearsal',
    });
  await seedFigures(db, actor);
  await commandTargets(db, { ...by, command: { kind: 'evaluate-now' }, actor });
  for (const one of opened)
    await commandBreach(db, { ...by, breachId: breachId(moneyCampaignId, one.row), command: one.act, actor });
  return true;
};
