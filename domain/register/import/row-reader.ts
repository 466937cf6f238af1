import { isCivilDate, type CivilDate } from '../../calendar/civil-date';
import type { FindingAskCode } from '../../codes/finding-asks';
import { dayText } from '../../figures/read/sheet/day-text';
import { plainText } from '../../figures/read/sheet/plain-text';
import type { FigureCell } from '../../figures/read/sheet/types';
import type { FindingField } from './finding-columns';
import type { Heads } from './read-heads';
import type { AskAt } from './types';

/** As in the form of entering one by hand, in characters. */
const LONGEST = 200;

/** What a row says in each of its fields. */
export interface RowReader {
  /** The text as it stands; null where there is none. */
  said: (field: FindingField) => string | null;
  /** The same, asked about where it is longer than `longest`. */
  brief: (field: FindingField, longest?: number) => string | null;
  day: (field: FindingField) => CivilDate | null;
  /** What a word means; asked with `code` where it means nothing. */
  named: <T>(field: FindingField, code: FindingAskCode, find: (word: string) => T | null) => T | null;
  ask: (code: FindingAskCode, field: FindingField, value?: string | null) => void;
}

/** Reads the row `at`; whatever it does not understand is asked by `askAt`. */
export const rowReader = (
  { columnOf }: Heads,
  at: number,
  cellAt: (at: number, column: number) => FigureCell | undefined,
  askAt: AskAt,
): RowReader => {
  const cellOf = (field: FindingField): FigureCell | undefined => {
    const column = columnOf.get(field);
    return column === undefined ? undefined : cellAt(at, column);
  };
  const said: RowReader['said'] = field => {
    const text = cellOf(field)?.text.trim() ?? '';
    return text === '' ? null : text;
  };
  const ask: RowReader['ask'] = (code, field, value = said(field)) =>
    askAt(code, value, at, columnOf.get(field));
  return {
    said,
    ask,
    brief: (field, longest = LONGEST) => {
      const text = said(field);
      if (text !== null && text.length > longest) ask('TEXT_TOO_LONG', field);
      return text;
    },
    day: field => {
      const text = said(field);
      if (text === null) return null;
      const on = cellOf(field)?.date ?? dayText(plainText(text));
      if (isCivilDate(on)) return on;
      ask('DATE_INVALID', field);
      return null;
    },
    named: (field, code, find) => {
      const word = said(field);
      if (word === null) return null;
      const found = find(plainText(word));
      if (found === null) ask(code, field);
      return found;
    },
  };
};
