import { DomainError } from '../../domain/domain-error';
import type { Db } from '../../prisma/schema/db';
import { countUnits } from '../../prisma/read/unit-names';

/**
 * A task passes on (转办, 退办) only to a unit of the registry: nobody would be told of it otherwise.
 *
 * @throws DomainError `UNIT_UNKNOWN`
 */
export const assertKnownUnit = async (db: Db, command: object): Promise<void> => {
  const { newUnitId, newLeadId } = command as { newUnitId?: string; newLeadId?: string };
  const unitIds = [newUnitId, newLeadId].filter(id => id !== undefined);
  if (unitIds.length > 0 && (await countUnits(db, unitIds)) === 0)
    throw new DomainError('UNIT_UNKNOWN', '登记册里没有这个单位', { unitIds });
};
