import { dateOf, type Instant } from '../../domain/calendar/civil-date';
import type { FormPurpose } from '../../domain/codes/form';
import type { FieldAnswer, UnitDocument } from '../../domain/form/document';
import { shippedForms } from '../../domain/form/shipped-forms';
import type { FormField, FormPart } from '../../domain/form/types';

/** What a scripted unit writes into a field of its own; nothing where it would promise what nobody will do. */
const answerTo = ({ kind, countOf }: FormField, at: Instant): FieldAnswer | null => {
  const on = dateOf(at);
  switch (kind) {
    case 'text':
      return { kind, text: '演练:按方案办理' };
    case 'count':
      // As many as the list has that it counts; nobody was held to account in a rehearsal.
      return { kind, count: countOf === undefined ? 0 : 1 };
    case 'money':
      return { kind, yuan: '0' };
    case 'percent':
      return { kind, percent: 0 };
    case 'day':
      return { kind, on };
    case 'meetings':
      return { kind, meetings: [{ on, what: '演练:专题会议', chair: '', attended: '' }] };
    case 'papers':
      return { kind, papers: [{ title: '演练:工作通知', number: null, on, fileId: null }] };
    // They would become milestones of its cases.
    case 'steps':
      return null;
  }
};

const isTyped = ({ from, scope, askedOf, isOptional }: FormField): boolean =>
  from === 'unit' && scope === 'unit' && askedOf === 'everyone' && isOptional !== true;

const answersIn = ({ fields }: FormPart, at: Instant): [string, FieldAnswer][] =>
  fields.filter(isTyped).flatMap(field => {
    const answer = answerTo(field, at);
    return answer ? [[field.id, answer]] : [];
  });

/** The clause wants something there, or somebody has to type into it who leads a problem, or leads none. */
const isWanted = ({ clear, fields }: FormPart): boolean =>
  clear !== undefined || fields.some(({ from, isOptional }) => from === 'unit' && isOptional !== true);

/**
 * The one document that a scripted unit hands in for all that it owes of a purpose, at an instant: the default form with what every unit
 * has to type for itself. Of single problems it says nothing beside what the record has, so it is the same whatever it covers.
 */
export const scriptedDocument = (purpose: FormPurpose, at: Instant): UnitDocument => {
  const { id, version, parts } = shippedForms[purpose];
  const answered = parts.map(part => ({ part, answers: answersIn(part, at) }));
  const none = answered.filter(({ part, answers }) => answers.length === 0 && isWanted(part));
  return {
    purpose,
    form: { id, version },
    answers: Object.fromEntries(answered.flatMap(one => one.answers)),
    problems: {},
    none: Object.fromEntries(none.map(({ part }) => [part.id, '演练:见台账'])),
    inFile: {},
    otherwise: [],
  };
};
