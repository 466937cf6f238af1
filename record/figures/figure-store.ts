import type { CivilDate, Instant } from '../../domain/calendar/civil-date';
import type { FigureKind } from '../../domain/codes/figures';
import type { FigureSource } from '../../domain/figure-book/events';
import type { PlainRow } from '../../domain/figures/plain-row';
import type { UnitId } from '../../domain/obligation/types';

/** Which figure: kind and id are one name within a campaign. */
export interface FigureName {
  kind: FigureKind;
  figureId: string;
}

/** The newest row of a figure. */
export interface FigureHead extends PlainRow {
  /** The number of its row in the record. */
  id: string;
  bookId: string;
}

/** A row as it is written. */
export interface NewFigure extends PlainRow {
  bookId: string;
  position: number;
  supersedesId: string | null;
  hash: string;
}

/** By kind, what became of the rows of a batch. */
export interface ImportCount {
  given: number;
  /** Figures that were not known. */
  added: number;
  /** Figures that were known otherwise. */
  superseding: number;
  /** Rows that say what is on record already. */
  known: number;
  /** 元 of the rows that were given, as a decimal; null where the kind is no money. */
  amount: string | null;
}

export type ImportCounts = Partial<Record<FigureKind, ImportCount>>;

/** A batch as lists show it. */
export interface FigureImport {
  id: string;
  campaignId: string;
  source: FigureSource;
  rowsSha256: string;
  counts: ImportCounts;
  /** The units of the registry of which its rows speak. */
  unitIds: UnitId[];
  /** Who really brought it. */
  personId: string;
  requestId: string | null;
  recordedAt: Instant;
}

/** The rows of figures, beside the dockets whose events vouch for them. */
export interface FigureStore {
  /** Batches of one campaign come one after the other: what is read after this is the newest until the transaction ends. */
  lock: (campaignId: string) => Promise<void>;
  /** The batch that brought exactly these rows from a file before; null where none did. */
  importOf: (campaignId: string, rowsSha256: string) => Promise<{ id: string; recordedAt: Instant } | null>;
  /** The newest rows of those of these figures that are known. */
  heads: (campaignId: string, names: readonly FigureName[]) => Promise<FigureHead[]>;
  /** The units of the registry that these ids, names or aliases mean; what means none or several is left out. */
  unitsNamed: (names: readonly string[]) => Promise<Map<string, UnitId>>;
  write: (batch: FigureImport, rows: readonly NewFigure[]) => Promise<void>;
  /** What counted at an instant of the campaign's clock: the newest row recorded by then of each figure; null for now. */
  asOf: (campaignId: string, asOf: Instant | null) => Promise<FigureHead[]>;
  /**
   * The measurements of these indicators that count now: of this campaign, and of running cycles (考核) by the same clock. A memory
   * has one campaign only.
   */
  measurements: (
    campaignId: string,
    indicators: readonly string[],
  ) => Promise<{ indicator: string; unit: string; asOf: CivilDate }[]>;
}
