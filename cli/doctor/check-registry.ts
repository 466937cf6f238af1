import { clashesIn } from '../../domain/registry/namespace';
import type { Db } from '../../prisma/schema/db';
import { loadRegistry } from '../../prisma/people/load-registry';
import { unitsAlone } from '../../prisma/people/left-alone';
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

/** Nobody owes something in a running campaign without anybody who reads. */
export const checkAlone = async (db: Db): Promise<Check> => {
  const units = await unitsAlone(db);
  return units.length === 0
    ? ok('readers', '有未完成事项的单位都有可通知的人')
    : problem(
        'readers',
        `${units.length} 个单位有未完成事项,而没有可通知的联络员或负责人:${units.map(one => one.name).join('、')}`,
        '补上联络员或负责人及其邮箱;已撤并的单位,由办公室把事项转办给承接单位',
        units,
      );
};
