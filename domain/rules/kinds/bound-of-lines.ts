import { add, fraction, fractionOf, sayNumber, type Fraction } from '../../exact/fraction';
import { meets, relationOf, signOf } from '../../exact/meets';
import type { Line } from '../../figures/listed';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement, Outcome } from '../outcome';
import { tellOf, type Told } from './fact-test';
import { asEntities, lineEntities } from './lines-of';
import { differing, lacking } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfRegister } from './say-value';
import type { LineBound } from './series-params';

/** Each line by its name, or each unit that has lines. */
export const boundLines = (params: LineBound, world: World): Entity[] => {
  const lines = lineEntities(params, world);
  return world.asking.of(params.per) === 'unit'
    ? asEntities([...lines.values()].map(one => one.unit))
    : asEntities(lines.keys());
};

const numberOf = ({ facts }: Line, fact: string): Fraction | null => {
  const said = facts[fact];
  return typeof said === 'string' ? fractionOf(said) : null;
};

/** Whether the conditions hold under which the first bound counts; `silent`: nobody has said it. */
const conditionsOf = ({ under }: LineBound, line: Line, { asOf }: World): Told => {
  const told = (under?.conditions ?? []).map(one => tellOf(line, one, asOf));
  return told.includes('no') ? 'no' : told.includes('silent') ? 'silent' : 'yes';
};

interface Group {
  outcome: Outcome;
  found: Fraction;
  limit: Fraction;
}

/** Lines that the same bound is for, taken together. */
const judgeGroup = ({ comparator, n, under }: LineBound, told: Told, numbers: readonly Fraction[]): Group => {
  const found = numbers.reduce(add, fraction(0n));
  const [first, other] = [ratioOf(n), ratioOf(under?.otherwise ?? n)];
  const keeps = (limit: Fraction): boolean =>
    meets(found, comparator === 'at-most' ? 'at-most' : 'at-least', limit);
  // Where nobody has said whether the conditions hold, only what both bounds say alike can be said.
  if (told === 'silent' && keeps(first) !== keeps(other))
    return { outcome: { is: 'missing' }, found, limit: first };
  const limit = told === 'no' ? other : first;
  return { outcome: keeps(limit) ? { is: 'kept', isSettled: true } : { is: 'violated' }, found, limit };
};

const worst: Record<string, number> = { violated: 0, missing: 1, kept: 2 };

/** A number of each line, or of a unit's lines together, against its bound: over it is against the rule at once. */
export const judgeBoundOfLines = (params: LineBound, place: Place, world: World): Judgement => {
  const listed = world.known.listed(params.register);
  const name = nameOfRegister(world, params.register);
  const all = lineEntities(params, world);
  const isPerUnit = world.asking.of(params.per) === 'unit';
  const lines = [...all].flatMap(([key, one]) => ((isPerUnit ? one.unit : key) === place.unit ? [one] : []));
  const figures = listed?.ids ?? [];
  const disputed = lines.filter(one => listed?.disputed.includes(one.name)).map(one => one.name);
  if (disputed.length > 0) return differing(null, figures, disputed);
  const groups = (['yes', 'no', 'silent'] as const).flatMap(told => {
    const own = lines.filter(one => conditionsOf(params, one, world) === told);
    const numbers = own.flatMap(one => numberOf(one, params.fact) ?? []);
    return own.length === 0 || numbers.length < own.length ? [] : [judgeGroup(params, told, numbers)];
  });
  const [group] = groups.sort((a, b) => (worst[a.outcome.is] ?? 0) - (worst[b.outcome.is] ?? 0));
  const isSilent = lines.some(one => numberOf(one, params.fact) === null);
  if (!group || (isSilent && group.outcome.is !== 'violated'))
    return lacking(null, figures, {
      zh: `“${name.zh}”没有写明${place.unit ?? ''}的数`,
      en: `the register “${name.en}” gives no number for ${place.unit ?? ''}`,
    });
  const { outcome, found, limit } = group;
  const isMet = outcome.is === 'kept';
  const words = params.comparator === 'at-most' ? ['不超过', 'at most'] : ['不少于', 'at least'];
  const unsaid = outcome.is === 'missing';
  return {
    outcome,
    required: sayNumber(limit),
    found: sayNumber(found),
    formula: unsaid
      ? null
      : `${sayNumber(found)} ${isMet ? signOf[params.comparator] : relationOf(found, limit)} ${sayNumber(limit)}`,
    figures,
    reason: {
      zh: `${place.unit ?? ''}为${sayNumber(found)},须${words[0]}${sayNumber(limit)}${unsaid ? ';是否具备条件未写明' : ''}`,
      en: `${place.unit ?? ''}: ${sayNumber(found)}, ${words[1]} ${sayNumber(limit)} allowed${unsaid ? '; whether the conditions hold nobody has said' : ''}`,
    },
  };
};
