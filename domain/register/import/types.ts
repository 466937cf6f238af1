import type { FindingAskCode } from '../../codes/finding-asks';
import type { SourceKind } from '../../codes/findings';
import type { FindingAct } from '../../finding/acts';
import type { UnitId } from '../../obligation/types';

export type Enter = Extract<FindingAct, { kind: 'enter' }>;

/** Where something stands in a file: `审计` `C4`. */
interface Place {
  sheet: string;
  /** From 1, as a spreadsheet shows it; null where it is about the whole sheet. */
  row: number | null;
  cell: string | null;
}

export interface FindingAsk extends Place {
  code: FindingAskCode;
  /** What stands there. */
  value: string | null;
}

/** Asks with the place: row and column from 0; without a column about the row, without a row about the sheet. */
export type AskAt = (code: FindingAskCode, value: string | null, row?: number, column?: number) => void;

export interface FindingsReading {
  /** One for each row; of a row about which something is asked there is none. */
  entries: { sheet: string; row: number; act: Enter }[];
  asks: FindingAsk[];
}

/** What people said of a file: it holds for all rows that do not say otherwise. */
export interface SaidOfFile {
  organ?: string;
  number?: string;
  source?: SourceKind;
  title?: string;
  category?: string;
  /** Heads that are not wanted. */
  leaveOut?: readonly string[];
}

export interface FindingsGiven extends SaidOfFile {
  unitNamed: (name: string) => UnitId | null;
  indicatorNamed: (name: string) => string | null;
  /** The name of the file, for what is asked of all of it. */
  file: string;
}
