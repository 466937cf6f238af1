import type { DocumentProblemCode } from '../codes/document-problems';
import { isSameAnswer, lengthOf, typedAt, under } from './answers';
import { docketOf, placesOf, type AskedUnit, type Place } from './asked';
import { checkAnswer } from './check-answer';
import type { FieldAnswer, Otherwise, UnitDocument } from './document';
import { documentProblem, type DocumentProblem } from './document-problem';
import { sizes } from './sizes';
import type { Form } from './types';

/** An answer with the field and the problem that it names, whether or not there are such. */
interface Given {
  fieldId: string;
  docketId: string | null;
  answer: FieldAnswer;
}

const answersIn = ({ answers, problems }: UnitDocument): Given[] => [
  ...Object.entries(answers).map(([fieldId, answer]) => ({ fieldId, docketId: null, answer })),
  ...Object.entries(problems).flatMap(([docketId, all]) =>
    Object.entries(all).map(([fieldId, answer]) => ({ fieldId, docketId, answer })),
  ),
];

type Find = (one: Pick<Given, 'fieldId' | 'docketId'>) => Place | DocumentProblem;

/** The place that an answer is for, or why there is none. */
const finder = (form: Form, unit: AskedUnit): Find => {
  const places = placesOf(form, unit, { alsoClosed: true });
  const fields = new Map(form.parts.flatMap(part => part.fields.map(field => [field.id, { part, field }])));
  return ({ fieldId, docketId }) => {
    const known = fields.get(fieldId);
    if (!known) return documentProblem('FIELD_UNKNOWN');
    const problem = docketId === null ? null : unit.problems.find(one => one.docketId === docketId);
    if (problem === undefined) return documentProblem('PROBLEM_UNKNOWN', known);
    return (
      places.find(one => one.field.id === fieldId && docketOf(one) === docketId) ??
      documentProblem('FIELD_NOT_ASKED', { ...known, problem })
    );
  };
};

const ofAnswers = (document: UnitDocument, find: Find): DocumentProblem[] =>
  answersIn(document).flatMap(given => {
    const place = find(given);
    if ('code' in place) return [place];
    const codes: DocumentProblemCode[] =
      place.field.from === 'unit' ? checkAnswer(place.field, given.answer) : ['RECORD_FIELD'];
    return codes.map(code => documentProblem(code, place));
  });

const reasoned = (
  reason: string,
  missing: 'NONE_WITHOUT_REASON' | 'OTHERWISE_WITHOUT_REASON',
): DocumentProblemCode[] => {
  if (!reason.trim()) return [missing];
  return reason.length > sizes.reason ? ['TOO_LONG'] : [];
};

const ofOtherwise = (document: UnitDocument, find: Find, unit: AskedUnit): DocumentProblem[] =>
  document.otherwise.flatMap((one, index) => {
    const place = find(one);
    if ('code' in place) return [place];
    if (place.field.from === 'unit') return [documentProblem('OTHERWISE_TYPED', place)];
    const isAbout = (other: Otherwise) => other.fieldId === one.fieldId && other.docketId === one.docketId;
    const codes: DocumentProblemCode[] = [
      ...checkAnswer(place.field, one.said),
      ...reasoned(one.reason, 'OTHERWISE_WITHOUT_REASON'),
    ];
    if (document.otherwise.findIndex(isAbout) < index) codes.push('OTHERWISE_TWICE');
    if (isSameAnswer(one.said, unit.recorded(one.fieldId, one.docketId))) codes.push('OTHERWISE_SAME');
    return codes.map(code => documentProblem(code, place));
  });

const ofParts = (form: Form, document: UnitDocument, places: readonly Place[]): DocumentProblem[] => {
  const part = (id: string) => form.parts.find(one => one.id === id);
  const unknown = [...Object.keys(document.none), ...Object.keys(document.inFile)]
    .filter(id => !part(id))
    .map(() => documentProblem('PART_UNKNOWN'));
  const none = Object.entries(document.none).flatMap(([id, reason]) => {
    const known = part(id);
    if (!known) return [];
    const isFilled =
      under(document.inFile, id) !== undefined ||
      places.some(one => one.part.id === id && typedAt(document, one) !== undefined);
    const codes = reasoned(reason, 'NONE_WITHOUT_REASON');
    if (isFilled) codes.push('NONE_AND_FILLED');
    return codes.map(code => documentProblem(code, { part: known }));
  });
  return [...unknown, ...none];
};

const ofCounts = (document: UnitDocument, places: readonly Place[]): DocumentProblem[] =>
  places.flatMap(place => {
    const typed = typedAt(document, place);
    const { countOf } = place.field;
    const length = countOf === undefined ? null : lengthOf(under(document.answers, countOf));
    const isBelow = typed?.kind === 'count' && length !== null && typed.count < length;
    return isBelow ? [documentProblem('COUNT_BELOW_LIST', place)] : [];
  });

/** What is in a document that may not be there: it is refused, whatever else it holds. */
export const findWrong = (form: Form, document: UnitDocument, unit: AskedUnit): DocumentProblem[] => {
  const isOf =
    document.purpose === form.purpose &&
    document.form.id === form.id &&
    document.form.version === form.version;
  if (!isOf) return [documentProblem('FORM_DIFFERS')];
  const find = finder(form, unit);
  const places = placesOf(form, unit, { alsoClosed: true });
  return [
    ...ofAnswers(document, find),
    ...ofOtherwise(document, find, unit),
    ...ofParts(form, document, places),
    ...ofCounts(document, places),
  ];
};
