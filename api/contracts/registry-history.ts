import { z } from 'zod';
import { registryEventTypes, registrySources } from '../../domain/codes/registry';
import { civilDate, id, idParams, instant, personRef, unitRef } from './common';
import { endpoint } from './endpoint';

const closing = z
  .object({ on: civilDate, reason: z.string(), successorId: id.nullable() })
  .describe('撤并:自哪天起、事由、承接单位');
const heldPosts = z.array(z.object({ unitId: id, roles: z.array(z.string()) }));
const value = z.union([z.string(), z.boolean(), z.array(z.string()), heldPosts, closing, z.null()]);

const registryEvent = z
  .object({
    seq: z.number().int(),
    type: z.enum(registryEventTypes),
    at: instant.describe('系统时间(不是演练时钟)'),
    via: z
      .enum(registrySources)
      .describe('hand 办理,file 名册导入,opening 补录(此前的变动没有记录),found 发现时未登记'),
    by: z
      .object({ person: personRef, actingFor: personRef.nullable(), unit: unitRef })
      .nullable()
      .describe('谁办理;补录和没有署名的导入为 null'),
    from: value.exactOptional().describe('变动前;登记没有'),
    to: value.exactOptional(),
    note: z.string().exactOptional().describe('使单位无人可通知的变动的理由'),
    text: z.string().describe('中文,单位用当时的名称'),
    en: z.string().describe('英文'),
  })
  .meta({ id: 'RegistryEvent' });
const registryHistory = z.object({ items: z.array(registryEvent) }).meta({ id: 'RegistryHistory' });

const history = {
  tag: '单位与人员',
  access: 'read-registry-history',
  status: 200,
  method: 'get',
  params: idParams,
  response: registryHistory,
} as const;

export const getUnitHistory = endpoint({
  ...history,
  id: 'getUnitHistory',
  path: '/units/:id/history',
  summary: '一个单位的登记、更名、上级和类别的变动:谁、何时、由什么改为什么',
});
export const getPersonHistory = endpoint({
  ...history,
  id: 'getPersonHistory',
  path: '/people/:id/history',
  summary: '一个人员的登记、姓名、单位、角色和账号的变动:谁、何时、由什么改为什么',
});

export type RegistryEventView = z.infer<typeof registryEvent>;
