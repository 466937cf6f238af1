import { readNumber } from '../deadline/chinese-number';
import type { UnitId } from '../obligation/types';
import { nameKey } from './name-key';
import type { RegistryUnit } from './types';

const everyTownship =
  /^(?:(?:全县|我县|本县)?(?:各|所有|全体|((?:\d+|[一二三四五六七八九十]+))个)?)(?:乡\(?、?镇\)?|镇乡?)(?:\(街道\)|、?街道?)?(?:党委|党工委|人民政府|政府|街道|办事处|、|和|及)*$/;
const several = /、|,|,|和|及|与|以及/;

/**
 * The units that a collective wording stands for: 「各乡镇党委、政府」 every township, 「县某某领导小组各成员单位」 the
 * group 成员单位. `null` where the registry cannot tell — an unknown group, 「各有关部门」, two groups in one wording,
 * a number (「9个乡镇」) that is not the registry's — and a person has to be asked.
 */
export const expandCollective = (
  wording: string,
  units: readonly Pick<RegistryUnit, 'id' | 'kind' | 'groups'>[],
): UnitId[] | null => {
  const text = nameKey(wording);
  const township = everyTownship.exec(text);
  if (township) {
    const found = units.filter(unit => unit.kind === 'township').map(unit => unit.id);
    const isAll = township[1] === undefined || readNumber(township[1]) === found.length;
    return found.length > 0 && isAll ? found : null;
  }
  const groups = [...new Set(units.flatMap(unit => unit.groups))].sort((a, b) => b.length - a.length);
  const group = groups.find(name => text.endsWith(nameKey(name)));
  if (group === undefined || several.test(text.slice(0, -nameKey(group).length))) return null;
  return units.filter(unit => unit.groups.includes(group)).map(unit => unit.id);
};
