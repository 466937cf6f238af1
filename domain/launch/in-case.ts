import type { ResolvedAssignment } from './resolved-plan';

/** An assignment as it bears on one case. */
export interface CaseAssignment extends ResolvedAssignment {
  /** With the lead the rectification's id; null where nothing falls due. What the policy counts is never one with what is stated. */
  group: string | null;
}

/** The same measure may answer an ordinary and a major problem: what the plan leaves open is due by the problem's weight. */
export const inCase = (assignment: ResolvedAssignment, isMajor = false): CaseAssignment => {
  const { due, ifMajor } = assignment;
  if (!ifMajor) return { ...assignment, group: due?.on ?? null };
  return { ...assignment, due: isMajor ? ifMajor : due, group: 'by-policy' };
};
