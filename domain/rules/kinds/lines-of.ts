import type { Line, Listed } from '../../figures/listed';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { Rule } from '../types';
import { isSo } from './fact-test';
import { differing, lacking } from './not-judged';
import { nameOfRegister } from './say-value';
import type { LinesOf } from './series-params';

/** Whether a row is about whole lists: a province's, or nobody's in particular. */
export const isOfAll = ({ subject }: Rule): boolean => subject.kind === 'unit' || subject.kind === 'nobody';

export interface Lines {
  listed: Listed;
  /** The lines of the row's units, whatever `where` says. */
  all: readonly Line[];
  /** Those of which `where` is so. */
  lines: readonly Line[];
  figures: string[];
}

/** Lines of a row's units by a register; or what is to be said where there is none, or two that differ. */
export const linesOf = (
  { register, where = [] }: LinesOf,
  rule: Rule,
  place: Place,
  world: World,
  required: string | null,
): { is: 'lines'; found: Lines } | { is: 'not'; said: Judgement } => {
  const listed = world.known.listed(register);
  const name = nameOfRegister(world, register);
  if (!listed)
    return {
      is: 'not',
      said: lacking(required, [], {
        zh: `没有“${name.zh}”名录,不能认定`,
        en: `there is no register “${name.en}”: nothing can be said`,
      }),
    };
  const all = isOfAll(rule) ? listed.lines : listed.lines.filter(one => place.units.includes(one.unit));
  const disputed = all.filter(one => listed.disputed.includes(one.name)).map(one => one.name);
  if (disputed.length > 0) return { is: 'not', said: differing(required, listed.ids, disputed) };
  const lines = all.filter(one => isSo(one, where, place.on));
  return { is: 'lines', found: { listed, all, lines, figures: listed.ids } };
};

/** The lines of a register as entities: by name, with the unit before it where two bear the same. */
export const lineNames = (lines: readonly Line[]): ReadonlyMap<string, Line> => {
  const times = new Map<string, number>();
  for (const { name } of lines) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    lines.map(one => [(times.get(one.name) ?? 0) > 1 ? `${one.unit} ${one.name}` : one.name, one]),
  );
};

/** The lines that are entities of a rule, of a set where one is named. */
export const lineEntities = ({ register, where = [] }: LinesOf, world: World): ReadonlyMap<string, Line> =>
  lineNames((world.known.listed(register)?.lines ?? []).filter(one => isSo(one, where, world.asOf)));

export const asEntities = (names: Iterable<string>): Entity[] =>
  [...new Set(names)].sort().map(unit => ({ unit }));

/** Names in a sentence: the first of them, and how many there are. */
export const sayNames = (names: readonly string[]): { zh: string; en: string } => {
  const first = names.slice(0, 12).join('、');
  const more = names.length > 12;
  return {
    zh: more ? `${first}等${names.length}个` : first,
    en: more ? `${first} and others, ${names.length} in all` : first,
  };
};
