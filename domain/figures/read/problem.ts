import { figureProblemNames, type FigureProblemCode } from '../../codes/figure-problems';
import type { FigureKind } from '../../codes/figures';
import type { Name } from '../../codes/names';

/** Where something stands: the row of its list from 1, or of its sheet with the cell. */
export interface FigurePlace {
  kind: FigureKind | null;
  row: number | null;
  field: string | null;
  sheet: string | null;
  cell: string | null;
}

/** What is wrong with figures, by name and place. */
export interface FigureProblem extends FigurePlace {
  code: FigureProblemCode;
  /** What stands there, cut to 80 characters. */
  value: string | null;
  /** What was meant, perhaps. */
  nearest: string | null;
  reason: Name;
}

const MOST_SHOWN = 80;

const shown = (value: unknown): string | null => {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
};

export const nowhere: FigurePlace = { kind: null, row: null, field: null, sheet: null, cell: null };

export const figureProblem = (
  code: FigureProblemCode,
  place: FigurePlace,
  { value, nearest = null }: { value?: unknown; nearest?: string | null } = {},
): FigureProblem => {
  const { zh, en } = figureProblemNames[code];
  const text = shown(value);
  return {
    ...place,
    code,
    value: text,
    nearest,
    reason: {
      zh: `${zh}${text === null ? '' : `:「${text}」`}${nearest === null ? '' : `,是否「${nearest}」?`}`,
      en: `${en}${text === null ? '' : `: "${text}"`}${nearest === null ? '' : `; is "${nearest}" meant?`}`,
    },
  };
};
