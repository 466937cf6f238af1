import { lengthOf } from '../../form/answers';
import type { FieldAnswer, UnitDocument } from '../../form/document';
import { blankDocument } from '../../form/read-under';
import type { FilledField, FilledForm } from '../filled';

/**
 * The document that a filled form makes once everything that is offered is taken over: what a unit's page begins with, and what
 * scripted people hand in. Nothing of the record goes into it. `before` is the document that it was filled with.
 */
export const takeOver = ({ form, parts }: FilledForm, before?: UnitDocument): UnitDocument => {
  const blank = blankDocument(form);
  const all = parts.flatMap(one => one.fields);
  // A number that is the length of its list follows from it.
  const isCounted = ({ field, value }: FilledField) => {
    const list = all.find(one => one.field.id === field.countOf);
    return value?.kind === 'count' && value.count === lengthOf(list?.value);
  };
  const typed = all.filter(one => one.field.from === 'unit' && one.value && !isCounted(one));
  const problems: Record<string, Record<string, FieldAnswer>> = {};
  for (const { docketId, field, value } of typed)
    if (docketId !== null && value) problems[docketId] = { ...problems[docketId], [field.id]: value };
  const answers = Object.fromEntries(
    typed.flatMap(({ docketId, field, value }) => (docketId === null && value ? [[field.id, value]] : [])),
  );
  const { none, inFile, otherwise } = before ?? blank;
  return { ...blank, answers, problems, none, inFile, otherwise };
};
