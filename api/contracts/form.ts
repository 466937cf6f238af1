import { z } from 'zod';
import { askedOf, fieldKinds, fieldScopes, fieldSources } from '../../domain/codes/form';
import type { Form } from '../../domain/form/types';
import { shortText, wordsUpTo } from './common';
import { formCode, formPurpose, formVersion } from './unit-document';

const names = z.strictObject({ zh: shortText, en: shortText });
const words = z.strictObject({ zh: wordsUpTo(1000), en: wordsUpTo(1000) });
const cites = z.array(wordsUpTo(100)).max(20).describe('依据的条款,如 六(三)');

const formField = z
  .strictObject({
    id: formCode.describe('在表单中唯一;下一版中含义不变的沿用'),
    name: names,
    kind: z.enum(fieldKinds),
    scope: z.enum(fieldScopes),
    from: z.enum(fieldSources).describe('unit 为本单位填写,其余由台账带出'),
    askedOf: z.enum(askedOf),
    isOptional: z.literal(true).exactOptional().describe('可以不填'),
    unlessRecorded: formCode.exactOptional().describe('台账在该栏没有内容时才由单位填写'),
    countOf: formCode.exactOptional().describe('该清单的条数;列了清单的不必再填'),
    measure: wordsUpTo(10).exactOptional().describe('量词'),
    cues: z.array(wordsUpTo(20)).max(20).exactOptional().describe('据以在以前报送的文字中找到可引用的句子'),
    help: words.exactOptional(),
  })
  .meta({ id: 'FormField' });

const formPart = z
  .strictObject({
    id: formCode,
    name: names,
    cites,
    clear: names.exactOptional().describe('须「清」的是什么:本部分不能空着,没有的写无及其理由'),
    fields: z.array(formField).max(100),
  })
  .meta({ id: 'FormPart' });

/** A form without its version, which saving gives. */
export const formInput = z
  .strictObject({
    id: formCode,
    purpose: formPurpose,
    name: names,
    cites,
    parts: z.array(formPart).min(1).max(50),
  })
  .meta({ id: 'FormInput' }) satisfies z.ZodType<Omit<Form, 'version'>>;

/** 表单: what a unit's plan or report holds, who fills it, from where it comes. */
export const form = formInput.extend({ version: formVersion }).meta({ id: 'Form' }) satisfies z.ZodType<Form>;
