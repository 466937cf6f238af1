import type { Role } from '../codes/roles';
import type { UnitId } from '../obligation/types';
import type { UnitClosing } from '../obligation/unit-closing';
import type { RegistryPerson, RegistryUnit } from './types';
import type { UnitKind } from '../codes/units';

/** What the registry keeps of a unit by date: duties and separation of duties hang on it. */
export interface UnitFacts {
  name: string;
  kind: UnitKind;
  /** 上级单位 */
  parentId: UnitId | null;
  closing: UnitClosing | null;
  /** 负责人审签: what it hands in goes before its head first. */
  signsOff: boolean;
}

/** What it keeps of a person by date: no address, no number, no password. */
export interface PersonFacts {
  name: string;
  unitId: UnitId;
  roles: Role[];
  isActive: boolean;
  /** 任职 in further units, in the order of their ids. */
  posts: { unitId: UnitId; roles: Role[] }[];
  /** 分管单位, in the order of their ids. */
  answersFor: UnitId[];
}

/** What was registered before closings or sign-offs were kept has none. */
export const factsOfUnit = ({
  name,
  kind,
  parentId,
  closing = null,
  signsOff = false,
}: Pick<RegistryUnit, keyof UnitFacts>): UnitFacts => ({ name, kind, parentId, closing, signsOff });

type KeptLater = 'posts' | 'answersFor';

/** What was registered before posts, or whom a leader answers for, were kept has none. */
export const factsOfPerson = ({
  name,
  unitId,
  roles,
  isActive,
  posts = [],
  answersFor = [],
}: Pick<RegistryPerson, Exclude<keyof PersonFacts, KeptLater>> &
  Partial<Pick<PersonFacts, KeptLater>>): PersonFacts => ({
  name,
  unitId,
  roles,
  isActive,
  posts: posts
    .map(one => ({ unitId: one.unitId, roles: one.roles }))
    .sort((a, b) => (a.unitId < b.unitId ? -1 : 1)),
  answersFor: [...new Set(answersFor)].sort(),
});
