/** 联络员, 单位负责人, 督导员, 指挥部办公室, 县领导, 审计员, 管理员 */
export const roles = [
  'liaison',
  'head',
  'supervisor',
  'coordinator',
  'leader',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

export const roleNames: Record<Role, string> = {
  liaison: '联络员',
  head: '单位负责人',
  supervisor: '督导员',
  coordinator: '指挥部办公室',
  leader: '县领导',
  auditor: '审计员',
  administrator: '管理员',
};
