import { fractionOf, sayNumber, type Fraction } from '../../exact/fraction';
import { meets } from '../../exact/meets';
import type { Line } from '../../figures/listed';
import type { Place, World } from '../evaluator';
import type { Judgement } from '../outcome';
import type { RuleOf } from '../types';
import { linesOf, sayNames } from './lines-of';
import { lacking } from './not-judged';
import { nameOfRegister } from './say-value';
import type { BoundParams } from './series-params';

/** 全省最高标准: in every class that the register knows, a unit's number is no lower than any other's. */
export const judgeHighest = (
  params: BoundParams & { of: 'highest' },
  rule: RuleOf<'bound'>,
  place: Place,
  world: World,
): Judgement => {
  const known = linesOf(params, rule, place, world, null);
  if (known.is === 'not') return known.said;
  const { listed, lines, figures } = known.found;
  const name = nameOfRegister(world, params.register);
  const numberOf = ({ facts }: Line): Fraction | null => {
    const said = facts[params.fact];
    return typeof said === 'string' ? fractionOf(said) : null;
  };
  const highest = new Map<string, Fraction>();
  for (const line of listed.lines) {
    const number = numberOf(line);
    const before = highest.get(line.name);
    if (number && (!before || meets(number, 'more-than', before))) highest.set(line.name, number);
  }
  const lower = lines.flatMap(line => {
    const [own, most] = [numberOf(line), highest.get(line.name)];
    return own && most && meets(own, 'less-than', most) ? [{ class: line.name, own, most }] : [];
  });
  const [first] = lower;
  if (first)
    return {
      outcome: { is: 'violated' },
      required: sayNumber(first.most),
      found: sayNumber(first.own),
      formula: lower.map(one => `${one.class}: ${sayNumber(one.own)} < ${sayNumber(one.most)}`).join('; '),
      figures,
      reason: {
        zh: `${place.unit ?? ''}低于全省最高标准的:${sayNames(lower.map(one => one.class)).zh}(“${name.zh}”${listed.asOf})`,
        en: `${place.unit ?? ''} is below the highest in ${sayNames(lower.map(one => one.class)).en} (“${name.en}” of ${listed.asOf})`,
      },
    };
  const lacks = [...highest.keys()].filter(one => !lines.some(line => line.name === one && numberOf(line)));
  if (lacks.length > 0 || highest.size === 0)
    return lacking(null, figures, {
      zh: `“${name.zh}”(${listed.asOf})没有${place.unit ?? ''}的:${sayNames(lacks).zh}`,
      en: `“${name.en}” of ${listed.asOf} has nothing for ${place.unit ?? ''} in ${sayNames(lacks).en}`,
    });
  return {
    outcome: { is: 'kept', isSettled: true },
    required: null,
    found: null,
    formula: lines.map(one => `${one.name}: ${String(one.facts[params.fact])} ≥ max`).join('; '),
    figures,
    reason: {
      zh: `${place.unit ?? ''}各类都为全省最高标准(“${name.zh}”${listed.asOf})`,
      en: `${place.unit ?? ''} has the highest in every class (“${name.en}” of ${listed.asOf})`,
    },
  };
};
