import type { Registry } from '../../domain/registry/types';
import { inTransaction } from '../record/acts';
import type { Db } from '../schema/db';
import { savePeople, type HashPassword } from './save-people';
import { saveUnits } from './save-units';
import type { Saved } from './saved';

/** Hashing the passwords of a large county takes its time, and the transaction waits for it. */
const TIMEOUT_MS = 120_000;

/**
 * Writes units and people in one transaction. Units are known by id or name, people by login; an empty cell changes
 * nothing, whoever is missing from the file stays, and who is listed is active unless the file says otherwise.
 * `hashPassword` gives a first password to accounts that have none; no password is ever replaced.
 * Saving the same registry twice leaves everything unchanged.
 * @throws DomainError `REGISTRY_CONFLICT` when an id and a name of the file belong to two units
 */
export const saveRegistry = (
  db: Db,
  registry: Registry,
  options: { hashPassword?: HashPassword } = {},
): Promise<Saved> =>
  inTransaction(
    db,
    async tx => {
      // One import at a time: two would each find the other's units missing.
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('registry'))`;
      const units = await saveUnits(tx, registry.units);
      const people = await savePeople(tx, registry.people, units.storedId, options.hashPassword);
      return {
        created: units.saved.created + people.created,
        updated: units.saved.updated + people.updated,
        unchanged: units.saved.unchanged + people.unchanged,
      };
    },
    { timeout: TIMEOUT_MS },
  );
