import { queryAssessments } from '../../prisma/read/assessments';
import { listAssessments } from '../contracts/assessments';
import { route } from '../route';
import { presentRow } from './present-row';

/** The cycles in which the reader has a part. */
export const listAssessmentsRoute = route(listAssessments, async ({ deps: { db }, actor, query }) => {
  const page = await queryAssessments(db, actor, query);
  return { body: { items: page.items.map(presentRow), next: page.next } };
});
