import type { PartNode } from '../../domain/assessment/compile-parts';
import type { AssessmentState } from '../../domain/assessment/state';
import { assessmentParts, type AssessmentPart } from '../../domain/codes/assessment';
import type { Named } from '../../prisma/read/unit-names';
import type { AssessmentView } from '../contracts/assessments';
import { doneBy } from './done-by';

/** The report of step 4: what people wrote, and beside it what the record makes of each part; null where he may not know that. */
export const presentReport = (
  { report }: AssessmentState,
  person: (id: string) => Named,
  draft: Record<AssessmentPart, PartNode[]> | null,
): AssessmentView['report'] => ({
  parts: assessmentParts.map(part => {
    const written = report.parts[part];
    const compiled = draft?.[part] ?? [];
    const text = written?.text ?? (draft ? compiled.map(one => one.text).join('') : null);
    return { part, text, written: written ? doneBy(written, person) : null, compiled };
  }),
  asOf: report.asOf,
  hash: report.hash,
  submitted: report.submitted && doneBy(report.submitted, person),
  returned: report.returned.map(one => ({
    ...doneBy(one, person),
    instance: one.instance,
    reason: one.reason,
  })),
  deliberated: report.deliberated && {
    ...doneBy(report.deliberated, person),
    reason: report.deliberated.reason,
  },
  approved: report.approved && { ...doneBy(report.approved, person), reason: report.approved.reason },
});
