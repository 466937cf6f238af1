import { z } from 'zod';
import { id, instant } from './common';
import { endpoint } from './endpoint';

/** Which form: a docket, what is done there, in whose name; as the web puts it together. */
const keptFormKey = z.string().min(1).max(300);
const params = z.object({ key: keptFormKey });
const version = z.number().int().min(0).max(2_147_483_647);
const fieldName = z.string().min(1).max(100);

/** 暂存: what somebody typed into a form and has not sent. */
export const keptFormView = z
  .object({
    version: z.number().int().describe('0 为从未暂存'),
    values: z.record(fieldName, z.unknown()).describe('按栏'),
    changedAt: instant.nullable(),
    deviceId: z.string().nullable().describe('最后在哪台设备上输入:浏览器自取的编号'),
    sentIn: z.number().int().describe('最近一次送出后的版本;0 为从未送出。依据更早版本的,是已送出的那一份'),
    sentAt: instant.nullable(),
  })
  .meta({ id: 'KeptForm' });
export type KeptFormView = z.infer<typeof keptFormView>;

const keptFormBody = z
  .strictObject({
    basedOn: version.describe('所见版本;从未见过为 0'),
    changes: z
      .record(fieldName, z.unknown())
      .refine(all => Object.keys(all).length <= 100, { message: '最多 100 栏' })
      .describe('改过的栏;null 为清空'),
    deviceId: id,
    typedById: id.describe('页面以为是谁在输入;与登录者不符则 403,以免记到他人名下'),
  })
  .meta({ id: 'KeptFormInput' });

const keptForms = { tag: '暂存', path: '/kept-forms/:key', access: 'signed-in', status: 200 } as const;

export const getKeptForm = endpoint({
  ...keptForms,
  id: 'getKeptForm',
  method: 'get',
  summary: '我在这份表单里暂存的内容;从未暂存为版本 0',
  params,
  response: keptFormView,
});
export const keepForm = endpoint({
  ...keptForms,
  id: 'keepForm',
  method: 'put',
  summary: '暂存:与别处改过的按栏合并;同一栏两处都改了则 409,其 details 为现存内容',
  params,
  body: keptFormBody,
  response: keptFormView,
  mayActFor: true,
  maxBytes: 512 * 1024,
});
export const discardForm = endpoint({
  ...keptForms,
  id: 'discardForm',
  method: 'delete',
  summary: '丢弃所见的暂存;已变化则 409',
  params,
  response: keptFormView,
  ifMatch: 'required',
  mayActFor: true,
});
