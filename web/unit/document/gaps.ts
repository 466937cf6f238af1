import type { FilledField, FilledForm } from '../../../domain/compile/filled';
import type { FieldKind } from '../../../domain/codes/form';
import type { FormPart } from '../../../domain/form/types';
import { isSame } from '../../parts/merge-typed';
import type { Values } from '../../parts/use-send';
import { answerName, noneName, otherwiseName } from './names';
import { hasUnfinishedRow, toAnswer } from './raw';
import { noneIn, otherwiseIn, scanOfPart } from './to-document';
import { isTyped, listedIn } from './typed';

/** What is missing before it can be handed in: in which part, and at which of its places. */
export interface Gap {
  partId: string;
  /** The name of the value, which is where the focus goes; the part itself where all of it is empty. */
  at: string;
  why: 'empty' | 'row' | 'below' | 'reason' | 'said' | 'same' | 'part';
}

type GapOfField = Omit<Gap, 'partId'> | null;

/** In a scan stands what is read; numbers are entered beside. */
const isNumber = (kind: FieldKind): boolean => kind === 'count' || kind === 'money' || kind === 'percent';

const gapOfOtherwise = ({ field, docketId, value }: FilledField, values: Values): GapOfField => {
  const otherwise = otherwiseIn(values, docketId, field.id);
  if (!otherwise) return null;
  const at = otherwiseName(docketId, field.id);
  const said = toAnswer(field.kind, otherwise.said);
  if (said === null || hasUnfinishedRow(field.kind, otherwise.said)) return { at, why: 'said' };
  if (isSame(said, value)) return { at, why: 'same' };
  return otherwise.reason.trim() === '' ? { at, why: 'reason' } : null;
};

const gapOfTyped = (one: FilledField, filled: FilledForm, values: Values, isScanned: boolean): GapOfField => {
  const { field, docketId } = one;
  const at = answerName(docketId, field.id);
  const raw = values[at];
  if (hasUnfinishedRow(field.kind, raw)) return { at, why: 'row' };
  const answer = toAnswer(field.kind, raw);
  const listed = listedIn(filled, one, values);
  if (answer?.kind === 'count' && listed !== null && answer.count < listed) return { at, why: 'below' };
  const mayBeEmpty = field.isOptional === true || listed !== null || (isScanned && !isNumber(field.kind));
  return mayBeEmpty || answer !== null ? null : { at, why: 'empty' };
};

const holds = ({ field, docketId, value }: FilledField, values: Values): boolean =>
  field.from === 'unit'
    ? toAnswer(field.kind, values[answerName(docketId, field.id)]) !== null
    : value !== null || otherwiseIn(values, docketId, field.id) !== null;

const gapsOfPart = (part: FormPart, filled: FilledForm, values: Values): Gap[] => {
  const partId = part.id;
  const fields = filled.parts.find(one => one.partId === partId)?.fields ?? [];
  if (fields.length === 0) return [];
  const none = noneIn(values, partId);
  const isScanned = scanOfPart(values, partId) !== null;
  const found = fields.flatMap(one => {
    const isRecorded = one.field.from !== 'unit';
    const gap = isRecorded
      ? gapOfOtherwise(one, values)
      : none || !isTyped(filled, one)
        ? null
        : gapOfTyped(one, filled, values, isScanned);
    return gap ? [{ partId, ...gap }] : [];
  });
  if (none)
    return none.reason.trim() === '' ? [{ partId, at: noneName(partId), why: 'reason' }, ...found] : found;
  const isEmpty = part.clear !== undefined && !isScanned && !fields.some(one => holds(one, values));
  return found.length === 0 && isEmpty ? [{ partId, at: partId, why: 'part' }] : found;
};

/** What is still missing, in the order of the document, while it is being typed; whoever takes it in judges for himself. */
export const gapsOf = (filled: FilledForm, values: Values): Gap[] =>
  filled.form.parts.flatMap(part => gapsOfPart(part, filled, values));
