import type { AssessmentCellRow, AssessmentIndicatorView } from '../../api/contracts/assessment-cells';
import { useLanguage, useText } from '../i18n/use-text';
import { CellGrid } from '../parts/cell-grid';
import { CellMarkShape, sayMark } from './cell-mark';
import type { CellsProps } from './cells-props';
import { Total } from './cell-total';

const keyOf = (subjectId: string, indicator: string): string => `${subjectId}|${indicator}`;

const Heads = ({
  indicator,
  span,
  hasPoints,
}: {
  indicator: AssessmentIndicatorView;
  /** How many indicators its area has, where it is the first of them. */
  span: number | null;
  hasPoints: boolean;
}) => {
  const { language } = useLanguage();
  return (
    <>
      {span !== null && (
        <th scope="rowgroup" rowSpan={span} className="cell-area">
          {indicator.area[language]}
        </th>
      )}
      <th scope="row" className="cell-indicator">
        {indicator.name[language]}
        <span className="targets-note">{indicator.source}</span>
      </th>
      <td className="cell-target">{indicator.target[language]}</td>
      {hasPoints && <td className="is-number">{indicator.points}</td>}
    </>
  );
};

const Corner = ({ hasPoints }: { hasPoints: boolean }) => {
  const words = useText().assessments.cells;
  return (
    <>
      {[words.area, words.indicator, words.target].map(word => (
        <th key={word} scope="col" className="is-left">
          {word}
        </th>
      ))}
      {hasPoints && <th scope="col">{words.of}</th>}
    </>
  );
};

/** The table of the wide page: indicators by area, a column for each subject, their totals below. */
export const CellTable = ({ cells: view, chosen, onChoose }: CellsProps) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.cells;
  const { indicators, subjects, hasPoints } = view;
  const by = new Map(view.cells.map(one => [keyOf(one.subjectId, one.indicator), one]));
  const rows = indicators.map((one, index) => {
    const isFirst = indicators[index - 1]?.area.zh !== one.area.zh;
    const span = isFirst ? indicators.filter(({ area }) => area.zh === one.area.zh).length : null;
    return { id: one.id, heads: <Heads indicator={one} span={span} hasPoints={hasPoints} /> };
  });
  const nameOf = (cell: AssessmentCellRow): string =>
    words.name(
      subjects.find(one => one.id === cell.subjectId)?.name ?? cell.subjectId,
      indicators.find(one => one.id === cell.indicator)?.name[language] ?? cell.indicator,
      sayMark(cell.mark, t),
      cell.shown[language],
    );
  return (
    <CellGrid
      label={words.title}
      corner={<Corner hasPoints={hasPoints} />}
      columns={subjects}
      rows={rows}
      chosen={chosen && { row: chosen.indicator, column: chosen.subjectId }}
      onChoose={(indicator, subjectId) => onChoose({ subjectId, indicator })}
      cell={(indicator, subjectId) => {
        const cell = by.get(keyOf(subjectId, indicator));
        if (!cell) return null;
        return {
          look: cell.mark ?? 'untold',
          name: nameOf(cell),
          shown: (
            <>
              <CellMarkShape mark={cell.mark} />
              {cell.shown[language] || sayMark(cell.mark, t)}
            </>
          ),
        };
      }}
      foot={
        hasPoints && (
          <tr>
            <th scope="row" colSpan={3} className="is-left">
              {view.isFinal ? words.total : words.draft}
            </th>
            <td className="is-number">{view.totals[0]?.of}</td>
            {subjects.map(({ id }) => (
              <td key={id}>
                <Total cells={view} subjectId={id} />
              </td>
            ))}
          </tr>
        )
      }
    />
  );
};
