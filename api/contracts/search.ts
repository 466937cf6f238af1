import { z } from 'zod';
import { caseStatus, letterKind, letterStatus, role } from './codes';
import { id, personRef, unitRef } from './common';
import { endpoint } from './endpoint';

const campaign = z.object({ id, title: z.string() });
/** The first of a kind, the nearest to what was asked for first; `more` where there are others. */
const some = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), more: z.boolean() });

const found = z
  .object({
    cases: some(
      z.object({
        id,
        ref: z.string().nullable(),
        title: z.string(),
        status: caseStatus,
        leads: z.array(unitRef),
        campaign,
      }),
    ).describe('问题:按标题、类别、序号、地点或牵头单位'),
    letters: some(
      z.object({
        id,
        kind: letterKind,
        status: letterStatus,
        number: z.string().nullable(),
        title: z.string(),
        toUnit: unitRef,
        campaign,
      }),
    ).describe('函件:按文号、标题或主送单位;未送达的,主送单位查不到'),
    units: some(
      z.object({
        id,
        name: z.string(),
        isClosed: z.boolean().describe('已撤并'),
        hasPage: z.boolean().describe('可以看该单位的单位页;否则只看与之共同的问题'),
      }),
    ).describe('单位:按名称、别名或曾用名'),
    people: some(
      z.object({
        person: personRef,
        post: z.string().nullable(),
        roles: z.array(role),
        unit: unitRef.extend({ hasPage: z.boolean() }),
        phone: z.string().nullable().describe('只给可以查看人员名册的人'),
      }),
    ).describe('人员:按姓名或账号;不能查看人员名册的,只查本单位及上下级'),
  })
  .meta({ id: 'Found' });

export type Found = z.infer<typeof found>;

export const search = endpoint({
  id: 'search',
  tag: '搜索',
  method: 'get',
  path: '/search',
  summary: '在能看的范围内搜索问题、函件、单位和人员,每类只列最接近的几条',
  access: 'signed-in',
  status: 200,
  query: z.object({
    q: z.string().trim().max(100).describe('要找的文字;不分全角半角、大小写、括号形状和空格'),
  }),
  response: found,
});
