import type { FigureImportRow } from '../../api/contracts/figures';
import { figureKinds } from '../../domain/codes/figures';
import { useText } from '../i18n/use-text';
import { Amount } from '../targets/amount';

/** By kind: how many rows came, what of them is new, corrected, known already, and how much they are together. */
export const CountLines = ({ counts }: { counts: FigureImportRow['counts'] }) => {
  const t = useText();
  return (
    <ul className="figure-counts">
      {figureKinds.map(kind => {
        const count = counts[kind];
        return (
          count && (
            <li key={kind}>
              {t.names.figureKind[kind]} {t.figures.rows(count.given)}
              {count.amount !== null && (
                <>
                  {' '}
                  <Amount yuan={count.amount} />
                </>
              )}
              <span className="targets-note"> {t.figures.became(count)}</span>
            </li>
          )
        );
      })}
    </ul>
  );
};
