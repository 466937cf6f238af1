import { idParams } from './common';
import { docketView, ledgerPage, ledgerQuery, timelinePage, timelineQuery } from './dockets';
import { endpoint } from './endpoint';

const cases = { tag: '整改事项', access: 'signed-in', status: 200 } as const;
const unitFiles = { tag: '单位档案', access: 'signed-in', status: 200 } as const;

export const listCases = endpoint({
  ...cases,
  id: 'listCases',
  method: 'get',
  path: '/cases',
  summary: '台账:本人看得到的整改事项',
  query: ledgerQuery,
  response: ledgerPage,
});
export const getCase = endpoint({
  ...cases,
  id: 'getCase',
  method: 'get',
  path: '/cases/:id',
  summary: '一个整改事项的全部内容与可办事项;ETag 为版本',
  params: idParams,
  response: docketView,
});
export const getCaseTimeline = endpoint({
  ...cases,
  id: 'getCaseTimeline',
  method: 'get',
  path: '/cases/:id/timeline',
  summary: '时间线',
  params: idParams,
  query: timelineQuery,
  response: timelinePage,
});
export const listUnitFiles = endpoint({
  ...unitFiles,
  id: 'listUnitFiles',
  method: 'get',
  path: '/campaigns/:id/unit-files',
  summary: '各单位在本行动中的自身任务(联络员、方案、报告)',
  params: idParams,
  query: ledgerQuery.omit({ campaignId: true }),
  response: ledgerPage,
});
export const getUnitFile = endpoint({
  ...unitFiles,
  id: 'getUnitFile',
  method: 'get',
  path: '/unit-files/:id',
  summary: '一个单位的档案与可办事项;ETag 为版本',
  params: idParams,
  response: docketView,
});
export const getUnitFileTimeline = endpoint({
  ...unitFiles,
  id: 'getUnitFileTimeline',
  method: 'get',
  path: '/unit-files/:id/timeline',
  summary: '时间线',
  params: idParams,
  query: timelineQuery,
  response: timelinePage,
});
