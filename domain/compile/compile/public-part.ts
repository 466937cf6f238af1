import type { UnitId } from '../../obligation/types';
import type { CompiledProblem, CompiledReport, Figure } from '../../report/compiled';

/** Of problems and categories only: what is counted of units and of proceedings is the offices'. */
const isPublic = ({ id }: Figure): boolean => /^(problems|category)(:|$)/.test(id);

/** A problem as everybody may read it; what was said about it and for whom it waits is for its units' forms and the offices. */
const publicProblem = (problem: CompiledProblem, unitId: UnitId): CompiledProblem => ({
  ...problem,
  done: '',
  waiting: '',
  nextSteps: problem.nextSteps.filter(one => one.unitId === unitId),
});

/**
 * What a unit reads of an issued version: how the problems stand as a whole, by category and one by one, the office's words of
 * each part, and its own return with its own text. No other unit's text, return or figures, no discrepancies, nothing of
 * proceedings.
 */
export const publicPart = (report: CompiledReport, unitId: UnitId): CompiledReport => {
  const isOfUnit = (one: { unitId: UnitId }): boolean => one.unitId === unitId;
  const figures = report.figures.filter(isPublic);
  const ids = new Set(figures.map(one => one.id));
  return {
    ...report,
    figures,
    problems: report.problems.map(one => publicProblem(one, unitId)),
    returns: report.returns.filter(isOfUnit),
    parts: report.parts.map(part => ({
      ...part,
      figureIds: part.figureIds.filter(id => ids.has(id)),
      gathered: part.gathered.filter(isOfUnit),
      papers: part.papers.filter(isOfUnit),
      none: part.none.filter(isOfUnit),
      inFile: part.inFile.filter(isOfUnit),
      missing: part.missing.filter(one => one === unitId),
    })),
    discrepancies: [],
  };
};
