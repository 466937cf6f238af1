import { z } from 'zod';
import { formProblemNames } from '../../domain/codes/form-problems';
import { askedOf, fieldKinds, fieldScopes, fieldSources } from '../../domain/codes/form';
import { codesOf } from '../../domain/codes/names';
import type { FormProblem } from '../../domain/form/form-problem';
import type { Form, FormField, FormPart } from '../../domain/form/types';
import { inBothLanguages } from './common';
import { formPurpose, formVersion } from './unit-document';

// A form that is being written is wrong in many ways at once: what it must be is said by `checkForm`, with the place of each.
const code = z.string().trim().max(60);
const words = z.string().trim().max(1000);
const inBoth = z.strictObject({ zh: words, en: words });
const cites = z.array(words).max(20).describe('依据的条款,如 六(三)');

// Every field by name: one that is added to the form without being added here would be refused in every form that has it.
const field = z
  .strictObject({
    id: code.describe('在表单中唯一;下一版中含义不变的沿用'),
    name: inBoth,
    kind: z.enum(fieldKinds),
    scope: z.enum(fieldScopes),
    from: z.enum(fieldSources).describe('unit 为本单位填写,其余由台账带出'),
    askedOf: z.enum(askedOf),
    isOptional: z.literal(true).exactOptional().describe('可以不填'),
    unlessRecorded: code.exactOptional().describe('台账在该栏没有内容时才由单位填写'),
    countOf: code.exactOptional().describe('该清单的条数;列了清单的不必再填'),
    measure: z.string().trim().max(20).exactOptional().describe('量词'),
    cues: z
      .array(z.string().trim().max(20))
      .max(50)
      .exactOptional()
      .describe('据以在以前报送的文字中找到可引用的句子'),
    help: inBoth.exactOptional(),
  } satisfies Record<keyof FormField, z.ZodType>)
  .meta({ id: 'FormField' }) satisfies z.ZodType<FormField>;

const formPart = z
  .strictObject({
    id: code,
    name: inBoth,
    cites,
    clear: inBoth.exactOptional().describe('须「清」的是什么:本部分不能空着,没有的写无及其理由'),
    fields: z.array(field).max(200),
  } satisfies Record<keyof FormPart, z.ZodType>)
  .meta({ id: 'FormPart' }) satisfies z.ZodType<FormPart>;

/** One field of a form, as it is answered: the domain's own type, whose lists nobody changes. */
export const formField = field as z.ZodType as z.ZodType<FormField>;

const unversioned = z.strictObject({
  id: code,
  purpose: formPurpose,
  name: inBoth,
  cites,
  parts: z.array(formPart).max(50),
});

/** A form without its version, which saving gives. */
export const formInput = unversioned.meta({ id: 'FormInput' }) satisfies z.ZodType<Omit<Form, 'version'>>;

const versioned = unversioned.extend({ version: formVersion }).meta({ id: 'Form' }) satisfies z.ZodType<Form>;

/** 表单: what a unit's plan or report holds, who fills it, from where it comes. */
export const form = versioned as z.ZodType as z.ZodType<Form>;

export const formProblem = z
  .object({
    code: z.enum(codesOf(formProblemNames)),
    path: z.string().describe('在表单中的位置,如 parts.1.fields.0;整份表单的为空'),
    says: inBothLanguages,
  })
  .meta({ id: 'FormProblem' }) satisfies z.ZodType<FormProblem>;
