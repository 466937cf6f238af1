import type { FigureImportResult } from '../../api/contracts/figures';
import { useLanguage, useText } from '../i18n/use-text';
import { LongList } from '../parts/long-list';

type Problem = FigureImportResult['problems']['first'][number];

const placeOf = ({ sheet, kind }: Problem): string => sheet ?? kind ?? '';

/** Every cell that is wrong, sheet by sheet, with what stands there, why it cannot be taken and what may be meant. */
export const ProblemList = ({ problems, title }: { problems: Problem[]; title: string }) => {
  const t = useText();
  const { language } = useLanguage();
  const places = [...new Set(problems.map(placeOf))];
  const nameOf = (place: string): string => {
    const [first] = problems.filter(one => placeOf(one) === place);
    return first?.sheet ?? (first?.kind ? t.names.figureKind[first.kind] : t.figures.wholeFile);
  };
  return (
    <section aria-label={title} className="figure-problems">
      <h3>{title}</h3>
      {places.length > 1 && (
        <p>
          {places.map((place, n) => (
            <a key={place} href={`#problems-${n}`}>
              {nameOf(place)} {problems.filter(one => placeOf(one) === place).length}
            </a>
          ))}
        </p>
      )}
      {places.map((place, n) => (
        <div
          key={place}
          id={`problems-${n}`}
          className="figure-scroll"
          tabIndex={0}
          role="region"
          aria-label={nameOf(place)}
        >
          <table className="target-rows">
            <caption>{nameOf(place)}</caption>
            <thead>
              <tr>
                <th scope="col">{t.figures.place}</th>
                <th scope="col">{t.figures.field}</th>
                <th scope="col">{t.figures.value}</th>
                <th scope="col">{t.figures.why}</th>
              </tr>
            </thead>
            <tbody>
              <LongList items={problems.filter(one => placeOf(one) === place)}>
                {(one, index) => (
                  <tr key={index}>
                    <th scope="row">{one.cell ?? (one.row === null ? '—' : t.figures.row(one.row))}</th>
                    <td data-label={t.figures.field}>
                      {one.field === null
                        ? '—'
                        : (t.figures.fields[one.field as keyof typeof t.figures.fields] ?? one.field)}
                    </td>
                    <td data-label={t.figures.value}>
                      {one.value === null ? '—' : <code>{one.value}</code>}
                    </td>
                    <td>
                      {one.reason[language]}
                      {one.nearest !== null && ` ${t.figures.nearest(one.nearest)}`}
                    </td>
                  </tr>
                )}
              </LongList>
            </tbody>
          </table>
        </div>
      ))}
    </section>
  );
};
