import type { ProceedingKind } from '../codes/proceeding';
import type { Ground, Origin } from '../proceeding/origin';
import type { Scheme } from '../scheme/types';
import type { Cycle } from './cycle';
import type { FindingState } from './state';

/** The question that article 8 leaves open: serious and of bad effect, or either of them. */
const SERIOUS = '8.serious';

/** A clause as a letter cites it. A local scheme is a difference to its parent and keeps its numbers. */
const clauseOf = ({ document }: Scheme, article: string): string => `《${document.title.zh}》${article}`;

/** What somebody answered, else what the scheme proposes. */
const answerTo = ({ answers, scheme }: Cycle, ask: string): string | null =>
  answers[ask]?.value ?? scheme.asks.find(one => one.id === ask)?.proposed ?? null;

const isGrave = ({ established }: FindingState, cycle: Cycle): boolean => {
  const { isSerious = false, hasBadEffect = false } = established ?? {};
  return answerTo(cycle, SERIOUS) === 'either' ? isSerious || hasBadEffect : isSerious && hasBadEffect;
};

/**
 * What article 8 says follows from an established finding of a kind of article 7: an interview always, accountability where it is
 * serious and of bad effect. Nothing follows from what has no kind.
 */
export const proceedingsDue = (finding: FindingState, cycle: Cycle | null): ProceedingKind[] => {
  if (finding.findingKind === null || !cycle) return [];
  return isGrave(finding, cycle) ? ['interview', 'accountability'] : ['interview'];
};

const leadersOf = ({ subjects }: Cycle, unitId: string): Origin['leaders'] =>
  (subjects.find(one => one.unitId === unitId)?.leaders ?? []).map(one => ({ ...one, unitId }));

/** The second entrance to a proceeding: what was found, whom it calls, by which clause (article 8). */
export const originOf = ({ id, subjectId, text, cite }: FindingState, cycle: Cycle): Origin => {
  const ground: Ground = {
    kind: 'finding',
    findingId: id,
    says: text,
    cite: cite === null ? null : clauseOf(cycle.scheme, cite),
  };
  return {
    grounds: [ground],
    leaders: leadersOf(cycle, subjectId),
    cites: [clauseOf(cycle.scheme, '第八条')],
  };
};

/** Article 9: a distortion was confirmed, of whoever is to be held to account, a subject or an assessor. */
export const originOfDoubt = (
  cycle: Cycle,
  { doubtId, says, accountableId }: { doubtId: string; says: string; accountableId: string },
): Origin => {
  const cite = clauseOf(cycle.scheme, '第九条');
  return {
    grounds: [{ kind: 'doubt', assessmentId: cycle.id, doubtId, says, cite }],
    leaders: leadersOf(cycle, accountableId),
    cites: [cite],
  };
};
