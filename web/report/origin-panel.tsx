import { useEffect } from 'react';
import type { Figure } from '../../domain/report/compiled';
import { useLanguage, useText } from '../i18n/use-text';
import { Sheet } from '../parts/sheet';
import { useYear } from '../parts/now-context';
import { FigureParts } from './figure-parts';
import { ORIGIN_ID } from './figure-number';
import { figureValue } from './figure-value';
import { formatValue } from './format-value';
import { formatCutOff } from './instants';
import { useShown } from './report-context';

/** So many summands are written out as `3 + 9`. */
const WRITTEN = 6;

interface Before {
  version: number;
  value: string;
}

const Origin = ({ figure, before }: { figure: Figure; before: readonly Before[] }) => {
  const t = useText();
  const { language } = useLanguage();
  const year = useYear();
  const { report } = useShown();
  const summands = figure.parts.flatMap(({ value }) =>
    value === null ? [] : formatValue(value, figure.kind),
  );
  const missing = figure.parts.filter(({ value }) => value === null).length;
  return (
    <>
      <p>
        {figure.rule[language]} {t.report.asOf(formatCutOff(report.cutOffAt, language, year))}
      </p>
      <div className="report-sum">
        <div className="report-summand is-total">
          <strong>{figureValue(figure, t.report.notReported)}</strong>
          {summands.length > 1 && summands.length <= WRITTEN && <span>= {summands.join(' + ')}</span>}
        </div>
        <FigureParts figure={figure} />
      </div>
      {missing > 0 && <p>{t.report.missingNotZero(missing)}</p>}
      {before.length > 0 && (
        <ul className="report-before">
          {before.map(({ version, value }) => (
            <li key={version}>
              {t.report.version(version)} <b>{formatValue(value, figure.kind)}</b>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

interface Props {
  /** Below the page on narrow screens, beside it on wide ones. */
  isSheet: boolean;
  beforeOf: (figureId: string) => readonly Before[];
}

/** 来历: where the number that was pressed comes from. */
export const OriginPanel = ({ isSheet, beforeOf }: Props) => {
  const t = useText();
  const { language } = useLanguage();
  const { figures, chosen, choose } = useShown();
  const figure = chosen === null ? undefined : figures.get(chosen);
  useEffect(() => {
    if (!figure || isSheet) return;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') choose(null);
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [figure, isSheet, choose]);
  const title = figure
    ? t.report.originOf(
        figure.name[language],
        figureValue(figure, t.report.notReported),
        language === 'zh' ? figure.measure : '',
      )
    : t.report.origin;
  const content = figure && <Origin figure={figure} before={beforeOf(figure.id)} />;
  if (isSheet)
    return figure ? (
      <Sheet title={title} isRead onClose={() => choose(null)}>
        <div className="report-origin">{content}</div>
      </Sheet>
    ) : null;
  return (
    <section
      id={ORIGIN_ID}
      className={`report-panel report-origin${figure ? ' is-open' : ''}`}
      aria-label={t.report.origin}
    >
      <span role="status" className="for-readers">
        {figure && title}
      </span>
      <header>
        <h2>{title}</h2>
        {figure && (
          <button
            type="button"
            className="report-close"
            aria-label={t.shell.close}
            onClick={() => choose(null)}
          >
            ✕
          </button>
        )}
      </header>
      {content ?? <p>{t.report.originHint}</p>}
    </section>
  );
};
