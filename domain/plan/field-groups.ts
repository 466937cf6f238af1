import { isAssignmentRole, isUnitRole, type FieldRole } from './field-role';
import { wordsOfField, type OutlineField } from './outline-node';
import type { Range } from './page-marks';
import type { Piece } from './read-assignment';

/** Labelled lines that make one assignment, with the measures among them. */
export interface FieldGroup {
  pieces: Piece[];
  measures: Range[];
  /** Label and words of each line. */
  lines: Range[];
  range: Range;
}

class Open {
  readonly pieces: FieldGroup['pieces'] = [];
  readonly measures: Range[] = [];
  readonly lines: Range[] = [];
  readonly seen = new Set<FieldRole>();
  range: Range | null = null;
  last: FieldRole = 'unknown';
  lastWord = '';

  /** Units, a measure and a day: nothing is wanting. */
  get isComplete(): boolean {
    return this.measures.length > 0 && this.seen.has('deadline') && [...this.seen].some(isUnitRole);
  }

  add(field: OutlineField): void {
    this.pieces.push({
      range: wordsOfField(field),
      role: field.role,
      ...(field.hasPersons ? { hasPersons: true } : {}),
    });
    this.seen.add(field.role);
    this.last = field.role;
    this.lastWord = field.word;
    if (field.isShared) return;
    this.lines.push({ start: field.start, end: field.end });
    this.range = {
      start: Math.min(this.range?.start ?? field.start, field.start),
      end: Math.max(this.range?.end ?? field.end, field.end),
    };
  }
}

/**
 * Labelled lines belong together until a label comes again, whatever their order: measure, units, day; units, measure, day;
 * units, day, measure. Where measures stand first, the next measure begins the next assignment.
 */
export const fieldGroups = (fields: readonly OutlineField[]): FieldGroup[] => {
  const groups: Open[] = [];
  const isMeasureFirst =
    fields.find(one => one.role === 'measure' || isAssignmentRole(one.role))?.role === 'measure';
  // Where one measure is written there is one entry, in whatever order.
  const hasSeveral = fields.filter(one => one.role === 'measure').length > 1;
  let open = new Open();
  const next = () => {
    if (open.pieces.length > 0) groups.push(open);
    open = new Open();
  };
  for (const field of fields) {
    if (field.role === 'measure') {
      if (open.pieces.length > 0 && (isMeasureFirst || open.isComplete)) next();
      open.measures.push(wordsOfField(field));
      continue;
    }
    if (!isAssignmentRole(field.role)) continue;
    // 「责任单位:…」 with 「属地乡镇:…」 straight behind it is one list under two labels.
    const isSameList = isUnitRole(field.role) && open.last === field.role && open.lastWord !== field.word;
    const isAgain = open.seen.has(field.role) && field.role !== 'officer' && !isSameList;
    // Another unit straight behind a unit is of the same list.
    const isNextEntry =
      hasSeveral && !isMeasureFirst && open.isComplete && isUnitRole(field.role) && !isUnitRole(open.last);
    if (isAgain || isNextEntry) next();
    open.add(field);
  }
  const rest = open.measures;
  next();
  // A measure with nobody behind it goes with the last who was named.
  const last = groups.at(-1);
  if (last && rest.length > 0 && !last.measures.includes(rest[0]!)) last.measures.push(...rest);
  return groups.map(({ pieces, measures, lines, range }) => ({ pieces, measures, lines, range: range! }));
};
