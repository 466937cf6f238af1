import { resultsOf } from '../../domain/assessment/results';
import { DomainError } from '../../domain/domain-error';
import { queryAssessment, readAppraisal } from '../../prisma/read/assessments';
import { queryFindings, type FoundRecord } from '../../prisma/read/findings';
import type { SignedIn } from '../../prisma/people/sessions';
import type { Db } from '../../prisma/schema/db';
import { exportResults } from '../contracts/assessment-cells';
import { prepareFile } from '../documents/prepare-file';
import { resultsSheet, resultsWidths as widths, resultsWords as words } from '../documents/results-sheet';
import { sendSheet } from '../documents/send-sheet';
import { route } from '../route';

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
          { [Symbol.asyncIterator]: () => resultsSheet(db, results, language) },
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
