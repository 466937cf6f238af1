import type { UnitId } from '../../domain/obligation/types';
import { factsOfUnit, type UnitFacts } from '../../domain/registry/facts';
import { inTransaction } from '../record/acts';
import type { Db, Tx } from '../schema/db';
import { toRegistryUnit } from './load-registry';

/**
 * Runs `work` in one transaction under the registry's lock: who changes units or people waits for whoever does already, so
 * that what is decided holds when it is written. Reading waits for nobody.
 */
export const inRegistry = <T>(db: Db, work: (tx: Tx) => Promise<T>, timeout?: number): Promise<T> =>
  inTransaction(
    db,
    async tx => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('registry'))`;
      return work(tx);
    },
    timeout === undefined ? {} : { timeout },
  );

/** All units as they stand, by id. */
export const unitsNow = async (tx: Tx): Promise<Map<UnitId, UnitFacts>> =>
  new Map((await tx.unit.findMany()).map(row => [row.id, factsOfUnit(toRegistryUnit(row))]));
