import type { Library } from './amounts';
import type { Between, CheckOf } from './types';

/** X4: two sets have no unit in common. */
export const disjoint = ({ id, sets }: CheckOf<'disjoint'>, library: Library): Between => {
  const [one, other] = sets.map(set => library.set(set)) as [
    ReturnType<Library['set']>,
    ReturnType<Library['set']>,
  ];
  const units = new Set(other.members.map(member => member.unit));
  const both = one.members.map(member => member.unit).filter(unit => units.has(unit));
  return {
    check: id,
    result: both.length === 0 ? 'disjoint' : 'question',
    about: sets,
    numbers: `${both.length} / ${one.members.length}`,
    ask: null,
    says:
      both.length === 0
        ? {
            zh: `${one.name}与${other.name}互不重叠`,
            en: `${one.name} and ${other.name} have no unit in common`,
          }
        : {
            zh: `同时在${one.name}和${other.name}中的:${both.join('、')}`,
            en: `both in ${one.name} and in ${other.name}: ${both.join(', ')}`,
          },
  };
};

/** X5: every unit of a set is one of another. */
export const contained = ({ id, set, within }: CheckOf<'contained'>, library: Library): Between => {
  const [{ name, members }, region] = [library.set(set), library.set(within)];
  const units = new Set(region.members.map(one => one.unit));
  const outside = members.map(one => one.unit).filter(unit => !units.has(unit));
  return {
    check: id,
    result: outside.length === 0 ? 'contained' : 'question',
    about: [set, within],
    numbers: `${members.length - outside.length} / ${members.length}`,
    ask: null,
    says:
      outside.length === 0
        ? { zh: `${name}全部在${region.name}之内`, en: `all of ${name} are in ${region.name}` }
        : {
            zh: `不在${region.name}之内的:${outside.join('、')}`,
            en: `not in ${region.name}: ${outside.join(', ')}`,
          },
  };
};
