import { Select } from 'antd';
import { useLanguage, useText } from '../i18n/use-text';
import { CellMarkShape, sayMark } from './cell-mark';
import type { CellsProps } from './cells-props';
import { Total } from './cell-total';

/** The table on a telephone: one subject at a time, its indicators one below the other. */
export const CellCards = ({ cells: view, chosen, onChoose }: CellsProps) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.cells;
  const { indicators, subjects } = view;
  const subjectId = chosen?.subjectId ?? subjects[0]?.id;
  if (subjectId === undefined) return null;
  const own = view.cells.filter(one => one.subjectId === subjectId);
  return (
    <>
      {subjects.length > 1 && (
        <Select
          aria-label={words.unit}
          value={subjectId}
          className="cell-subject"
          onChange={value => {
            const indicator = chosen?.indicator ?? indicators[0]?.id;
            if (indicator !== undefined) onChoose({ subjectId: value, indicator });
          }}
          options={subjects.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <ul className="cell-cards">
        {own.map(cell => (
          <li key={cell.indicator}>
            <button
              type="button"
              className="cell-card"
              aria-pressed={chosen?.indicator === cell.indicator}
              onClick={() => onChoose(cell)}
            >
              <span>
                {indicators.find(one => one.id === cell.indicator)?.name[language] ?? cell.indicator}
              </span>
              <span className={`mark-tag is-${cell.mark ?? 'untold'}`}>
                <CellMarkShape mark={cell.mark} />
                {cell.shown[language] || sayMark(cell.mark, t)}
                <span className="for-readers">{sayMark(cell.mark, t)}</span>
              </span>
            </button>
          </li>
        ))}
        {view.hasPoints && (
          <li className="cell-card">
            <strong>{view.isFinal ? words.total : words.draft}</strong>
            <strong>
              <Total cells={view} subjectId={subjectId} />
            </strong>
          </li>
        )}
      </ul>
    </>
  );
};
