import type { FilledForm } from '../../../domain/compile/filled';
import type { Values } from '../../parts/use-send';
import type { Gap } from './gaps';
import { answerName } from './names';
import { toAnswer } from './raw';
import { noneIn, scanOfPart } from './to-document';

/** How a part stands while it is being filled: what the checklist shows. */
export type PartState = 'missing' | 'none' | 'in-file' | 'typed' | 'recorded' | 'empty';

export const partStateOf = (
  { parts }: FilledForm,
  partId: string,
  values: Values,
  gaps: readonly Gap[],
): PartState => {
  if (gaps.some(one => one.partId === partId)) return 'missing';
  if (noneIn(values, partId)) return 'none';
  if (scanOfPart(values, partId)) return 'in-file';
  const fields = parts.find(one => one.partId === partId)?.fields ?? [];
  const isTyped = fields.some(
    ({ field, docketId }) =>
      field.from === 'unit' && toAnswer(field.kind, values[answerName(docketId, field.id)]) !== null,
  );
  if (isTyped) return 'typed';
  return fields.some(one => one.field.from !== 'unit' && one.value !== null) ? 'recorded' : 'empty';
};
