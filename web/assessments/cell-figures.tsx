import { Button } from 'antd';
import { Link } from 'react-router';
import type { AssessedFigureView, AssessmentCellView } from '../../api/contracts/assessment-cells';
import type { AssessmentView } from '../../api/contracts/assessments';
import { useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import '../targets/rows.css';
import type { Pending } from './plain-act';

const How = ({ figure }: { figure: AssessedFigureView }) => {
  const t = useText();
  const words = t.assessments.cell;
  const said = [
    figure.part && words.partOf(figure.part.num, figure.part.den),
    figure.sampleSize !== null && words.sample(figure.sampleSize),
    figure.upperBound !== null && words.bound(figure.upperBound),
  ].filter(one => typeof one === 'string');
  return (
    <>
      {said.join(' · ')}
      {figure.before.map(one => (
        <span key={one.recordedAt} className="targets-note">
          {' '}
          {words.before(one.statedAs)} <Moment at={one.recordedAt} />
        </span>
      ))}
    </>
  );
};

/** Where it comes from: the import that it came with, its file and who brought it. */
const Source = ({ figure, campaignId }: { figure: AssessedFigureView; campaignId: string }) => {
  const { import: imported } = figure;
  return (
    <>
      {imported ? (
        <Link
          to={`/figures/imports/${encodeURIComponent(imported.batchId)}?campaign=${encodeURIComponent(campaignId)}`}
        >
          {figure.source}
        </Link>
      ) : (
        figure.source
      )}{' '}
      <Day on={figure.asOf} />
      {imported?.by && <span className="targets-note"> {imported.by.name}</span>}
    </>
  );
};

const Row = ({
  figure,
  year,
  campaignId,
  onChoose,
}: {
  figure: AssessedFigureView;
  /** The year of the cycle: those of others are said with theirs. */
  year: number;
  campaignId: string;
  onChoose: (() => void) | null;
}) => {
  const t = useText();
  const words = t.assessments.cell;
  return (
    <tr>
      <th scope="row">
        {figure.year !== year && `${figure.year} `}
        {t.names.measureMethod[figure.method]}
        {figure.isCounted && <span className="targets-note"> {words.counts}</span>}
      </th>
      <td data-label={words.value}>
        <strong>{figure.statedAs}</strong>
      </td>
      <td data-label={words.how}>
        <How figure={figure} />
      </td>
      <td data-label={words.source}>
        <Source figure={figure} campaignId={campaignId} />
        {onChoose && (
          <Button
            size="small"
            aria-label={`${t.names.assessmentCommand['choose-source']}${t.parts.colon}${t.names.measureMethod[figure.method]} ${figure.statedAs}`}
            onClick={onChoose}
          >
            {t.names.assessmentCommand['choose-source']}
          </Button>
        )}
      </td>
    </tr>
  );
};

interface Props {
  view: AssessmentView;
  cell: AssessmentCellView;
  onAct: (act: Pending) => void;
}

/** The figures that stand for a cell, each with where it comes from; where sources are apart, which of them counts. */
export const CellFigures = ({ view, cell, onAct }: Props) => {
  const t = useText();
  const words = t.assessments.cell;
  const { subjectId, indicator } = cell;
  const apart = view.apart.find(one => one.subject.id === subjectId && one.indicator === indicator);
  const mayChoose = apart !== undefined && view.abilities.includes('choose-source');
  if (cell.figures.length === 0) return <p className="plain-note">{words.noFigures}</p>;
  const choose = ({ id, year }: AssessedFigureView): (() => void) | null =>
    mayChoose && year === view.year && id !== apart.chosen?.figureId
      ? () => onAct({ kind: 'choose-source', fixed: { subjectId, indicator, figureId: id }, of: id })
      : null;
  return (
    <>
      {apart && (
        <p className="targets-note">
          {apart.chosen === null ? words.apart : words.chosen(apart.chosen.reason)}
        </p>
      )}
      <div className="figure-scroll">
        <table className="target-rows">
          <thead>
            <tr>
              <th scope="col">{words.figures}</th>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.how}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {cell.figures.map(figure => (
              <Row
                key={figure.id}
                figure={figure}
                year={view.year}
                campaignId={view.id}
                onChoose={choose(figure)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
};
