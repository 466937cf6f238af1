import { unitLevels } from '../../codes/figures';
import { authorities, modalities, ruleKinds, ruleScopes, stages } from '../../codes/rules';
import { betweenShape } from './between-shape';
import {
  asked, bool, code, count, day, id, isObject, listOf, name, object, oneOf, orNull, recordOf, text, year, type Shape,
} from './shape'; // prettier-ignore

const document = object({
  id: text,
  title: name,
  issuer: text,
  number: orNull(text),
  issuedOn: orNull(day),
  inForceFrom: orNull(day),
  inForceTo: orNull(day),
  authority: code(authorities),
});

const set = object({
  id: text,
  name: text,
  cite: text,
  members: listOf(object({ unit: text, from: orNull(day), to: orNull(day) })),
});

const word = id(/^[a-z0-9][a-z0-9-]{0,59}$/);

const programme = object({
  id: word,
  name,
  level: code(unitLevels),
  owner: orNull(text),
  purposes: listOf(object({ code: word, name })),
  'facts?': recordOf(name),
  documents: listOf(text),
  isOneOff: bool,
  years: listOf(count),
});

const ask = object({
  id: id(/^[A-Z]\d{1,3}[a-z]?\.[a-z][a-zA-Z0-9-]*$/),
  question: name,
  kind: code(['choice', 'year', 'day', 'number', 'text']),
  proposed: orNull(text),
  'options?': listOf(object({ value: text, name })),
});

const final = oneOf('kind', {
  accounts: object({ kind: text, 'of?': asked(year) }),
  'year-end': object({ kind: text }),
  day: object({ kind: text, day: asked(day) }),
  'by-figures': object({ kind: text }),
  never: object({ kind: text }),
});

const period = oneOf('kind', {
  once: object({ kind: text, 'from?': day, final }),
  years: object({ kind: text, from: asked(year), to: orNull(asked(year)), final }),
  span: object({ kind: text, from: year, to: year, final }),
  rounds: object({ kind: text, from: asked(year), years: count }),
  by: object({ kind: text, day: asked(day), 'from?': day }),
  entity: object({ kind: text }),
});

const subject = oneOf('kind', {
  set: object({ kind: text, set: text }),
  unit: object({ kind: text, unit: asked(text) }),
  entities: object({ kind: text }),
  nobody: object({ kind: text }),
});

const anything: Shape = () => undefined;

const rule = object({
  id: id(/^[A-Z]\d{1,3}[a-z]?$/),
  version: count,
  part: orNull(id(/^[a-z]$/)),
  document: text,
  cite: text,
  says: name,
  kind: code(ruleKinds),
  // Looked at by `check-params`.
  params: anything,
  modality: code(modalities),
  scope: asked(code([...ruleScopes, 'entities'])),
  stage: orNull(code(stages)),
  subject,
  period,
  owner: object({ unit: orNull(text), isProposed: bool, 'isRowUnit?': bool, 'ask?': text }),
  'answerable?': recordOf(text),
  evidence: listOf(text),
  'authority?': code(authorities),
  'asks?': listOf(text),
  'needs?': listOf(text),
});

/** A rule is found by its id and part, anything else by its id. */
export const labelOf = (value: unknown, at: number): string => {
  if (!isObject(value) || typeof value.id !== 'string') return String(at);
  return typeof value.part === 'string' ? `${value.id}.${value.part}` : value.id;
};

/** A pack as data: every field there, of its type, and none besides. */
export const packShape: Shape = object({
  id: word,
  version: count,
  title: name,
  documents: listOf(document, labelOf),
  sets: listOf(set, labelOf),
  programmes: listOf(programme, labelOf),
  indicators: listOf(object({ id: word, name }), labelOf),
  registers: listOf(object({ id: word, name, 'facts?': recordOf(name) }), labelOf),
  asks: listOf(ask, labelOf),
  rules: listOf(rule, labelOf),
  'checks?': listOf(betweenShape, labelOf),
});
