import type { FigureKind } from '../../codes/figures';
import type { PlainRows } from '../plain';
import { entryFields, figureFields, type FigureField } from '../plain-fields';
import { nearestOf } from './nearest';
import type { Notes, PlaceOf } from './notes';
import { Flawed, readFacts, readText } from './read-value';

type Given = Record<string, unknown>;

const isObject = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a measurement may be given in its place, or as part and whole beside each other. */
const spread = (given: Given): Given => {
  const { value, ...others } = given;
  if (!isObject(value) || value instanceof Flawed) return given;
  return { ...others, ...value };
};

const namesOf = (fields: readonly FigureField[]): string[] => fields.map(one => one.key);

const checkNames = (given: Given, fields: readonly FigureField[], place: PlaceOf, notes: Notes): void => {
  const known = namesOf(fields);
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const nearest = nearestOf(name, known);
    // A field that was meant and is not read would be a misreading; what is nobody's name is a note of the writer.
    if (nearest === null) notes.remark('FIELD_UNKNOWN', place(name), { value: name });
    else notes.refuse('FIELD_UNKNOWN', place(name), { value: name, nearest });
  }
};

const readEntries = (value: unknown, place: PlaceOf, notes: Notes): Given[] => {
  if (!Array.isArray(value)) {
    const isMissing = value === undefined || value === null;
    const flaw = value instanceof Flawed ? value.code : 'NOT_A_LIST';
    notes.refuse(isMissing ? 'FIELD_MISSING' : flaw, place('rows'));
    return [];
  }
  return value.map((one: unknown, at) =>
    readFields(
      one,
      entryFields,
      field => place(field === null ? `rows.${at}` : `rows.${at}.${field}`),
      notes,
    ),
  );
};

const readFields = (value: unknown, fields: readonly FigureField[], place: PlaceOf, notes: Notes): Given => {
  if (!isObject(value)) {
    notes.refuse('NOT_AN_OBJECT', place(null), { value });
    return {};
  }
  const given = fields === figureFields.measurement ? spread(value) : value;
  checkNames(given, fields, place, notes);
  const row: Given = {};
  for (const field of fields) {
    const { key, type, isRequired } = field;
    // Own names only: a row is what was written.
    const raw = Object.hasOwn(given, key) ? given[key] : undefined;
    if (type === 'rows') {
      row[key] = readEntries(raw, place, notes);
      continue;
    }
    const read = type === 'facts' ? readFacts(raw) : readText(raw, type);
    if (!read.ok) notes.refuse(read.code, place(key), { value: raw instanceof Flawed ? raw.text : raw });
    else if (read.value !== undefined) row[key] = read.value;
    else if (isRequired) notes.refuse('FIELD_MISSING', place(key));
  }
  return row;
};

/** A row with its fields read by their types; `null` where one of them is wrong, which is noted. */
export const readRow = <K extends FigureKind>(
  kind: K,
  value: unknown,
  place: PlaceOf,
  notes: Notes,
): PlainRows[K] | null => {
  const before = notes.problems.length;
  const row = readFields(value, figureFields[kind], place, notes);
  // All required fields are there and of their types, as the table of fields says.
  return notes.problems.length === before ? (row as unknown as PlainRows[K]) : null;
};
