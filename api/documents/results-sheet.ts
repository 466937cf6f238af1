import type { CycleResults } from '../../domain/assessment/results';
import { findingKindNames } from '../../domain/codes/findings';
import type { Language } from '../../domain/codes/names';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';

export const resultsWords = {
  zh: {
    name: '考核结果',
    heads: [
      '单位',
      '主要负责人',
      '得分',
      '总分',
      '一票否决',
      '完成计划',
      '成效显著',
      '问题',
      '失真失实',
      '奖励',
    ],
    yes: '是',
    no: '否',
  },
  en: {
    name: 'results',
    heads: [
      'Unit',
      'Main leaders',
      'Points',
      'Of',
      'Vetoed by',
      'Plan fulfilled',
      'Marked',
      'Findings',
      'Distortions',
      'Reward',
    ],
    yes: 'yes',
    no: 'no',
  },
} as const;
export const resultsWidths = [20, 30, 10, 10, 16, 12, 12, 40, 12, 30];

/** One line per subject, the same as the JSON says. */
export async function* resultsSheet(
  db: Db,
  results: CycleResults,
  language: Language,
): AsyncGenerator<readonly string[]> {
  const { heads, yes, no } = resultsWords[language];
  const unit = await unitNames(
    db,
    results.subjects.map(one => one.unitId),
  );
  const person = await personNames(
    db,
    results.subjects.flatMap(one => one.leaders.flatMap(({ personId }) => personId ?? [])),
  );
  yield heads;
  for (const one of results.subjects)
    yield [
      unit(one.unitId).name,
      one.leaders
        .map(({ post, personId }) => (personId === null ? post : `${post} ${person(personId).name}`))
        .join('、'),
      one.points ?? '—',
      one.of ?? '—',
      one.vetoedBy.join('、'),
      one.isPlanFulfilled ? yes : no,
      one.isMarked === null ? '—' : one.isMarked ? yes : no,
      one.findings
        .map(({ kind, ids }) => `${kind === null ? '—' : findingKindNames[kind][language]} ${ids.length}`)
        .join('、'),
      String(one.distortions),
      one.reward ? `${one.reward.isGranted ? yes : no} ${one.reward.reason}` : '',
    ];
}
