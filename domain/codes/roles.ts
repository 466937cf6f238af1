import { codesOf, type Names } from './names';

export const roleNames = {
  liaison: { zh: '联络员', en: 'liaison officer' },
  head: { zh: '单位负责人', en: 'head of unit' },
  supervisor: { zh: '督导员', en: 'supervisor' },
  coordinator: { zh: '指挥部办公室', en: 'campaign office' },
  leader: { zh: '县领导', en: 'county leader' },
  auditor: { zh: '审计员', en: 'auditor' },
  administrator: { zh: '管理员', en: 'administrator' },
} as const satisfies Names;

export type Role = keyof typeof roleNames;
export const roles = codesOf(roleNames);
