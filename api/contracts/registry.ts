import { z } from 'zod';
import { role } from './codes';
import {
  civilDate,
  id,
  idParams,
  listOf,
  longText,
  page,
  paging,
  queryFlag,
  shortText,
  unitRef,
} from './common';
import { endpoint } from './endpoint';
import { unitLevels } from '../../domain/codes/figures';
import { unitKinds } from '../../domain/codes/units';

const unitLevel = z.enum(unitLevels).meta({ id: 'UnitLevel' });
export const unitKind = z.enum(unitKinds).meta({ id: 'UnitKind' });

const unitView = z
  .object({
    id,
    name: z.string(),
    kind: z.string(),
    level: unitLevel.nullable().describe('层级;没有填的为 null'),
    parentId: id.nullable(),
    parentName: z.string().nullable(),
    aliases: z.array(z.string()),
    groups: z.array(z.string()),
    hasLiaison: z.boolean(),
    hasHead: z.boolean(),
    closing: z
      .object({ on: civilDate, reason: z.string(), successor: unitRef.nullable() })
      .nullable()
      .describe('撤并;没有撤并为 null'),
  })
  .meta({ id: 'Unit' });
const unitPage = page(unitView);

const names = z.array(shortText).max(50);
const unitBody = z
  .strictObject({
    id: id.exactOptional().describe('缺省由系统给出'),
    name: shortText,
    kind: unitKind,
    level: unitLevel.nullable().default(null),
    parentId: id.nullable().default(null),
    aliases: names.default([]),
    groups: names.default([]),
  })
  .meta({ id: 'UnitInput' });
const unitPatch = z
  .strictObject({
    name: shortText.exactOptional(),
    kind: unitKind.exactOptional(),
    level: unitLevel.nullable().exactOptional(),
    parentId: id.nullable().exactOptional(),
    aliases: names.exactOptional(),
    groups: names.exactOptional(),
  })
  .meta({ id: 'UnitPatch' });

const closingBody = z
  .strictObject({
    on: civilDate.describe('自该日零时起撤并;不晚于今天'),
    reason: longText,
    successorId: id.nullable().default(null).describe('承接单位'),
    people: z
      .enum(['move-to-successor', 'close-accounts'])
      .exactOptional()
      .describe('单位里启用的账号:转到承接单位,或停用;有账号而不写则拒绝'),
    units: z.enum(['move-to-successor']).exactOptional().describe('下级单位转到承接单位;有下级而不写则拒绝'),
  })
  .meta({ id: 'UnitClosing' });

const post = z
  .strictObject({ unitId: id, title: shortText.nullable(), roles: z.array(role).min(1) })
  .meta({ id: 'Post' });
const posts = z.array(post).max(20).describe('在其他单位的任职(整体替换);本职不列');
const answersFor = z.array(id).max(200).describe('分管单位(整体替换):驾驶舱「我分管的」由此而来');

const personView = z
  .object({
    id,
    login: z.string(),
    name: z.string(),
    post: z.string().nullable(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    unitId: id,
    unitName: z.string(),
    roles: z.array(role),
    posts: z.array(post.extend({ unitName: z.string() })).describe('在其他单位的任职'),
    answersFor: z.array(id).describe('分管单位'),
    isActive: z.boolean(),
    canSignIn: z.boolean(),
    mailTrouble: z.string().nullable(),
  })
  .meta({ id: 'Person' });
const personPage = page(personView);

const password = z.string().min(10, '密码至少 10 位').max(200);
const email = z.email('邮箱格式不对').max(200);
const phone = shortText;
export const personBody = z
  .strictObject({
    login: z
      .string()
      .trim()
      .max(60)
      .regex(/^[A-Za-z0-9_.@-]{2,60}$/, '登录名由字母、数字和 . _ @ - 组成'),
    name: shortText,
    post: shortText.nullable().default(null),
    email: email.nullable().default(null),
    phone: phone.nullable().default(null),
    unitId: id,
    roles: z.array(role).min(1),
    posts: posts.default([]),
    answersFor: answersFor.default([]),
    password: password.exactOptional(),
  })
  .meta({ id: 'PersonInput' });
const personPatch = z
  .strictObject({
    name: shortText.exactOptional(),
    post: shortText.nullable().exactOptional(),
    email: email.nullable().exactOptional(),
    phone: phone.nullable().exactOptional(),
    unitId: id.exactOptional(),
    roles: z.array(role).min(1).exactOptional(),
    posts: posts.exactOptional(),
    answersFor: answersFor.exactOptional(),
    isActive: z.boolean().exactOptional(),
    password: password.exactOptional(),
    evenIfNobodyIsLeft: longText
      .exactOptional()
      .describe(
        '单位在运行中的行动里还有未完成事项、而此后没有可通知的联络员或负责人时,仍要变动的理由;记入历史',
      ),
  })
  .meta({ id: 'PersonPatch' });

export type UnitView = z.infer<typeof unitView>;
export type PersonView = z.infer<typeof personView>;

const units = { tag: '单位与人员' } as const;

export const listUnits = endpoint({
  ...units,
  id: 'listUnits',
  method: 'get',
  path: '/units',
  summary: '单位',
  access: 'signed-in',
  status: 200,
  query: z.object({
    q: z
      .string()
      .trim()
      .max(100)
      .optional()
      .describe('名称、别名或曾用名中的文字;不分全角半角、大小写和括号形状'),
    group: shortText.optional(),
    isClosed: queryFlag,
    ...paging,
  }),
  response: unitPage,
});
export const createUnit = endpoint({
  ...units,
  id: 'createUnit',
  method: 'post',
  path: '/units',
  summary: '新增单位',
  access: 'keep-registry',
  status: 201,
  body: unitBody,
  response: unitView,
  isIdempotent: true,
});
export const updateUnit = endpoint({
  ...units,
  id: 'updateUnit',
  method: 'patch',
  path: '/units/:id',
  summary: '修改单位',
  access: 'keep-registry',
  status: 200,
  params: idParams,
  body: unitPatch,
  response: unitView,
});
export const closeUnit = endpoint({
  ...units,
  id: 'closeUnit',
  method: 'put',
  path: '/units/:id/closing',
  summary: '撤并单位:自某日起,连同承接单位;名称和别名保留',
  access: 'keep-registry',
  status: 200,
  params: idParams,
  body: closingBody,
  response: unitView,
});
export const reopenUnit = endpoint({
  ...units,
  id: 'reopenUnit',
  method: 'delete',
  path: '/units/:id/closing',
  summary: '撤销撤并;已转到承接单位的人员和下级单位不随之转回',
  access: 'keep-registry',
  status: 200,
  params: idParams,
  response: unitView,
});
export const listPeople = endpoint({
  ...units,
  id: 'listPeople',
  method: 'get',
  path: '/people',
  summary: '人员',
  access: 'read-audit',
  status: 200,
  query: z.object({
    q: z.string().trim().max(100).optional().describe('姓名或账号中的文字;不分全角半角和大小写'),
    unitId: id.optional(),
    role: listOf(role),
    ...paging,
  }),
  response: personPage,
});
export const createPerson = endpoint({
  ...units,
  id: 'createPerson',
  method: 'post',
  path: '/people',
  summary: '新增人员',
  access: 'keep-registry',
  status: 201,
  body: personBody,
  response: personView,
  isIdempotent: true,
});
export const updatePerson = endpoint({
  ...units,
  id: 'updatePerson',
  method: 'patch',
  path: '/people/:id',
  summary: '修改人员',
  access: 'keep-registry',
  status: 200,
  params: idParams,
  body: personPatch,
  response: personView,
});
