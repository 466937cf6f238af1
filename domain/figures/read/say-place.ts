import { listNames } from '../plain';
import type { FigurePlace } from './problem';

/** Where it stands, as the file has it: `payments[3].amount`, or 「支付」 D4. */
export const sayPlace = ({ kind, row, field, sheet, cell }: FigurePlace): string => {
  if (sheet !== null) return `「${sheet}」${cell ?? (row === null ? '' : `第 ${row} 行`)}`;
  const list = kind === null ? '' : listNames[kind];
  return [`${list}${row === null ? '' : `[${row}]`}`, field].filter(Boolean).join('.');
};
