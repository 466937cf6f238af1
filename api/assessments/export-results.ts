import { resultsOf, type CycleResults } from '../../domain/assessment/results';
import { findingKindNames } from '../../domain/codes/findings';
import type { Language } from '../../domain/codes/names';
import { DomainError } from '../../domain/domain-error';
import { queryAssessment, readAppraisal } from '../../prisma/read/assessments';
import { queryFindings, type FoundRecord } from '../../prisma/read/findings';
import type { SignedIn } from '../../prisma/people/sessions';
import { personNames, unitNames } from '../../prisma/read/unit-names';
import type { Db } from '../../prisma/schema/db';
import { exportResults } from '../contracts/assessment-cells';
import { prepareFile } from '../documents/prepare-file';
import { sendSheet } from '../documents/send-sheet';
import { route } from '../route';

const words = {
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
const widths = [20, 30, 10, 10, 16, 12, 12, 40, 12, 30];

/** Every established finding of the campaign, page by page. */
const establishedIn = async (db: Db, actor: SignedIn, campaignId: string): Promise<FoundRecord[]> => {
  const all: FoundRecord[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await queryFindings(db, actor, { campaignId, status: ['established'], limit: 200, cursor });
    all.push(...page.items);
    if (page.next === null) return all;
    cursor = page.next;
  }
};

/** One line per subject, the same as the JSON says. */
async function* sheetOf(
  db: Db,
  results: CycleResults,
  language: Language,
): AsyncGenerator<readonly string[]> {
  const { heads, yes, no } = words[language];
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

/** 考核结果 for the assessment of leaders; there are none before the report is approved. @throws DomainError `RESULTS_NOT_APPROVED` */
export const exportResultsRoute = route(
  exportResults,
  async ({ deps: { db }, actor, params: { id }, query: { format, language }, http: { response }, log }) => {
    const cycle = await queryAssessment(db, actor, id);
    const { whole: appraisal } = await readAppraisal(db, actor, cycle);
    const established = (await establishedIn(db, actor, id)).map(one => ({
      id: one.id,
      kind: one.state.findingKind,
      subjectId: one.state.subjectId,
    }));
    const results = resultsOf(cycle.state, appraisal, established);
    if (!results) throw new DomainError('RESULTS_NOT_APPROVED');
    const names = [cycle.title, words[language].name];
    try {
      if (format === 'json') {
        prepareFile(response, 'json', names);
        response.end(JSON.stringify(results));
      } else
        await sendSheet(
          response,
          { [Symbol.asyncIterator]: () => sheetOf(db, results, language) },
          {
            format: 'xlsx',
            name: words[language].name,
            widths,
            words: names,
          },
        );
    } catch (error) {
      if (!response.headersSent) throw error;
      log.warn({ error }, 'a file was not sent to its end');
      response.destroy();
    }
    return { isSent: true };
  },
);
