import type { AssessmentCellRow } from '../../api/contracts/assessment-cells';
import { cellMarks } from '../../domain/codes/assessment';
import { useText } from '../i18n/use-text';
import { useMedia } from '../theme/use-media';
import { CellCards } from './cell-cards';
import { CellMarkShape } from './cell-mark';
import { CellTable } from './cell-table';
import type { CellsProps } from './cells-props';

/** What the marks mean, those only that there are. */
const Legend = ({ cells }: { cells: readonly AssessmentCellRow[] }) => {
  const t = useText();
  return (
    <ul className="cell-legend">
      {cellMarks
        .filter(mark => cells.some(cell => cell.mark === mark))
        .map(mark => (
          <li key={mark} className={`mark-tag is-${mark}`}>
            <CellMarkShape mark={mark} /> {t.names.cellMark[mark]}
          </li>
        ))}
    </ul>
  );
};

/** 指标 × 单位: what every figure comes to, to be chosen from. */
export const CellsPanel = (props: CellsProps) => {
  const t = useText();
  const isNarrow = useMedia('(max-width: 767px)');
  const { cells } = props.cells;
  const words = t.assessments.cells;
  return (
    <section className="panel cells-panel" aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <span className="targets-note">{words.hint}</span>
        <Legend cells={cells} />
      </header>
      {cells.length === 0 ? (
        <p className="plain-note">{words.none}</p>
      ) : isNarrow ? (
        <CellCards {...props} />
      ) : (
        <CellTable {...props} />
      )}
    </section>
  );
};
