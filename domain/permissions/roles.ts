import type { CivilDate } from '../calendar/civil-date';

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

/** 代理人: who really acts, and when he may, first and last civil day inclusive. */
export interface StandIn {
  personId: string;
  family: string[];
  periods: { firstOn: CivilDate; lastOn: CivilDate }[];
}

/**
 * Who acts. `family` is the person's unit with its ancestors and children: one house, which does not check itself. Where
 * somebody stands in, these are the person's for whom he acts, and `standIn` is he.
 */
export interface Actor {
  personId: string;
  unitId: string;
  family: string[];
  roles: Role[];
  standIn?: StandIn;
}
