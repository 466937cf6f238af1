import { useLanguage, useText } from '../i18n/use-text';
import { useShown } from './report-context';
import { figureValue } from './figure-value';

/** Where the origin of a figure is told. */
export const ORIGIN_ID = 'report-origin';

/** A number of the report: underlined by its origin, and a press opens where it comes from. */
export const FigureNumber = ({ id }: { id: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const { figures, doubted, chosen, choose } = useShown();
  const figure = figures.get(id);
  if (!figure) return null;
  const isChosen = chosen === id;
  const value = figureValue(figure, t.report.notReported);
  const tone = doubted.has(id) ? 'doubted' : figure.origin;
  return (
    <button
      type="button"
      className={`report-number is-${tone}`}
      data-figure={id}
      aria-expanded={isChosen}
      aria-controls={ORIGIN_ID}
      aria-label={t.report.numberName(
        figure.name[language],
        value,
        language === 'zh' ? figure.measure : '',
        doubted.has(id),
      )}
      onClick={() => choose(isChosen ? null : id)}
    >
      {value}
    </button>
  );
};
