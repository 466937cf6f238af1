import { problemStandings } from '../../domain/codes/report';
import type { CompiledPart } from '../../domain/report/compiled';
import { useText } from '../i18n/use-text';
import { FigureNumber } from './figure-number';
import { useShown } from './report-context';

/** The figures of the table: they stand in it and not in a sentence. */
export const isOfTable = (figureId: string): boolean => figureId.startsWith('category:');

const columnsOf = ['reported-done', ...problemStandings] as const;
type Column = (typeof columnsOf)[number];
const alwaysShown = new Set<Column>(['reported-done', 'completed', 'open']);

/** The problems by category and how they stand, with the sum of each column; every number opens. */
export const CategoryTable = ({ part }: { part: CompiledPart }) => {
  const t = useText();
  const { report, figures } = useShown();
  if (!part.figureIds.includes('problems') || report.categories.length === 0) return null;
  // A column of nothing but 0 says nothing; the sentence above has them all.
  const columns = columnsOf.filter(
    one => alwaysShown.has(one) || figures.get(`problems:${one}`)?.value !== '0',
  );
  const nameOf = (one: Column): string =>
    one === 'reported-done' ? t.report.reportedDone : t.names.problemStanding[one];
  const row = (name: string, of: string) => (
    <>
      <th scope="row">{name}</th>
      <td>
        <FigureNumber id={of} />
      </td>
      {columns.map(one => (
        <td key={one}>
          <FigureNumber id={`${of}:${one}`} />
        </td>
      ))}
    </>
  );
  return (
    <div className="report-table-frame">
      <table className="report-table" aria-label={t.report.byCategory}>
        <thead>
          <tr>
            <th scope="col">{t.report.category}</th>
            <th scope="col">{t.report.problems}</th>
            {columns.map(one => (
              <th key={one} scope="col">
                {nameOf(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.categories.map(one => (
            <tr key={one}>{row(one, `category:${one}`)}</tr>
          ))}
        </tbody>
        <tfoot>
          <tr>{row(t.report.total, 'problems')}</tr>
        </tfoot>
      </table>
    </div>
  );
};
