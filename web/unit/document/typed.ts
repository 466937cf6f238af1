import type { FilledField, FilledForm } from '../../../domain/compile/filled';
import type { Values } from '../../parts/use-send';
import { answerName } from './names';
import { toAnswer } from './raw';

/** True for what the unit types: the record has nothing that stands for it. */
export const isTyped = ({ parts }: Pick<FilledForm, 'parts'>, { field, docketId }: FilledField): boolean =>
  field.from === 'unit' &&
  (field.unlessRecorded === undefined ||
    !parts.some(part =>
      part.fields.some(
        one => one.field.id === field.unlessRecorded && one.docketId === docketId && one.value !== null,
      ),
    ));

/** For a number that counts a list, how long that list is; null for every other field, and where the list is empty. */
export const listedIn = (
  { parts }: Pick<FilledForm, 'parts'>,
  { field }: FilledField,
  values: Values,
): number | null => {
  const list = parts.flatMap(part => part.fields).find(one => one.field.id === field.countOf);
  const answer = list ? toAnswer(list.field.kind, values[answerName(null, list.field.id)]) : null;
  if (answer?.kind === 'meetings') return answer.meetings.length;
  return answer?.kind === 'papers' ? answer.papers.length : null;
};
