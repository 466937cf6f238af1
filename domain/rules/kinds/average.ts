import { add, divide, fraction, fractionOf, sayNumber, subtract, type Fraction } from '../../exact/fraction';
import { meets, relationOf } from '../../exact/meets';
import type { Evaluator } from '../evaluator';
import { linesOf } from './lines-of';
import { lacking } from './not-judged';
import { ratioOf } from './ratio';
import { nameOfRegister } from './say-value';

const absolute = (value: Fraction): Fraction => (value.num < 0n ? { ...value, num: -value.num } : value);

/** 平均每个: the sum over the lines by their number, not each line. Beyond the tolerance it is missed either way. */
export const average: Evaluator<'average'> = {
  reads: ({ register }) => [`register:${register}`],
  judge: (rule, place, world) => {
    const { params } = rule;
    const amount = ratioOf(params.amount);
    const required = sayNumber(amount);
    const known = linesOf(params, rule, place, world, required);
    if (known.is === 'not') return known.said;
    const { lines, figures } = known.found;
    const name = nameOfRegister(world, params.register);
    const values = lines.map(({ facts }) => {
      const said = facts[params.value];
      return typeof said === 'string' ? fractionOf(said) : null;
    });
    const said = values.flatMap(one => (one ? [one] : []));
    if (said.length < lines.length || lines.length === 0)
      return lacking(required, figures, {
        zh: `“${name.zh}”有${lines.length - said.length}个没有写明数额,不能平均`,
        en: `${lines.length - said.length} lines of “${name.en}” give no amount: there is no average`,
      });
    const sum = said.reduce(add);
    const found = divide(sum, fraction(BigInt(lines.length)));
    const isExact = meets(found, 'equals', amount);
    const isNear = meets(absolute(subtract(found, amount)), 'at-most', ratioOf(params.tolerance));
    return {
      outcome: isExact
        ? { is: 'kept', isSettled: false }
        : isNear
          ? { is: 'kept-rounded' }
          : { is: 'short', reached: null },
      required,
      found: sayNumber(found),
      formula: `${sayNumber(sum)} / ${lines.length} ${isNear && !isExact ? '≈' : relationOf(found, amount)} ${required}`,
      figures,
      reason: {
        zh: `“${name.zh}”共${lines.length}个,合计${sayNumber(sum)},平均每个${sayNumber(found)},应为${required}`,
        en: `${lines.length} of “${name.en}”, ${sayNumber(sum)} in all, ${sayNumber(found)} on average; ${required} asked for`,
      },
    };
  },
};
