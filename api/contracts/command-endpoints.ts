import type { bulkCommandBody, commandBody } from './commands';
import { commandResult } from './command-result';
import { idParams } from './common';
import { endpointApart } from './endpoint';

// What a command asks for is said by the domain's rules; the web sends what a form made of them, and the server checks it.
const command = {
  access: 'signed-in',
  status: 200,
  mayActFor: true,
  method: 'post',
  params: idParams,
  response: commandResult,
  isIdempotent: true,
} as const;

export const commandCase = endpointApart<typeof commandBody>()({
  ...command,
  tag: '整改事项',
  id: 'commandCase',
  path: '/cases/:id/commands',
  summary: '办理:签收、报方案、报进展、申请销号、验收……',
  ifMatch: 'required',
});
export const commandMany = endpointApart<typeof bulkCommandBody>()({
  ...command,
  tag: '整改事项',
  id: 'commandMany',
  path: '/campaigns/:id/commands',
  summary: '一次办理多个:同时签收,一份方案或报告用于多个事项',
});
export const commandUnitFile = endpointApart<typeof commandBody>()({
  ...command,
  tag: '单位档案',
  id: 'commandUnitFile',
  path: '/unit-files/:id/commands',
  summary: '办理:报联络员、报方案、报报告……',
  ifMatch: 'required',
});
