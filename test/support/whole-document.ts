import type { FieldAnswer, UnitDocument } from '../../domain/form/document';
import { shippedForms } from '../../domain/form/shipped-forms';
import type { FormField, FormPart } from '../../domain/form/types';

const answerTo = ({ kind }: FormField): FieldAnswer => {
  switch (kind) {
    case 'text':
      return { kind, text: '已办理' };
    case 'count':
      return { kind, count: 9 };
    case 'money':
      return { kind, yuan: '0' };
    case 'percent':
      return { kind, percent: 0 };
    case 'day':
      return { kind, on: '2018-05-10' };
    case 'meetings':
      return { kind, meetings: [{ on: '2018-05-10', what: '会议', chair: '', attended: '' }] };
    case 'papers':
      return { kind, papers: [{ title: '制度', number: null, on: null, fileId: null }] };
    case 'steps':
      return { kind, steps: [{ what: '收尾', who: '办公室', on: '2018-08-31' }] };
  }
};

const isRequired = ({ from, isOptional }: FormField): boolean => from === 'unit' && isOptional !== true;

const saysAnything = ({ answers, problems }: UnitDocument, { fields }: FormPart): boolean =>
  fields.some(one => one.id in answers || Object.values(problems).some(each => one.id in each));

/** A document to which every required field of a part is added that says something already. */
const completed = (document: UnitDocument, part: FormPart, led: readonly string[]): UnitDocument => {
  const answers = { ...document.answers };
  const problems = { ...document.problems };
  for (const field of part.fields.filter(isRequired)) {
    if (field.scope === 'unit' && field.askedOf === 'everyone') answers[field.id] ??= answerTo(field);
    if (field.scope !== 'unit')
      for (const id of led)
        problems[id] = { ...problems[id], [field.id]: problems[id]?.[field.id] ?? answerTo(field) };
  }
  return { ...document, answers, problems };
};

/**
 * A document that lacks nothing of the default form: a part of which it says nothing holds nothing (无, with a reason), another has
 * the rest of its fields. `led` are the dockets of the problems that the unit leads.
 */
export const wholeDocument = (given: UnitDocument, led: readonly string[] = []): UnitDocument =>
  shippedForms[given.purpose].parts.reduce((document, part) => {
    if (part.id in document.none || part.id in document.inFile) return document;
    if (saysAnything(document, part)) return completed(document, part, led);
    const isWanted = part.clear !== undefined || part.fields.some(isRequired);
    return isWanted ? { ...document, none: { ...document.none, [part.id]: '本单位没有' } } : document;
  }, given);
