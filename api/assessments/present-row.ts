import type { CycleRecord } from '../../prisma/read/assessments';
import { instantOf } from '../../prisma/schema/instants';
import type { AssessmentRow } from '../contracts/assessments';

/** A cycle in a list, and the head of its page. */
export const presentRow = ({ campaignId, title, clock, now, whole }: CycleRecord): AssessmentRow => ({
  id: campaignId,
  title,
  clock: clock === 'rehearsal' ? 'rehearsal' : 'real',
  now: instantOf(now),
  scheme: { id: whole.scheme.id, version: whole.scheme.version, title: whole.scheme.title },
  year: whole.year,
  status: whole.status,
  startsOn: whole.startsOn,
  endsOn: whole.endsOn,
  subjects: whole.subjects.length,
  step: whole.steps.findLast(one => one.status === 'open')?.step ?? null,
});
