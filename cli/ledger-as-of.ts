import { Command, Option } from 'commander';
import type { CivilDate } from '../domain/calendar/civil-date';
import { sourceKindNames, sourceKinds, type SourceKind } from '../domain/codes/findings';
import { gradeNames } from '../domain/codes/grades';
import { outcomeNames, statusNames } from '../domain/codes/statuses';
import { comesFrom, kindsOfSources, sourcesOf } from '../domain/docket/source';
import { createDb, type Db } from '../prisma/schema/db';
import { factsAsOf } from '../prisma/read/moment';
import { eachHistory } from '../prisma/read/read-histories';
import { unitNamesAsOf } from '../prisma/read/unit-names';
import type { Stood } from '../api/history/present-lines';
import { fileAsOf, knownAt } from '../record/history/as-of';
import { ledgerLine } from '../record/history/ledger-line';
import { campaignOf } from './campaign-of';
import { readConfiguration } from './configuration';
import { civilDateOption } from './plan-of-file';
import { operator } from './operator';
import { recordUrl } from './record-url';
import { lightNames } from '../domain/codes/lights';
import { writeLedgerFiles, type LedgerFiles } from './ledger-files';

interface Options extends LedgerFiles {
  asOf: CivilDate;
  campaign?: string;
  source?: SourceKind;
  json?: true;
}

const read = async (db: Db, { asOf, campaign, source }: Options) => {
  const campaignId = await campaignOf(db, campaign);
  const facts = await factsAsOf(db, campaignId, asOf);
  const { now, policy } = facts;
  const document = { title: facts.campaign.title, issuer: null, number: null, issuedOn: null };
  const cases = [];
  const stood: Stood[] = [];
  for await (const { id, events } of eachHistory(db, operator, { campaignId, kind: 'case', until: now })) {
    const state = fileAsOf(events, now);
    if (!state || (source && !comesFrom(state, [source]))) continue;
    cases.push({
      id,
      ref: state.ref,
      title: state.title,
      sources: kindsOfSources(sourcesOf(state, document)),
      ...ledgerLine(state, now, policy),
    });
    stood.push({ state, changedAt: knownAt(events, now).at(-1)?.recordedAt ?? now });
  }
  const named = await unitNamesAsOf(facts)(
    db,
    cases.flatMap(one => one.leadIds),
  );
  return {
    ledger: {
      campaignId,
      asOf: now,
      cases: cases.map(({ leadIds, ...one }) => ({ ...one, leads: leadIds.map(id => named(id).name) })),
    },
    stood,
    facts,
  };
};

const describe = ({ asOf, cases }: Awaited<ReturnType<typeof read>>['ledger']): string =>
  [
    `截至 ${asOf},${cases.length} 个事项`,
    ...cases.map(one =>
      [
        one.ref ?? one.id,
        lightNames[one.light].zh,
        one.outcome
          ? `${statusNames[one.status].zh}(${outcomeNames[one.outcome].zh}${one.grade ? `,${gradeNames[one.grade].zh}` : ''})`
          : statusNames[one.status].zh,
        one.nextDueOn ? `下一期限 ${one.nextDueOn}` : '无待办',
        ...one.sources.map(kind => sourceKindNames[kind].zh),
        one.leads.join('、'),
        one.title.slice(0, 30),
      ].join('  '),
    ),
  ].join('\n');

/** `cli ledger --as-of DAY`: the ledger as the system knew it at the end of a past day. Reads only. */
export const ledgerCommand = new Command()
  .requiredOption('--as-of <date>', '哪一天(YYYY-MM-DD);今天为现在', civilDateOption)
  .option('--campaign <id>', '整改行动;只有一个时可以不写')
  .addOption(
    new Option('--source <kind>', '只看一种问题来源(当时的),如 assessment、audit、petition').choices(
      sourceKinds,
    ),
  )
  .option('--csv <file>', '写成 .csv(与网页导出相同的列)')
  .option('--xlsx <file>', '写成 .xlsx')
  .option('--json', '输出 JSON')
  .addHelpText(
    'after',
    [
      '',
      '数据库:DATABASE_URL;没有设置时为 npm start 正在数据目录(DATA_DIR)上运行的那一个。',
      '',
      'JSON:{ campaignId, asOf, cases: [{ id, ref, title, status, outcome, closedOn, light, leads, nextDueOn,',
      '  openCount, overdueCount, percent, isEnded, sources }] }',
      '',
      '退出码:0 完成;1 出错;2 参数或配置有误;4 没有这个行动,或时点在将来',
    ].join('\n'),
  )
  .action(async (options: Options) => {
    const db = createDb(recordUrl(readConfiguration(process.env)), 2);
    try {
      const { ledger, stood, facts } = await read(db, options);
      const written = await writeLedgerFiles(db, stood, facts, options);
      const said = written.length > 0 ? written.map(one => `已写入 ${one}`).join('\n') : describe(ledger);
      process.stdout.write(`${options.json ? JSON.stringify(ledger, null, 2) : said}\n`);
    } finally {
      await db.$disconnect();
    }
  });
