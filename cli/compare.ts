import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { nameOf } from '../domain/codes/names';
import { obligationKindNames, obligationKinds } from '../domain/codes/obligation';
import { DomainError } from '../domain/domain-error';
import { describeDifference } from './describe-difference';
import type { RunResult } from '../rehearsal/run-result';
import { compareNotices, compareRuns } from '../rehearsal/compare/compare-runs';
import { summariseComparison, type ComparisonSummary } from '../rehearsal/compare/compare-summary';
import { withoutKinds } from '../rehearsal/compare/without-kinds';

// Only what is compared: a run of another version may hold more.
const rows = z.array(z.looseObject({}));
const runShape = z.looseObject({
  cases: rows,
  obligations: rows.default([]),
  steps: rows,
  skipped: rows.default([]),
  proposals: rows,
  notices: z.looseObject({}),
});

const readRun = (file: string): RunResult => {
  try {
    return runShape.parse(JSON.parse(readFileSync(file, 'utf8'))) as unknown as RunResult;
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new DomainError('RUN_UNREADABLE', { reason, file });
  }
};

const nameOfKind = (kind: string): string => nameOf(obligationKindNames, kind, 'zh') ?? kind;

const describeSummary = ({ byAct, moved, byObligation, byUnit }: ComparisonSummary): string[] => [
  ...byAct.filter(one => one.first !== one.second).map(one => `${one.act}:${one.first} → ${one.second}`),
  ...moved.map(one => `${one.act}:提前 ${one.earlier},推后 ${one.later}`),
  ...byObligation.map(
    one =>
      `${nameOfKind(one.obligation)}:${one.first} → ${one.second} 项,期限提前 ${one.earlier}、推后 ${one.later},步骤 ${one.firstSteps} → ${one.secondSteps}`,
  ),
  ...byUnit.slice(0, 10).map(one => `${one.unit}:${one.first} → ${one.second} 步`),
];

const collectKind = (kind: string, before: string[]): string[] => {
  if ((obligationKinds as readonly string[]).includes(kind)) return [...before, kind];
  throw new InvalidArgumentError(`没有这一类责任事项。可填:${obligationKinds.join('、')}`);
};

/** `cli compare A.json B.json`: how two runs differ; exit code 0 when they do not. */
export const compareCommand = new Command()
  .argument('<first>', '一次结果(rehearse 或 simulate 的 --json 输出)')
  .argument('<second>', '另一次结果')
  .option(
    '--ignore <kind>',
    '不比较这一类责任事项的步骤和建议(可多次);通知总数只列出,不比较',
    collectKind,
    [],
  )
  .option('--json', '输出 JSON')
  .addHelpText('after', '\n退出码:0 没有不同,1 有不同,4 文件无法读取。')
  .action((first: string, second: string, options: { json?: true; ignore: string[] }) => {
    const ignored = new Set(options.ignore);
    const [a, b] = [withoutKinds(readRun(first), ignored), withoutKinds(readRun(second), ignored)];
    // With kinds left out the totals of notices, which count all kinds, are shown and not compared.
    const shown = ignored.size > 0 ? compareNotices(a, b) : [];
    const differences = compareRuns(a, b).filter(one => ignored.size === 0 || one.what !== 'notices');
    const summary = summariseComparison(a, b);
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ count: differences.length, summary, differences, ...(ignored.size > 0 && { shown }) }, null, 2)}\n`
        : `${[
            ...differences.map(describeDifference),
            `${differences.length} 处不同`,
            ...shown.map(describeDifference),
            ...describeSummary(summary),
          ].join('\n')}\n`,
    );
    process.exitCode = differences.length > 0 ? 1 : 0;
  });
