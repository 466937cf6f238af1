import type { Registry } from '../../domain/registry/types';
import type { Db } from '../schema/db';
import type { Hand } from './record-registry';
import { inRegistry } from './registry-lock';
import { savePeople, type HashPassword } from './save-people';
import { saveUnits } from './save-units';
import type { Saved } from './saved';

/** Hashing the passwords of a large county takes its time, and the transaction waits for it. */
const TIMEOUT_MS = 120_000;

/** Whose import it is (null: nobody put his name to it), and when, in milliseconds since the epoch. */
export interface RegistryImport {
  by: Hand['by'];
  now: number;
  hashPassword?: HashPassword;
  /** Why a unit that owes something may be left without anybody who reads. */
  evenIfNobodyIsLeft?: string | undefined;
}

/**
 * Writes units and people in one transaction. Units are known by id or name, people by login; an empty cell changes
 * nothing, whoever is missing from the file stays, and who is listed is active unless the file says otherwise.
 * `hashPassword` gives a first password to accounts that have none; no password is ever replaced. What changes is recorded.
 * Saving the same registry twice leaves everything unchanged.
 *
 * @throws DomainError `REGISTRY_CONFLICT` when an id and a name of the file belong to two units, `UNIT_IN_CIRCLE`, `NAME_TAKEN`,
 * `UNIT_CLOSED`, `LAST_ONE`, `NOBODY_LEFT`
 */
export const saveRegistry = (
  db: Db,
  registry: Registry,
  { by, now, hashPassword, evenIfNobodyIsLeft }: RegistryImport,
): Promise<Saved> =>
  inRegistry(
    db,
    async tx => {
      const hand: Hand = { by, via: 'file', now, requestId: null, evenIfNobodyIsLeft };
      const units = await saveUnits(tx, registry.units, hand);
      const people = await savePeople(tx, registry.people, { hand, units, hashPassword });
      return {
        created: units.saved.created + people.created,
        updated: units.saved.updated + people.updated,
        unchanged: units.saved.unchanged + people.unchanged,
      };
    },
    TIMEOUT_MS,
  );
