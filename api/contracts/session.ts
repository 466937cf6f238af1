import { z } from 'zod';
import { civilDate, id, instant, personRef, unitRef, wordsUpTo } from './common';
import { role } from './codes';
import { endpoint } from './endpoint';

/** What a person may do at all, apart from single cases. */
const sessionAbilities = [
  'import-plan',
  'launch-campaign',
  'keep-rules',
  'advance-clock',
  'edit-registry',
  'decide-proposals',
  'handle-letters',
  'see-all-cases',
  'see-all-notices',
  'send-mails-again',
  'name-any-stand-in',
  'act-for-unit',
  'record-figures',
  'run-assessment',
  'keep-findings',
] as const;

const signInBody = z
  .strictObject({
    login: wordsUpTo(100),
    password: z.string().min(1).max(200),
    wantsToken: z.boolean().default(false).describe('脚本用:回应中给出 Bearer 令牌而不设 cookie'),
  })
  .meta({ id: 'SignIn' });

const sessionView = z
  .object({
    person: z.object({
      id,
      login: z.string(),
      name: z.string(),
      post: z.string().nullable(),
      email: z.string().nullable(),
    }),
    unit: unitRef.extend({ kind: z.string() }),
    posts: z
      .array(
        z.object({
          unit: unitRef,
          title: z.string().nullable(),
          roles: z.array(role),
          isCurrent: z.boolean(),
        }),
      )
      .describe('各项任职,本职在前;以 Acting-Post 头选用'),
    standIn: personRef.nullable().describe('以 Acting-For 代理时,实际办理的人'),
    standsInFor: z
      .array(personRef.extend({ unit: unitRef, lastOn: civilDate }))
      .describe('登录者今天可以代理的人'),
    roles: z.array(role),
    abilities: z.array(z.enum(sessionAbilities)),
    expiresAt: instant,
    token: z.string().exactOptional(),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;
export type SessionAbility = (typeof sessionAbilities)[number];

export const signIn = endpoint({
  id: 'signIn',
  tag: '登录',
  method: 'post',
  path: '/session',
  summary: '登录',
  access: 'public',
  status: 200,
  body: signInBody,
  response: sessionView,
});
export const getSession = endpoint({
  id: 'getSession',
  tag: '登录',
  method: 'get',
  path: '/session',
  summary: '我是谁,能做什么',
  access: 'signed-in',
  status: 200,
  response: sessionView,
});
export const signOut = endpoint({
  id: 'signOut',
  tag: '登录',
  method: 'delete',
  path: '/session',
  summary: '退出',
  access: 'signed-in',
  status: 204,
});
