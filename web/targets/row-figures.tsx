import type { UsedFigure } from '../../api/contracts/targets';
import { useLanguage, useText } from '../i18n/use-text';
import { Day, Moment } from '../parts/day';
import { LongList } from '../parts/long-list';
import { Measured } from './amount';

const Figure = ({ figure }: { figure: UsedFigure }) => {
  const t = useText();
  const { language } = useLanguage();
  const { source } = figure;
  return (
    <li className="used-figure">
      <p>
        <strong>{t.names.figureKind[figure.kind]}</strong> {figure.unit && `${figure.unit} · `}
        {figure.what[language]}
        <span className="used-value">
          <Measured value={figure.value} measure={figure.measure} />
        </span>
      </p>
      <p className="targets-note">
        {figure.on && <Day on={figure.on} />}
        {figure.paper && ` · ${figure.paper}`} · {t.targets.figureId(figure.id)}
        {source && (
          <>
            {' · '}
            {source.file ?? t.targets.byForm} · <Moment at={source.at} />
            {source.by && ` · ${source.by.name}`}
          </>
        )}
      </p>
    </li>
  );
};

/** So many stand beside a verdict at first: what has to be decided must not be pushed off the page by a year's payments. */
const step = 8;

/** The figures that the verdict stands on, each with the file that it came in. */
export const RowFigures = ({ row }: { row: { figures: UsedFigure[]; figureCount: number } }) => {
  const t = useText();
  return (
    <section className="panel" aria-label={t.targets.figures(row.figureCount)}>
      <h2>{t.targets.figures(row.figureCount)}</h2>
      {row.figures.length === 0 ? (
        <p className="targets-note">{t.targets.noFigures}</p>
      ) : (
        <ul className="used-figures">
          <LongList items={row.figures} step={step}>
            {one => <Figure key={`${one.kind} ${one.id}`} figure={one} />}
          </LongList>
        </ul>
      )}
      {row.figureCount > row.figures.length && row.figures.length > 0 && (
        <p className="targets-note">{t.targets.firstFigures(row.figures.length)}</p>
      )}
    </section>
  );
};
