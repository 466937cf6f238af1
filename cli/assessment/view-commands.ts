import { Command } from 'commander';
import type { Db } from '../../prisma/schema/db';
import { withRecord } from '../with-record';

const exits = '退出码:0 已列出;1 出错;2 参数有误;4 没有这次考核,或还不能列出';

/** `cli assessment show CAMPAIGN`: how far a cycle is, for whom it waits, and why its days are what they are. */
export const showCommand = (connect: () => Promise<Db>): Command =>
  new Command('show')
    .description('一次年度考核:各步骤等谁、期限及依据、报告、待决定的、反馈 (how far a cycle is)')
    .argument('<campaign>', '考核所在的行动')
    .option('--json', '输出 JSON')
    .addHelpText(
      'after',
      `\nJSON:{ campaignId, title, status, now, year, scheme: { id, version, hash }, startsOn, endsOn, derivations, thirdParty, steps: [{ step, name, cite, status, openedAt, completedAt, dueOn, derivation, after, waitsFor, doneBy }], asks, report, decisions, feedback, doubts, findings, next: { work, at } }\n\n${exits}`,
    )
    .action((campaignId: string, { json }: { json?: true }) =>
      withRecord(connect, async db => (await import('./show.ts')).showCycle(db, campaignId, json === true)),
    );

/** `cli assessment cells CAMPAIGN`: indicators × subjects, with points and how they were worked out. */
export const cellsCommand = (connect: () => Promise<Db>): Command =>
  new Command('cells')
    .description('指标 × 被考核单位:标记、数值、得分、算式,合计,疑点 (the cells of a cycle)')
    .argument('<campaign>', '考核所在的行动')
    .option('--indicator <id>', '只看一项指标')
    .option('--json', '输出 JSON')
    .addHelpText(
      'after',
      `\nJSON:{ campaignId, asOf, isFinal, indicators: [{ id, name, cite, points }], subjects: [{ id, name }], cells: [{ subjectId, indicator, mark, target, shown, points, of, formula, says, cite, asks, doubts }], totals: [{ subjectId, points, of, vetoedBy, isPlanFulfilled }], doubts: [{ id, kind, subjectId, indicator, says, status }], missing, apart };分数为准确的十进制数或分数\n\n${exits}`,
    )
    .action((campaignId: string, options: { indicator?: string; json?: true }) =>
      withRecord(connect, async db => (await import('./cells.ts')).showCells(db, campaignId, options)),
    );

/** `cli assessment results CAMPAIGN`: what an approved cycle says for the assessment of leaders. */
export const resultsCommand = (connect: () => Promise<Db>): Command =>
  new Command('results')
    .description('考核结果,作为领导班子和主要负责人考核的依据;审定以后才有 (the results of a cycle)')
    .argument('<campaign>', '考核所在的行动')
    .option('--out <file>', '写成 .xlsx')
    .option('--json', '输出 JSON')
    .addHelpText(
      'after',
      `\nJSON:{ assessmentId, scheme: { id, version, hash }, year, asOf, reportHash, isCirculated, subjects: [{ unitId, leaders, points, of, vetoedBy, isPlanFulfilled, isMarked, findings, distortions, reward }] }\n\n${exits}`,
    )
    .action((campaignId: string, options: { out?: string; json?: true }) =>
      withRecord(connect, async db => (await import('./results.ts')).showResults(db, campaignId, options)),
    );
