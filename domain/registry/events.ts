import type { Instant } from '../calendar/civil-date';
import type { personChanges, RegistrySource, unitChanges } from '../codes/registry';
import type { EventActor } from '../permissions/actor';
import type { PersonFacts, UnitFacts } from './facts';

/** When, by whom and how: `by` is null for a file that nobody put his name to, and for what was there before. */
export interface Recording {
  /** By the machine's clock: a registry serves every campaign. */
  at: Instant;
  by: EventActor | null;
  via: RegistrySource;
  /** What the clocks of the rehearsals showed then, by campaign. */
  clocks: Record<string, Instant>;
}

type ChangeOf<F, T extends Record<string, keyof F>> = {
  [K in keyof T]: { type: K; from: F[T[K]]; to: F[T[K]] };
}[keyof T];

export type UnitChange = ({ type: 'unit-registered' } & UnitFacts) | ChangeOf<UnitFacts, typeof unitChanges>;
export type PersonChange =
  ({ type: 'person-registered' } & PersonFacts) | ChangeOf<PersonFacts, typeof personChanges>;

export type UnitEvent = UnitChange & Recording;
export type PersonEvent = PersonChange & Recording;
export type RegistryEvent = UnitEvent | PersonEvent;
