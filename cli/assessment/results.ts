import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { resultsOf, type SubjectResult } from '../../domain/assessment/results';
import { findingKindNames } from '../../domain/codes/findings';
import { DomainError } from '../../domain/domain-error';
import { writeBook } from '../../documents/write-xlsx';
import { personNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { printJson, printText } from '../report/options';
import { loadCycle } from './load-cycle';

interface Names {
  unit: (id: string) => string;
  person: (id: string) => string;
}

const yesOrNo = (value: boolean | null): string => (value === null ? '未评定' : value ? '是' : '否');

const sayReward = ({ reward }: SubjectResult): string => {
  if (!reward) return '';
  return reward.isGranted ? `奖励${reward.amount === null ? '' : `(${reward.amount})`}` : '不予奖励';
};

const leaderOf = ({ leaders }: SubjectResult, at: number, { person }: Names): string => {
  const one = leaders[at];
  if (!one) return '';
  return one.personId === null ? one.post : `${one.post} ${person(one.personId)}`;
};

const columns: readonly {
  head: string;
  width: number;
  cell: (one: SubjectResult, names: Names) => string;
}[] = [
  { head: '被考核单位', width: 16, cell: (one, { unit }) => unit(one.unitId) },
  { head: '主要负责人(一)', width: 24, cell: (one, names) => leaderOf(one, 0, names) },
  { head: '主要负责人(二)', width: 24, cell: (one, names) => leaderOf(one, 1, names) },
  { head: '得分', width: 10, cell: one => one.points ?? '' },
  { head: '满分', width: 10, cell: one => one.of ?? '' },
  { head: '一票否决', width: 14, cell: one => one.vetoedBy.join('、') },
  { head: '完成计划', width: 10, cell: one => yesOrNo(one.isPlanFulfilled) },
  { head: '成效显著', width: 10, cell: one => yesOrNo(one.isMarked) },
  {
    head: '认定的问题',
    width: 40,
    cell: one =>
      one.findings
        .map(({ kind, ids }) => `${kind === null ? '其他' : findingKindNames[kind].zh} ${ids.length}`)
        .join(';'),
  },
  { head: '失真失实', width: 10, cell: one => String(one.distortions) },
  { head: '奖励', width: 18, cell: sayReward },
];

/**
 * The results of an approved cycle, for the assessment of leaders: said, as JSON, or written as a .xlsx.
 *
 * @throws DomainError `ASSESSMENT_NOT_IN_THIS_STATUS` before its report is approved
 */
export const showResults = async (
  db: Db,
  campaignId: string,
  { out, json }: { out?: string; json?: true },
): Promise<void> => {
  const { state, appraisal, findings, nameOf } = await loadCycle(db, campaignId);
  const established = findings.filter(one => one.status === 'established');
  const results = resultsOf(state, appraisal, established);
  if (!results) throw new DomainError('ASSESSMENT_NOT_IN_THIS_STATUS', { status: state.status });
  const person = await personNames(
    db,
    results.subjects.flatMap(one => one.leaders.flatMap(({ personId }) => personId ?? [])),
  );
  const names: Names = { unit: nameOf, person: id => person(id).name };
  const heads = columns.map(one => one.head);
  const rows = results.subjects.map(subject => columns.map(({ cell }) => cell(subject, names)));
  if (out !== undefined) {
    const sheet = {
      name: '考核结果',
      widths: columns.map(one => one.width),
      heads: 1,
      rows: [heads, ...rows],
    };
    await pipeline(writeBook([sheet]), createWriteStream(out));
    process.stderr.write(`已写入 ${out}\n`);
  }
  if (json) return printJson(results);
  if (out !== undefined) return;
  printText(
    [
      `${state.title},数据截至 ${results.asOf ?? '?'},报告校验码 ${results.reportHash?.slice(0, 12) ?? '?'}…`,
      ...rows.map(cells =>
        cells
          .map((cell, at) => (at === 0 ? cell : cell === '' ? '' : `${heads[at] ?? ''} ${cell}`))
          .filter(Boolean)
          .join('  '),
      ),
    ].join('\n'),
  );
};
