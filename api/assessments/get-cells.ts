import { visibleIndicators } from '../../domain/scope/visible-assessment';
import { readAppraisal, queryAssessment } from '../../prisma/read/assessments';
import { getAssessmentCells, listDoubts } from '../contracts/assessment-cells';
import { route } from '../route';
import { presentCell, presentIndicator, presentTotal } from './present-cells';
import { presentDoubts } from './present-doubts';

/** Indicators × subjects, as far as the reader may know. */
export const getAssessmentCellsRoute = route(
  getAssessmentCells,
  async ({ deps: { db }, actor, params: { id }, query }) => {
    const cycle = await queryAssessment(db, actor, id, query.asOf);
    const { asOf, seen } = await readAppraisal(db, actor, cycle);
    const { whole, state, side } = cycle;
    const shown = new Set(seen.cells.map(one => one.subjectId));
    const unit = await cycle.names(db, shown);
    return {
      body: {
        year: whole.year,
        asOf,
        isFinal: whole.report.approved !== null,
        hasPoints: side !== 'third-party' && whole.scheme.indicators.some(one => one.points !== null),
        indicators: visibleIndicators(side, whole).map(one => presentIndicator(one, whole, seen.cells)),
        subjects: whole.subjects.flatMap(one => (shown.has(one.unitId) ? unit(one.unitId) : [])),
        cells: seen.cells.map(one => presentCell(one, state)),
        totals: seen.totals.map(presentTotal),
      },
    };
  },
);

const order = ['noted', 'asked', 'explained', 'confirmed', 'cleared'];

/** Doubts, those that nobody has settled first. */
export const listDoubtsRoute = route(listDoubts, async ({ deps: { db }, actor, params: { id }, query }) => {
  const cycle = await queryAssessment(db, actor, id, query.asOf);
  const items = await presentDoubts(db, actor, cycle, await readAppraisal(db, actor, cycle));
  return { body: { items: items.sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status)) } };
});
