import { z } from 'zod';
import { LARGEST_NUMBER } from '../../domain/storable';
import { id, inBothLanguages, instant, longText, numberInAddress, personRef } from './common';
import { endpoint } from './endpoint';
import { filledForm } from './filled-form';
import { form, formInput, formProblem } from './form';
import { formCode, formPurpose, formVersion } from './unit-document';

/** A version of a form, for lists. */
export const formRow = z
  .object({
    id: formCode,
    version: formVersion,
    purpose: formPurpose,
    name: inBothLanguages,
    isDefault: z.boolean().describe('系统自带的默认表单'),
    note: z.string().nullable(),
    createdBy: personRef.nullable(),
    createdAt: instant.nullable().describe('系统自带的为 null'),
  })
  .meta({ id: 'FormRow' });
const formView = formRow.extend({ form }).meta({ id: 'FormView' });

const checkedForm = z
  .object({
    problems: z.array(formProblem).describe('有问题的不能保存'),
    version: formVersion.describe('现在保存,为第几版'),
    preview: filledForm.nullable().describe('按这份表单,所选单位现在会看到什么;没有选或有问题的为 null'),
  })
  .meta({ id: 'CheckedForm' });

export type FormRow = z.infer<typeof formRow>;
export type FormView = z.infer<typeof formView>;
export type CheckedForm = z.infer<typeof checkedForm>;

const forms = { tag: '表单', status: 200 } as const;
const MOST_BYTES = 2 * 1024 * 1024;

export const listForms = endpoint({
  ...forms,
  id: 'listForms',
  method: 'get',
  path: '/forms',
  summary: '方案和报告的表单:默认的和保存过的各版,新的在前',
  access: 'see-all',
  response: z.object({ items: z.array(formRow) }),
});
export const getForm = endpoint({
  ...forms,
  id: 'getForm',
  method: 'get',
  path: '/forms/:id/:version',
  summary: '一版表单',
  access: 'see-all',
  params: z.object({ id: formCode, version: numberInAddress(1, LARGEST_NUMBER) }),
  response: formView,
});
export const checkForm = endpoint({
  ...forms,
  id: 'checkForm',
  method: 'post',
  path: '/forms/checks',
  summary: '检查一份表单,并按一个单位的台账预览;什么也不保存',
  access: 'keep-rules',
  body: z
    .strictObject({
      form: formInput,
      preview: z.strictObject({ campaignId: id, unitId: id }).exactOptional(),
    })
    .meta({ id: 'FormCheckInput' }),
  maxBytes: MOST_BYTES,
  response: checkedForm,
});
export const saveForm = endpoint({
  ...forms,
  id: 'saveForm',
  method: 'post',
  path: '/forms',
  summary: '保存表单的新一版;已保存的各版不变,行动要采用才生效',
  access: 'keep-rules',
  status: 201,
  body: z.strictObject({ form: formInput, note: longText }).meta({ id: 'SaveFormInput' }),
  maxBytes: MOST_BYTES,
  response: formView,
  isIdempotent: true,
});
