import type { FieldKind, FieldScope, FieldSource, RecordSource } from '../codes/form';
import type { FormProblemCode } from '../codes/form-problems';
import type { FormField } from './types';

/** As what the record can give what it has, and for what: for the unit once, or for each problem. */
const given: Readonly<Record<RecordSource, { kinds: readonly FieldKind[]; of: 'unit' | 'problem' }>> = {
  problem: { kinds: ['text'], of: 'problem' },
  measures: { kinds: ['text'], of: 'problem' },
  duties: { kinds: ['text'], of: 'problem' },
  deadlines: { kinds: ['text', 'day'], of: 'problem' },
  progress: { kinds: ['text', 'percent'], of: 'problem' },
  milestones: { kinds: ['text'], of: 'problem' },
  results: { kinds: ['text'], of: 'problem' },
  'handed-in': { kinds: ['text'], of: 'problem' },
  standing: { kinds: ['text'], of: 'problem' },
  waiting: { kinds: ['text'], of: 'problem' },
  liaison: { kinds: ['text'], of: 'unit' },
  papers: { kinds: ['papers', 'count'], of: 'unit' },
  proceedings: { kinds: ['text', 'count'], of: 'unit' },
  figures: { kinds: ['text'], of: 'unit' },
};

const isFrom = (from: FieldSource): from is RecordSource => from !== 'unit';
const isOfUnit = (scope: FieldScope): boolean => scope === 'unit';
const isList = (kind: FieldKind): boolean => kind === 'meetings' || kind === 'papers';

const ofRecord = (field: FormField, from: RecordSource): FormProblemCode[] => {
  const { kinds, of } = given[from];
  const isTyped = [field.isOptional, field.unlessRecorded, field.countOf, field.cues].some(one => one);
  return [
    ...(kinds.includes(field.kind) ? [] : (['KIND_UNFIT'] as const)),
    ...(isOfUnit(field.scope) === (of === 'unit') ? [] : (['SCOPE_UNFIT'] as const)),
    ...(isTyped ? (['TYPED_ONLY'] as const) : []),
  ];
};

const isCounted = (field: FormField, list: FormField | undefined): boolean =>
  field.kind === 'count' &&
  field.scope === 'unit' &&
  list !== undefined &&
  isList(list.kind) &&
  list.from === 'unit' &&
  list.askedOf === field.askedOf;

const ofUnit = (field: FormField, find: (id: string) => FormField | undefined): FormProblemCode[] => {
  const codes: FormProblemCode[] = [];
  if (field.kind === 'steps' && field.scope !== 'open-problem') codes.push('STEPS_UNFIT');
  if (isList(field.kind) && !isOfUnit(field.scope)) codes.push('LIST_UNFIT');
  if (field.countOf !== undefined && !isCounted(field, find(field.countOf))) codes.push('COUNT_UNFIT');
  if (field.unlessRecorded !== undefined) {
    const other = find(field.unlessRecorded);
    const stands = other && isFrom(other.from) && isOfUnit(other.scope) === isOfUnit(field.scope);
    if (!stands) codes.push('UNLESS_UNFIT');
  }
  return codes;
};

/** What is wrong with one field by itself and with the fields that it names. */
export const checkField = (
  field: FormField,
  find: (id: string) => FormField | undefined,
): FormProblemCode[] => {
  const codes = isFrom(field.from) ? ofRecord(field, field.from) : ofUnit(field, find);
  const needsMeasure = field.kind === 'count' || field.kind === 'money';
  if (needsMeasure && !field.measure?.trim()) codes.push('MEASURE_MISSING');
  if (!needsMeasure && !isList(field.kind) && field.measure !== undefined) codes.push('MEASURE_UNFIT');
  return codes;
};
