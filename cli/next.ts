import { Command, Option } from 'commander';
import type { NextView } from '../api/contracts/next';
import { presentNext } from '../api/explanations/present-next';
import { DomainError } from '../domain/domain-error';
import { createDb, type Db } from '../prisma/schema/db';
import { queryDocket } from '../prisma/read/docket';
import { campaignOf } from './campaign-of';
import { readConfiguration } from './configuration';
import { operator } from './operator';
import { recordUrl } from './record-url';

interface Options {
  campaign?: string;
  lang: 'zh' | 'en';
  json?: true;
}

/** The case or the unit's file of that id, or the campaign's case of that number. */
const find = async (db: Db, named: string, campaign: string | undefined): Promise<NextView> => {
  const byId = await db.docket.findFirst({
    where: { id: named, kind: { in: ['case', 'unit-file'] } },
    select: { id: true, kind: true },
  });
  const found =
    byId ??
    (await db.docket.findFirst({
      where: { campaignId: await campaignOf(db, campaign), kind: 'case', ref: named },
      select: { id: true, kind: true },
    }));
  if (!found) throw new DomainError('CASE_UNKNOWN', { named });
  return presentNext(db, await queryDocket(db, operator, found.kind as 'case' | 'unit-file', found.id));
};

const words = {
  zh: { as: '截至', due: '期限', provisional: '暂定', rules: '督办策略', calendar: '工作日历' },
  en: { as: 'As of', due: 'due', provisional: 'provisional', rules: 'policy', calendar: 'calendar' },
};

const describe = (next: NextView, lang: 'zh' | 'en'): string => {
  const t = words[lang];
  const say = ({ text, en }: { text: string; en: string }) => (lang === 'en' ? en : text);
  const lines = next.obligations.flatMap(one => [
    `${one.owedBy.name} · ${one.what}(${t.due} ${one.dueOn}${one.provisionalYears.length > 0 ? `,${t.provisional}` : ''})`,
    ...one.upcoming.flatMap(step => [
      `  → ${say(step.says)}`,
      ...step.derivation.map(why => `      ${say(why)} [${why.cites}]`),
    ]),
    ...(one.standstill ? [`  – ${say(one.standstill)}`] : []),
  ]);
  return [
    `${next.ref ?? ''} ${next.title.slice(0, 60)}`.trim(),
    `${t.as} ${next.now};${t.rules} ${next.policy},${t.calendar} ${next.calendar}`,
    ...next.waits.map(step => `※ ${say(step)}`),
    ...lines,
  ].join('\n');
};

/** `cli next CASE`: what will happen next, when, told to whom; and where nothing happens, why. Reads only. */
export const nextCommand = new Command()
  .argument('<case>', '事项编号(如 一-1)或 id,也可以是单位档案的 id')
  .option('--campaign <id>', '整改行动;只有一个时可以不写')
  .addOption(new Option('--lang <language>', '语言').choices(['zh', 'en']).default('zh'))
  .option('--json', '输出 JSON,两种语言都有;与 GET /cases/:id/next 相同')
  .addHelpText(
    'after',
    [
      '',
      '数据库:DATABASE_URL;没有设置时为 npm start 正在数据目录(DATA_DIR)上运行的那一个。',
      '',
      'JSON:{ docketId, ref, title, now, policy, calendar, obligations: [{ id, kind, what, owedBy, dueOn, provisionalYears, isOpen,',
      '  upcoming: [{ act, dueAt, provisionalYears, cites, tells, says, derivation }], standstill }], waits }',
      '',
      '退出码:0 完成;1 出错;2 参数或配置有误;4 没有这个事项',
    ].join('\n'),
  )
  .action(async (named: string, { campaign, lang, json }: Options) => {
    const db = createDb(recordUrl(readConfiguration(process.env)), 2);
    try {
      const next = await find(db, named, campaign);
      process.stdout.write(`${json ? JSON.stringify(next, null, 2) : describe(next, lang)}\n`);
    } finally {
      await db.$disconnect();
    }
  });
