import type { ReactNode } from 'react';
import type { CellMark } from '../../domain/codes/assessment';
import type { Text } from '../i18n/zh';
import './cell-mark.css';

const shapes: Partial<Record<CellMark, ReactNode>> = {
  reached: <circle cx="7" cy="7" r="5" />,
  minus: <path d="M7 1.5 13 12.3H1Z" />,
  missed: <rect x="1.5" y="5.5" width="11" height="3" rx="1" />,
  zero: <rect x="2" y="2" width="10" height="10" rx="1.2" />,
};

/** What is neither good nor bad has a sign instead of a shape, and no ground. */
const signs: Partial<Record<CellMark, string>> = { doubted: '?', asked: '…' };

/** What the mark of a cell is called; nothing where the reader is not told what came of it. */
export const sayMark = (mark: CellMark | null, t: Text): string =>
  mark === null ? '' : t.names.cellMark[mark];

/** The mark of a cell as a shape; its word is said beside it, or by the cell's name. */
export const CellMarkShape = ({ mark }: { mark: CellMark | null }) => {
  if (mark === null) return null;
  const shape = shapes[mark];
  if (shape)
    return (
      <svg className={`cell-shape is-${mark}`} width="12" height="12" viewBox="0 0 14 14" aria-hidden="true">
        {shape}
      </svg>
    );
  const sign = signs[mark];
  return sign ? (
    <span className="cell-sign" aria-hidden="true">
      {sign}
    </span>
  ) : null;
};
