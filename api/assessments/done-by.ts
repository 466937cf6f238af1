import type { EventActor } from '../../domain/permissions/actor';
import type { Named } from '../../prisma/read/unit-names';

/** Who did something, when; nobody is the system. */
export const doneBy = (one: { at: string; by: EventActor | null }, person: (id: string) => Named) => ({
  at: one.at,
  by: one.by && person(one.by.personId),
});
