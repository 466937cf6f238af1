import type { Instant } from '../calendar/civil-date';
import type { RegistryEventType, RegistrySource } from '../codes/registry';
import type { UnitId } from '../obligation/types';
import type { EventActor } from '../permissions/actor';
import type { PersonFacts, UnitFacts } from './facts';

/** The field that each change takes from one value to another. */
export const unitChanges = {
  'unit-renamed': 'name',
  'unit-moved': 'parentId',
  'unit-reclassified': 'kind',
  'unit-closed': 'closing',
  'unit-reopened': 'closing',
  'sign-off-changed': 'signsOff',
} as const satisfies { [T in RegistryEventType]?: keyof UnitFacts };
export const personChanges = {
  'person-renamed': 'name',
  'person-moved': 'unitId',
  'roles-changed': 'roles',
  'activity-changed': 'isActive',
  'posts-changed': 'posts',
  'charge-changed': 'answersFor',
} as const satisfies { [T in RegistryEventType]?: keyof PersonFacts };

/** When, by whom and how: `by` is null for a file that nobody put his name to, and for what was there before. */
export interface Recording {
  /** By the machine's clock: a registry serves every campaign. */
  at: Instant;
  by: EventActor | null;
  via: RegistrySource;
  /** What the clocks of the rehearsals showed then, by campaign. */
  clocks: Record<string, Instant>;
  /** Why it was done though nobody is left in a unit that owes something. */
  note?: string;
}

type ChangeOf<F, T extends Record<string, keyof F>> = {
  [K in keyof T]: { type: K; from: F[T[K]]; to: F[T[K]] };
}[keyof T];

export type UnitChange =
  | ({ type: 'unit-registered' } & Omit<UnitFacts, 'signsOff'> & Partial<Pick<UnitFacts, 'signsOff'>>)
  | ChangeOf<UnitFacts, typeof unitChanges>;
export type PersonChange =
  | ({ type: 'person-registered' } & Omit<PersonFacts, 'posts' | 'answersFor'> &
      Partial<Pick<PersonFacts, 'posts' | 'answersFor'>>)
  | ChangeOf<PersonFacts, typeof personChanges>
  | HandoverChange;

/** 交接: with whom, and why; what passed stands in the events beside it. */
interface Handover {
  /** The successor, or whose work it was, by the name of that day. */
  other: { id: string; name: string };
  unitId: UnitId;
  reason: string;
}
export type HandoverChange = ({ type: 'handed-over' } & Handover) | ({ type: 'taken-over' } & Handover);

export type UnitEvent = UnitChange & Recording;
export type PersonEvent = PersonChange & Recording;
export type RegistryEvent = UnitEvent | PersonEvent;
