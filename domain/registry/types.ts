import type { CivilDate } from '../calendar/civil-date';
import type { UnitId } from '../obligation/types';
import type { UnitClosing } from '../obligation/unit-closing';
import type { Role } from '../codes/roles';
import type { UnitLevel } from '../codes/figures';
import type { UnitKind } from '../codes/units';

/** 单位: `name` is the one that letters use; `aliases` are the ways in which plans write it. */
export interface RegistryUnit {
  id: UnitId;
  name: string;
  kind: UnitKind;
  /** 层级; absent or null where nobody said. */
  level?: UnitLevel | null;
  parentId: UnitId | null;
  aliases: string[];
  /** 成员单位, 挂钩单位: what a collective wording stands for. */
  groups: string[];
  /** 撤并; files have none. */
  closing?: UnitClosing | null;
  /** 负责人审签: what the unit hands in goes before its head first; files say nothing of it. */
  signsOff?: boolean;
}

/** 任职: a further unit in which somebody acts, with what he is there. One per unit; the first is the person's own. */
export interface RegistryPost {
  unitId: UnitId;
  /** 职务 */
  title: string | null;
  roles: Role[];
}

/** 人员. The login is the account's name and the person's identity across imports. */
export interface RegistryPerson {
  id: string;
  login: string;
  name: string;
  post: string | null;
  email: string | null;
  phone: string | null;
  unitId: UnitId;
  roles: Role[];
  isActive: boolean;
  /** 分管单位: the units for which he answers as a leader (分管领导), in the order of their ids; absent where there is none. */
  answersFor?: UnitId[];
  /** 任职 in further units; absent where there is none. */
  posts?: RegistryPost[];
  /** 代理: who stands in for him, and when, both days inclusive; only those who are active. Files have none. */
  standIns?: { personId: string; firstOn: CivilDate; lastOn: CivilDate; house?: string[] }[];
}

export interface Registry {
  units: RegistryUnit[];
  people: RegistryPerson[];
}

/** What is wrong with one cell; `row` is the sheet's own (the heading is row 1), `column` its heading. */
export interface RegistryProblem {
  row: number;
  column: string;
  message: string;
}

/** What was read from a file: all that is sound, and what is not. */
export interface RegistryReading extends Registry {
  problems: RegistryProblem[];
}
