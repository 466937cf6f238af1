import { figureKinds, type FigureKind } from '../../codes/figures';
import { figuresOfRows } from '../of-plain';
import { rowsOfFigures } from '../canonical';
import { listNames, type PlainFigures, type PlainRows } from '../plain';
import { figureFields } from '../plain-fields';
import type { Figures } from '../types';
import { checkBetween, nothingRecorded, type PlaceIn, type Recorded } from './check-between';
import { checkRow } from './check-row';
import { KnownTerms, type Naming } from './known-terms';
import { nearestOf } from './nearest';
import { Notes } from './notes';
import { nowhere, type FigureProblem } from './problem';
import { readRow } from './read-row';
import type { Vocabulary } from './vocabulary';

export interface FigureReading {
  /** Null where anything is wrong: nothing is taken by halves. */
  figures: Figures | null;
  /** The same as plain rows in canonical form. */
  rows: PlainFigures | null;
  problems: FigureProblem[];
  /** What is odd and no reason to refuse. */
  remarks: FigureProblem[];
}

export interface ReadOptions extends Partial<Naming> {
  vocabulary?: Vocabulary;
  recorded?: Recorded;
  /** For sheets: where a field of a row stands. By default the row of its list, from 1. */
  placeIn?: PlaceIn;
}

const placeInList: PlaceIn = (kind, at) => field => ({ ...nowhere, kind, row: at + 1, field });

const listsOf = (file: unknown, notes: Notes): Partial<Record<FigureKind, unknown[]>> => {
  const lists: Partial<Record<FigureKind, unknown[]>> = {};
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    notes.refuse('NOT_FIGURES', nowhere);
    return lists;
  }
  const names = Object.values(listNames) as string[];
  for (const [name, list] of Object.entries(file)) {
    const kind = figureKinds.find(one => listNames[one] === name);
    const place = { ...nowhere, field: name };
    if (!kind) notes.refuse('LIST_UNKNOWN', place, { value: name, nearest: nearestOf(name, names) });
    else if (Array.isArray(list)) lists[kind] = list as unknown[];
    else if (list !== null) notes.refuse('NOT_A_LIST', { ...place, kind });
  }
  return lists;
};

/** The names of a row as the packs have them. The purpose of a payment is one of its tranche's programme. */
const named = <K extends FigureKind>(
  kind: K,
  row: PlainRows[K],
  at: { place: ReturnType<PlaceIn>; terms: KnownTerms; programme: string | undefined },
): PlainRows[K] => {
  const texts = { ...row } as Record<string, unknown>;
  for (const field of figureFields[kind]) {
    const word = texts[field.key];
    if (typeof word !== 'string') continue;
    const own = typeof texts.program === 'string' ? texts.program : at.programme;
    texts[field.key] = at.terms.idOf(field, word, at.place, own);
  }
  return texts as unknown as PlainRows[K];
};

/**
 * Reads figures as a file has them (`{ tranches, payments, projects, measurements, registers }`, lists may be missing): all of
 * them, or problems with their places.
 */
export const readFigures = (file: unknown, options: ReadOptions = {}): FigureReading => {
  const { vocabulary, unknown = 'refuse', recorded = nothingRecorded, placeIn = placeInList } = options;
  const notes = new Notes();
  const lists = listsOf(file, notes);
  const terms = vocabulary && new KnownTerms(vocabulary, { unknown }, notes);
  const programmes = new Map<string, string>();
  const read = <K extends FigureKind>(kind: K): PlainRows[K][] =>
    (lists[kind] ?? []).flatMap((value, at) => {
      const place = placeIn(kind, at);
      const row = readRow(kind, value, place, notes);
      if (!row) return [];
      checkRow(kind, row, place, notes);
      const programme = 'tranche' in row ? programmes.get(row.tranche) : undefined;
      const told = terms ? named(kind, row, { place, terms, programme }) : row;
      if (kind === 'tranche') programmes.set(told.id, (told as PlainRows['tranche']).program);
      return [told];
    });
  const rows: PlainFigures = {
    tranches: read('tranche'),
    payments: read('payment'),
    projects: read('project'),
    measurements: read('measurement'),
    registers: read('register'),
  };
  // Between rows only where all were read: else each that names a wrong row would be named too.
  if (notes.problems.length === 0) checkBetween(rows, recorded, placeIn, notes);
  const { problems, remarks } = notes;
  if (problems.length > 0) return { figures: null, rows: null, problems, remarks };
  const figures = figuresOfRows(rows);
  return { figures, rows: rowsOfFigures(figures), problems, remarks };
};
