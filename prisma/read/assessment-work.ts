import type { AssessmentState } from '../../domain/assessment/state';
import { assessmentId } from '../../domain/assessment/open-assessment';
import { workAt, workDue } from '../../domain/assessment/work';
import type { AssessmentWork } from '../../domain/codes/assessment';
import type { Instant } from '../../domain/calendar/civil-date';
import { DomainError } from '../../domain/domain-error';
import { loadFacts } from '../record/facts';
import type { Db } from '../schema/db';

/**
 * What a yearly cycle does next by itself, at its campaign's now, or at an instant that has come for its workflow.
 *
 * @throws DomainError `ASSESSMENT_UNKNOWN`
 */
export const readAssessmentWork = async (
  db: Db,
  campaignId: string,
  atLeast?: Instant,
): Promise<{ work: AssessmentWork | null; at: Instant | null; isEnded: boolean }> => {
  const id = assessmentId(campaignId);
  const row = await db.docket.findUnique({ where: { id, kind: 'assessment' }, select: { state: true } });
  if (!row) throw new DomainError('ASSESSMENT_UNKNOWN', { id });
  const state = row.state as unknown as AssessmentState;
  const { now } = await loadFacts(db, campaignId, atLeast);
  return { work: workDue(state, now), at: workAt(state), isEnded: state.isEnded };
};

/** The cycle of a rehearsal that has something to do by itself by `now`; null where it has not. */
export const dueAssessment = async (db: Db, campaignId: string, now: Instant): Promise<string | null> => {
  const row = await db.docket.findFirst({
    where: { campaignId, kind: 'assessment', campaign: { assessAt: { lte: new Date(now) } } },
    select: { id: true },
  });
  return row?.id ?? null;
};
