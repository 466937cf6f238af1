import { clashesIn } from '../../domain/registry/namespace';
import type { Db } from '../../prisma/schema/db';
import { loadRegistry } from '../../prisma/people/load-registry';
import { ok, problem, type Check } from './check';

/** No name is that of two units. What an older version let in is named: a plan's name that fits two is asked about. */
export const checkNames = async (db: Db): Promise<Check> => {
  const { units } = await loadRegistry(db);
  const clashes = clashesIn(units).map(one => ({
    name: one.name,
    units: one.units.map(({ id, name }) => ({ id, name })),
  }));
  return clashes.length === 0
    ? ok('names', `名册中 ${units.length} 个单位的名称和别名互不相同`)
    : problem(
        'names',
        `名册中有 ${clashes.length} 个名称或别名属于多个单位:${clashes.map(one => one.name).join('、')}`,
        '更名或删去其中的别名(PATCH /units/:id,或名册导入);在此之前方案中的这些名称都要人工选定',
        clashes,
      );
};
