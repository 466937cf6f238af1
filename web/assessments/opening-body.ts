import { assessmentOpening, type AssessmentOpening } from '../../api/contracts/assessment-commands';

/** A subject as the form has it: which unit, and the posts of its two main leaders. */
interface SubjectRow {
  unitId?: string;
  first?: string;
  second?: string;
}

const leader = (post: string | undefined) => ({ post: post?.trim() ?? '', personId: null });

/** What the form of opening a cycle holds, as the contract takes it. @throws ZodError */
export const openingBody = (values: Record<string, unknown>): AssessmentOpening => {
  const { title, schemeId, year, startsOn, reason, thirdPartyId, subjects } = values;
  return assessmentOpening.parse({
    title,
    schemeId,
    year: Number(year),
    startsOn,
    reason,
    subjects: ((subjects ?? []) as SubjectRow[]).map(one => ({
      unitId: one.unitId,
      leaders: [leader(one.first), leader(one.second)],
    })),
    ...(typeof thirdPartyId === 'string' && thirdPartyId !== '' && { thirdPartyId }),
  });
};
