import { cellMarkNames, doubtKindNames, doubtStatusNames } from '../../domain/codes/assessment';
import { DomainError } from '../../domain/domain-error';
import { sayNumber, type Fraction } from '../../domain/exact/fraction';
import type { Db } from '../../prisma/schema/db';
import { printJson, printText } from '../report/options';
import { loadCycle, type LoadedCycle } from './load-cycle';

const number = (value: Fraction | null): string | null => value && sayNumber(value);

/** What is odd in the figures: with what people said of it, and what is not on record of it yet. */
const doubtsOf = ({ state, appraisal }: LoadedCycle) => {
  const known = new Set(state.doubts.map(one => one.id));
  return [
    ...state.doubts,
    ...appraisal.doubts.filter(one => !known.has(one.id)).map(one => ({ ...one, status: null })),
  ].map(({ id, kind, subjectId, indicator, says, status }) => ({
    id,
    kind,
    subjectId,
    indicator,
    says: says.zh,
    status,
  }));
};

/** @throws DomainError `INDICATOR_UNKNOWN` */
const cellsView = (cycle: LoadedCycle, indicator: string | undefined) => {
  const { campaignId, state, appraisal, asOf, nameOf } = cycle;
  const shown = state.scheme.indicators.filter(one => indicator === undefined || one.id === indicator);
  if (indicator !== undefined && shown.length === 0)
    throw new DomainError('INDICATOR_UNKNOWN', { indicator });
  const isShown = (one: { indicator: string | null }) =>
    indicator === undefined || one.indicator === indicator;
  return {
    campaignId,
    asOf,
    isFinal: state.report.approved !== null,
    indicators: shown.map(({ id, name, cite, points }) => ({ id, name: name.zh, cite, points })),
    subjects: state.subjects.map(({ unitId }) => ({ id: unitId, name: nameOf(unitId) })),
    cells: appraisal.cells.filter(isShown).map(one => ({
      subjectId: one.subjectId,
      indicator: one.indicator,
      mark: one.mark,
      target: one.target,
      shown: one.shown.zh,
      points: number(one.points),
      of: number(one.of),
      formula: one.formula.zh,
      says: one.says.zh,
      cite: one.cite,
      asks: one.asks,
      doubts: one.doubts,
    })),
    totals: appraisal.totals.map(one => ({ ...one, points: number(one.points), of: number(one.of) })),
    doubts: doubtsOf(cycle).filter(isShown),
    missing: appraisal.missing.filter(isShown),
    apart: appraisal.disagreements.filter(isShown),
  };
};

type CellsView = ReturnType<typeof cellsView>;

const sayPoints = ({ points, of }: { points: string | null; of: string | null }): string =>
  of === null ? '' : `${points ?? '?'}/${of} 分`;

const sayCells = (view: CellsView): string => {
  const names = new Map(view.subjects.map(one => [one.id, one.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const cellsOf = (indicator: string) => view.cells.filter(one => one.indicator === indicator);
  return [
    `数据截至 ${view.asOf}${view.isFinal ? ',已审定' : ',未审定'}`,
    ...view.indicators.flatMap(({ id, name, cite }) => [
      `${id} ${name} [${cite}]`,
      ...cellsOf(id).map(one =>
        [
          `  ${nameOf(one.subjectId)}`,
          cellMarkNames[one.mark].zh,
          one.shown,
          sayPoints(one),
          one.formula,
          one.doubts.length > 0 ? `疑点 ${one.doubts.length} 处` : '',
        ]
          .filter(Boolean)
          .join('  '),
      ),
    ]),
    '合计:',
    ...view.totals.map(
      one =>
        `  ${nameOf(one.subjectId)}  ${sayPoints(one)}${one.vetoedBy.length > 0 ? `  一票否决:${one.vetoedBy.join('、')}` : ''}  ${one.isPlanFulfilled ? '完成计划' : '没有完成计划'}`,
    ),
    `疑点 ${view.doubts.length} 处:`,
    ...view.doubts.map(
      one =>
        `  ${nameOf(one.subjectId)} ${one.indicator ?? ''} ${doubtKindNames[one.kind].zh}:${one.says}(${one.status === null ? '还没有记入考核卷' : doubtStatusNames[one.status].zh})  [${one.id}]`,
    ),
  ].join('\n');
};

/** Indicators × subjects of a cycle. @throws DomainError `ASSESSMENT_UNKNOWN`, `INDICATOR_UNKNOWN` */
export const showCells = async (
  db: Db,
  campaignId: string,
  { indicator, json }: { indicator?: string; json?: true },
): Promise<void> => {
  const view = cellsView(await loadCycle(db, campaignId), indicator);
  if (json) printJson(view);
  else printText(sayCells(view));
};
