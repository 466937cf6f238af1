import type { Appraisal } from '../appraisal/types';
import type { FindingKind } from '../codes/findings';
import { sayFraction } from '../exact/fraction';
import type { UnitId } from '../obligation/types';
import type { AssessmentState } from './state';

/** What was established about a subject, with what people made of it. */
interface EstablishedFinding {
  id: string;
  kind: FindingKind | null;
  subjectId: UnitId;
}

/** One subject's line in the entry for the assessment of its leaders (article 8). */
interface SubjectResult {
  unitId: UnitId;
  /** The two main leaders, by their posts. */
  leaders: { post: string; personId: string | null }[];
  /** Exact, `94` or `187/2`; null where the scheme gives no points, or a cell that counts has none. */
  points: string | null;
  of: string | null;
  vetoedBy: string[];
  isPlanFulfilled: boolean;
  /** 减贫成效显著, as people marked it; null where nobody said. */
  isMarked: boolean | null;
  findings: { kind: FindingKind | null; ids: string[] }[];
  /** Doubts in which a person confirmed a distortion (article 9). */
  distortions: number;
  reward: { isGranted: boolean; amount: string | null; reason: string } | null;
}

/** 考核结果 of an approved cycle as data: for the assessment of main leaders and of the leading team. It has no effect by itself. */
export interface CycleResults {
  assessmentId: string;
  scheme: { id: string; version: number; hash: string };
  year: number;
  /** As of when its figures are, and the hash of the report. */
  asOf: string | null;
  reportHash: string | null;
  isCirculated: boolean;
  subjects: SubjectResult[];
}

const findingsOf = (
  established: readonly EstablishedFinding[],
  unitId: UnitId,
): SubjectResult['findings'] => {
  const own = established.filter(one => one.subjectId === unitId);
  const kinds = [...new Set(own.map(one => one.kind))].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1));
  return kinds.map(kind => ({ kind, ids: own.filter(one => one.kind === kind).map(one => one.id) }));
};

/**
 * The results of a cycle, subject by subject in the order of the cycle; null until its report is approved: before that there are none
 * (article 8). Findings are those that people established.
 */
export const resultsOf = (
  state: AssessmentState,
  appraisal: Pick<Appraisal, 'totals'>,
  established: readonly EstablishedFinding[],
): CycleResults | null => {
  const { id, scheme, schemeHash, year, report, subjects, marked, rewards, doubts, circulated } = state;
  if (!report.approved) return null;
  return {
    assessmentId: id,
    scheme: { id: scheme.id, version: scheme.version, hash: schemeHash },
    year,
    asOf: report.asOf,
    reportHash: report.hash,
    isCirculated: circulated !== null,
    subjects: subjects.map(({ unitId, leaders }) => {
      const total = appraisal.totals.find(one => one.subjectId === unitId);
      const reward = rewards[unitId];
      return {
        unitId,
        leaders,
        points: total?.points ? sayFraction(total.points) : null,
        of: total?.of ? sayFraction(total.of) : null,
        vetoedBy: total?.vetoedBy ?? [],
        isPlanFulfilled: total?.isPlanFulfilled ?? false,
        isMarked: marked[unitId]?.isMarked ?? null,
        findings: findingsOf(established, unitId),
        distortions: doubts.filter(one => one.subjectId === unitId && one.status === 'confirmed').length,
        reward: reward ? { isGranted: reward.isGranted, amount: reward.amount, reason: reward.reason } : null,
      };
    }),
  };
};
