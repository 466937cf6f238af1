import { Button } from 'antd';
import type { AssessmentCellView } from '../../api/contracts/assessment-cells';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useLanguage, useText } from '../i18n/use-text';
import { Day } from '../parts/day';
import { CellFigures } from './cell-figures';
import { CellMarkShape, sayMark } from './cell-mark';
import type { CellAt } from './cells-props';
import { DoubtLine } from './doubt-line';
import type { Pending } from './plain-act';

interface Props {
  view: AssessmentView;
  cell: AssessmentCellView;
  next: CellAt | null;
  onChoose: (at: CellAt) => void;
  onAct: (act: Pending) => void;
}

/** What happened that counts for this cell. */
const Events = ({ cell }: { cell: AssessmentCellView }) => (
  <ul className="bullets">
    {cell.events.map(one => (
      <li key={one.id}>
        <Day on={one.on} /> {one.says} {one.points}
      </li>
    ))}
  </ul>
);

const Head = ({ cell, next, onChoose }: Omit<Props, 'view' | 'onAct'>) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.cell;
  const { points, of, mark } = cell;
  return (
    <header>
      <h2>
        {cell.subject.name} · {cell.about.name[language]}
      </h2>
      <span className={`mark-tag is-${mark ?? 'untold'}`}>
        <CellMarkShape mark={mark} /> {sayMark(mark, t)}
        {points !== null && of !== null && `${t.parts.comma}${words.points(points, of)}`}
      </span>
      {next && (
        <Button type="link" size="small" className="cell-next" onClick={() => onChoose(next)}>
          {words.next}
        </Button>
      )}
    </header>
  );
};

/** One cell: the rule as a sentence, the formula with its figures, each figure with its source, what is doubted and what to do about it. */
export const CellPanel = ({ view, cell, next, onChoose, onAct }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const words = t.assessments.cell;
  const title = `${cell.subject.name} · ${cell.about.name[language]}`;
  return (
    <section className="panel cell-panel" aria-label={title}>
      <Head cell={cell} next={next} onChoose={onChoose} />
      <p className="cell-rule">
        {cell.says[language]} <span className="targets-note">{cell.about.cite}</span>
      </p>
      {cell.formula[language] !== '' && (
        <p className="cell-formula">
          <span className="for-readers">{words.formula}</span> {cell.formula[language]}
        </p>
      )}
      {cell.target !== null && (
        <p className="targets-note">
          {words.target} {cell.about.target[language]}
        </p>
      )}
      <CellFigures view={view} cell={cell} onAct={onAct} />
      {cell.events.length > 0 && <Events cell={cell} />}
      {cell.doubts.map(doubt => (
        <DoubtLine key={doubt.id} doubt={doubt} onAct={onAct} />
      ))}
      {cell.asks.length > 0 && (
        <p className="targets-note">
          {words.asks}
          {t.parts.colon}
          {cell.asks.map(one => one.question[language]).join(t.shell.comma)}
        </p>
      )}
    </section>
  );
};
