import { fraction } from '../../exact/fraction';
import { countedOnce } from '../../figures/counted-once';
import type { Entity, Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { againstNumber } from './against-number';
import { pairName } from './entities-of';
import { asEntities, linesOf } from './lines-of';
import { differing, lacking } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfRegister } from './say-value';
import type { CountOfLines } from './series-params';

type Pairs = NonNullable<CountOfLines['pairs']>;

/** Each side of each pair once, or the pairs. A line of the register of pairs: the helped as its unit, the helper by name. */
export const sidesOf = ({ register, as }: Pairs, { known, asking }: World): Entity[] => {
  const lines = known.listed(register)?.lines ?? [];
  return asking.of(as) === 'shared'
    ? asEntities(lines.map(pairName))
    : asEntities(lines.flatMap(one => [one.unit, one.name]));
};

/** The units whose lines are counted: a pair stands for its two sides. */
const countedUnits = ({ pairs }: CountOfLines, place: Place, { known, asking }: World): readonly string[] => {
  if (!pairs || asking.of(pairs.as) !== 'shared') return place.units;
  const pair = known.listed(pairs.register)?.lines.find(one => pairName(one) === place.unit);
  return pair ? [pair.unit, pair.name] : [];
};

/** How many lines of a register: none of a unit is 0 only where the register, as of the day, lists others. */
export const judgeCountOfLines = (
  params: CountOfLines,
  rule: RuleOf<'count'>,
  place: Place,
  world: World,
): Judgement => {
  if (params.comparator === 'approx') throw new RangeError('a count of lines has no band');
  const n = ratioOf(world.asking.of(params.n));
  const counted = { ...place, units: countedUnits(params, place, world) };
  const known = linesOf(params, rule, counted, world, world.asking.of(params.n));
  if (known.is === 'not') return known.said;
  const { figures, listed } = known.found;
  const { lines, disputed } =
    params.once === undefined
      ? { lines: known.found.lines, disputed: [] }
      : countedOnce(known.found.lines, params.once);
  if (disputed.length > 0) return differing(world.asking.of(params.n), figures, disputed);
  const name = nameOfRegister(world, params.register);
  const none = { zh: '', en: '' };
  const found = fraction(BigInt(lines.length));
  const judged = againstNumber({ found, n, figures, name, more: none }, params.comparator);
  if (judged.outcome.is !== 'short') return judged;
  if (place.isFinal && listed.asOf < place.on)
    return {
      ...lacking(judged.required, figures, {
        zh: `“${name.zh}”名录截至${listed.asOf},早于${place.on},此后的情况不知`,
        en: `the register “${name.en}” is of ${listed.asOf}, older than ${place.on}: what came since is not known`,
      }),
      found: judged.found,
    };
  return params.fewer === 'question' && place.isFinal ? { ...judged, outcome: { is: 'question' } } : judged;
};
