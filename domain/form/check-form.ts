import type { FormProblemCode } from '../codes/form-problems';
import type { Name } from '../codes/names';
import { checkField } from './check-field';
import { formProblem, type FormProblem } from './form-problem';
import { sizes } from './sizes';
import type { Form, FormPart } from './types';

const isId = (id: string): boolean => /^[a-z][a-z0-9-]{0,39}$/.test(id);

const named = (name: Name): FormProblemCode[] => {
  if (!name.zh.trim() || !name.en.trim()) return ['NAME_MISSING'];
  return name.zh.length > sizes.name || name.en.length > sizes.help ? ['NAME_TOO_LONG'] : [];
};

const explained = (text: Name | undefined): FormProblemCode[] => {
  if (text === undefined) return [];
  if (!text.zh.trim() || !text.en.trim()) return ['NAME_MISSING'];
  return text.zh.length > sizes.help || text.en.length > sizes.help ? ['NAME_TOO_LONG'] : [];
};

const cited = (cites: readonly string[]): FormProblemCode[] =>
  cites.length === 0 || cites.some(one => !one.trim()) ? ['CITES_MISSING'] : [];

const identified = (id: string, all: readonly string[]): FormProblemCode[] => [
  ...(isId(id) ? [] : (['ID_INVALID'] as const)),
  ...(all.filter(one => one === id).length > 1 ? (['ID_TWICE'] as const) : []),
];

/** A part that has to be clear is asked of everybody, or of those who lead and those who do not. */
const isAskedOfAll = ({ fields }: FormPart): boolean => {
  const of = new Set(fields.map(one => one.askedOf));
  return of.has('everyone') || (of.has('leads') && of.has('others'));
};

const ofPart = (part: FormPart, ids: readonly string[]): FormProblemCode[] => [
  ...identified(part.id, ids),
  ...named(part.name),
  ...explained(part.clear),
  ...cited(part.cites),
  ...(part.fields.length === 0 ? (['FIELDS_MISSING'] as const) : []),
  ...(part.clear && part.fields.length > 0 && !isAskedOfAll(part) ? (['CLEAR_UNASKED'] as const) : []),
];

const ofForm = ({ id, version, name, cites, parts }: Form): FormProblemCode[] => {
  const fields = parts.flatMap(one => one.fields);
  return [
    ...(isId(id) ? [] : (['ID_INVALID'] as const)),
    ...(Number.isInteger(version) && version > 0 ? [] : (['VERSION_INVALID'] as const)),
    ...named(name),
    ...cited(cites),
    ...(parts.length === 0 ? (['PARTS_MISSING'] as const) : []),
    ...(parts.length > sizes.parts ? (['TOO_MANY_PARTS'] as const) : []),
    ...(fields.length > sizes.fields ? (['TOO_MANY_FIELDS'] as const) : []),
    ...(fields.length > 0 && fields.every(one => one.from !== 'unit') ? (['NOTHING_TYPED'] as const) : []),
  ];
};

/**
 * What would go wrong with a form, found before it is saved. An empty list means that it can be. That its values are of the
 * right types at all is for the schema.
 */
export const checkForm = (form: Form): FormProblem[] => {
  const fields = form.parts.flatMap(one => one.fields);
  const find = (id: string) => fields.find(one => one.id === id);
  const partIds = form.parts.map(one => one.id);
  const fieldIds = fields.map(one => one.id);
  const at = (path: string, codes: FormProblemCode[]) => codes.map(code => formProblem(code, path));
  return [
    ...at('', ofForm(form)),
    ...form.parts.flatMap((part, index) => [
      ...at(`parts.${index}`, ofPart(part, partIds)),
      ...part.fields.flatMap((field, n) =>
        at(`parts.${index}.fields.${n}`, [
          ...identified(field.id, fieldIds),
          ...named(field.name),
          ...explained(field.help),
          ...checkField(field, find),
        ]),
      ),
    ]),
  ];
};
