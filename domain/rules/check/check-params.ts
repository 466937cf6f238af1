import { comparators } from '../../codes/rules';
import { isExact, isMoney, isWholeDays } from '../../exact/is-exact';
import type { Pack } from '../types';
import type { Say } from './pack-problem';
import { labelOf } from './pack-shape';
import { paramTypes, type ParamType } from './param-types';
import { isObject } from './shape';

type Test = (value: string, pack: Pack) => boolean;

const tests: Partial<Record<ParamType, { code: Parameters<Say>[0]; isRight: Test }>> = {
  amount: { code: 'AMOUNT_INVALID', isRight: isMoney },
  number: { code: 'NUMBER_INVALID', isRight: isExact },
  days: { code: 'DAYS_INVALID', isRight: isWholeDays },
  comparator: { code: 'CODE_UNKNOWN', isRight: value => (comparators as readonly string[]).includes(value) },
  set: { code: 'SET_UNKNOWN', isRight: (value, pack) => pack.sets.some(one => one.id === value) },
  programme: {
    code: 'PROGRAMME_UNKNOWN',
    isRight: (value, pack) => pack.programmes.some(one => one.id === value),
  },
  purpose: {
    code: 'PURPOSE_UNKNOWN',
    isRight: (value, pack) =>
      pack.programmes.some(one => one.purposes.some(purpose => purpose.code === value)),
  },
};

const typeOf = (key: string): ParamType =>
  Object.hasOwn(paramTypes, key) ? (paramTypes[key] ?? 'plain') : 'plain';

const checkText = (
  value: string,
  type: ParamType,
  place: string,
  { pack, say }: { pack: Pack; say: Say },
): void => {
  const test = tests[type];
  if (test && !test.isRight(value, pack)) say(test.code, place, value);
};

const walk = (value: unknown, type: ParamType, place: string, given: { pack: Pack; say: Say }): void => {
  if (typeof value === 'string') checkText(value, type, place, given);
  else if (Array.isArray(value))
    value.forEach((one: unknown, at) => {
      walk(one, type, `${place}[${at}]`, given);
    });
  else if (isObject(value)) {
    // What was chosen is of the kind that the choice is of; an answer is checked where it is given.
    const isChoice = 'are' in value || 'areNot' in value;
    for (const [key, one] of Object.entries(value))
      if (key !== 'ask') walk(one, isChoice ? type : typeOf(key), `${place}.${key}`, given);
  } else if (typeof value === 'number' && type !== 'plain') given.say('NUMBER_INVALID', place, value);
};

/** The params of rules: amounts, ratios and numbers exact, codes and names such as there are. */
export const checkParams = (pack: Pack, say: Say): void => {
  pack.rules.forEach((rule, at) => {
    const place = `rules[${labelOf(rule, at)}].params`;
    if (!isObject(rule.params)) say('NOT_AN_OBJECT', place);
    else walk(rule.params, 'plain', place, { pack, say });
  });
};
