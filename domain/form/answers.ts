import { docketOf, type Place } from './asked';
import type { FieldAnswer, UnitDocument } from './document';

type Answers = Pick<UnitDocument, 'answers' | 'problems'>;

/** What stands under a key that came from outside; `constructor` is no answer. */
export const under = <T>(all: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(all, key) ? all[key] : undefined;

/** True where an answer says something: a blank text and an empty list do not. A number that is there does, 0 too. */
export const holds = (answer: FieldAnswer | null | undefined): answer is FieldAnswer => {
  if (!answer) return false;
  switch (answer.kind) {
    case 'text':
      return answer.text.trim() !== '';
    case 'meetings':
      return answer.meetings.length > 0;
    case 'papers':
      return answer.papers.length > 0;
    case 'steps':
      return answer.steps.length > 0;
    case 'count':
    case 'money':
    case 'percent':
    case 'day':
      return true;
  }
};

/** How many entries a list has; null for what is no list or has none. */
export const lengthOf = (answer: FieldAnswer | null | undefined): number | null => {
  if (!holds(answer)) return null;
  if (answer.kind === 'meetings') return answer.meetings.length;
  return answer.kind === 'papers' ? answer.papers.length : null;
};

/** What the unit typed there, as it stands in the document. */
export const typedAt = ({ answers, problems }: Answers, place: Place): FieldAnswer | undefined => {
  const docketId = docketOf(place);
  const all = docketId === null ? answers : under(problems, docketId);
  return all && under(all, place.field.id);
};

/**
 * What the document says there: what was typed, or for a number that counts a list the length of that list. Undefined where it
 * says nothing: a number that is missing is not 0.
 */
export const answerAt = (document: Answers, place: Place): FieldAnswer | undefined => {
  const typed = typedAt(document, place);
  if (holds(typed)) return typed;
  const { countOf } = place.field;
  const count = countOf === undefined ? null : lengthOf(under(document.answers, countOf));
  return count === null ? undefined : { kind: 'count', count };
};

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, inOrder(one)]);
};

/** True where two answers say the same, whatever the order of their keys. */
export const isSameAnswer = (a: FieldAnswer | null, b: FieldAnswer | null): boolean =>
  JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
