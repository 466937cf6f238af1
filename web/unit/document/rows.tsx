import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';

/** As many as the form takes. */
const MOST_ROWS = 50;

interface Props<R extends { id: string }> {
  id: string;
  /** What the rows are of: read out with each of them. */
  label: string;
  rows: readonly R[];
  onChange: (rows: R[]) => void;
  empty: () => R;
  describedBy?: string | undefined;
  children: (row: R, change: (part: Partial<R>) => void, rowId: string) => ReactNode;
}

/** Rows of a field: each with its inputs, one more, one less. Where there is none yet, the first is there to be filled. */
export const Rows = <R extends { id: string }>(props: Props<R>) => {
  const { id, label, rows, onChange, empty, describedBy, children } = props;
  const t = useText();
  return (
    <div
      className="doc-rows"
      role="group"
      id={id}
      tabIndex={-1}
      aria-label={label}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      {rows.map((row, index) => (
        <div key={row.id} className="doc-row" role="group" aria-label={t.documents.row(label, index + 1)}>
          {children(
            row,
            part => onChange(rows.map(one => (one.id === row.id ? { ...one, ...part } : one))),
            `${id}/${row.id}`,
          )}
          <button
            type="button"
            className="text-button doc-remove"
            aria-label={t.documents.removeRow(label, index + 1)}
            onClick={() => {
              onChange(rows.filter(one => one.id !== row.id));
              // The button goes away under the press: the focus stays with the rows.
              document.getElementById(id)?.focus({ preventScroll: true });
            }}
          >
            {t.documents.remove}
          </button>
        </div>
      ))}
      <Button size="small" disabled={rows.length >= MOST_ROWS} onClick={() => onChange([...rows, empty()])}>
        {t.documents.add[rows.length === 0 ? 'first' : 'more'](label)}
      </Button>
    </div>
  );
};
